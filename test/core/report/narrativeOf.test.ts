import { describe, expect, it } from 'vitest';
import { narrativeOf } from '../../../src/core/report/data/narrativeOf';
import type { SchoolRecord } from '../../../src/core/report/schoolRecord';
import { dayOfIso } from '../../../src/core/school/day';
import { monthPeriod, type Period, rangePeriod } from '../../../src/core/school/periods';

const day = (iso: string) => dayOfIso(iso) as number;
const entry = (period: string, strengths: string) => ({
  period,
  strengths,
  shortcomings: '',
  causes: '',
  outlook: '',
});
const asTyped = (text: string) => text;
const of = (narratives: SchoolRecord['narratives']) =>
  narrativeOf({ narratives }, monthPeriod('2025-11'), asTyped).strengths;

describe('what the TPT wrote of a month', () => {
  it.each(['11/2025', '2025-11', 'Tháng 11/2025', 'tháng 11/2025'.normalize('NFD')])(
    'stands under %s',
    (period) => {
      expect(of([entry(period, 'Đều tay')])).toBe('Đều tay');
    },
  );

  it('is not what was written of a stretch of days that ends in it', () => {
    const range = entry('01/09/2025 - 15/11/2025', 'Đợt đầu');
    expect(of([range, entry('11/2025', 'Đều tay')])).toBe('Đều tay');
    const days = rangePeriod(day('2025-09-01'), day('2025-11-15'));
    expect(narrativeOf({ narratives: [range] }, days, asTyped).strengths).toBe('Đợt đầu');
  });
});

describe('what the TPT wrote of a longer stretch', () => {
  const term: Period = {
    kind: 'term',
    from: day('2025-09-01'),
    to: day('2026-01-18'),
    label: 'học kỳ I năm học 2025 - 2026',
  };

  it.each(['Học kỳ I', 'học kỳ 1', 'HK I', 'HK1', 'Hoc ky I'])('stands under %s', (name) => {
    expect(narrativeOf({ narratives: [entry(name, 'Đều tay')] }, term, asTyped).strengths).toBe(
      'Đều tay',
    );
  });

  it.each(['HK II', 'học kỳ 2', 'Năm học', '1'])('does not stand under %s', (name) => {
    expect(narrativeOf({ narratives: [entry(name, 'Đều tay')] }, term, asTyped).strengths).toBe('');
  });

  it.each(['1/9/2025 - 15/11/2025', '01/09/2025–15/11/2025'])('of days stands under %s', (name) => {
    const days = rangePeriod(day('2025-09-01'), day('2025-11-15'));
    expect(narrativeOf({ narratives: [entry(name, 'Đều tay')] }, days, asTyped).strengths).toBe(
      'Đều tay',
    );
  });
});

describe('what the TPT wrote of months', () => {
  const months = [entry('11/2025', 'Đều tay'), entry('12/2025', '  \n'), entry('01/2026', ' Khá ')];
  const days = (from: string, to: string) => rangePeriod(day(from), day(to));

  it('is gathered for days that have no row of their own, where anything was written', () => {
    const range = days('2025-11-01', '2026-01-31');
    expect(narrativeOf({ narratives: months }, range, asTyped).strengths).toBe(
      'Tháng 11/2025: Đều tay\nTháng 01/2026: Khá',
    );
  });

  it('is not said of a week among them', () => {
    const week: Period = {
      kind: 'week',
      from: day('2025-11-03'),
      to: day('2025-11-09'),
      label: 'tuần 10 (từ ngày 03/11/2025 đến ngày 09/11/2025)',
    };
    expect(narrativeOf({ narratives: months }, week, asTyped).strengths).toBe('');
    const own = [...months, entry('Tuần 10', 'Đủ lớp')];
    expect(narrativeOf({ narratives: own }, week, asTyped).strengths).toBe('Đủ lớp');
  });

  it('is not said of a month that has no row', () => {
    expect(of([entry('10/2025', 'Tháng trước')])).toBe('');
  });
});
