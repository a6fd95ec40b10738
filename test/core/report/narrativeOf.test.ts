import { describe, expect, it } from 'vitest';
import { narrativeOf } from '../../../src/core/report/data/narrativeOf';
import type { SchoolRecord } from '../../../src/core/report/schoolRecord';
import { dayOfIso } from '../../../src/core/school/day';
import { monthPeriod, rangePeriod } from '../../../src/core/school/periods';

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
