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
