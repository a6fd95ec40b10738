import { describe, expect, it } from 'vitest';
import { checkPeriod } from '../../../src/core/report/checkPeriod';
import { dayOfIso } from '../../../src/core/school/day';
import { rangePeriod } from '../../../src/core/school/periods';
import { Trouble } from '../../../src/core/trouble';

const day = (iso: string) => dayOfIso(iso) as number;
const settings = { schoolYear: { start: '2025-09-01', end: '2026-05-31' } };
const check = (from: string, to: string, today: string) =>
  checkPeriod(rangePeriod(day(from), day(to)), settings, day(today));

describe('a report is made', () => {
  it.each([
    ['of a month that runs', '2026-01-01', '2026-01-31', '2026-01-15'],
    ['of a period that begins today', '2026-01-15', '2026-01-31', '2026-01-15'],
    [
      'of a period that ends on the first day of the year',
      '2025-08-25',
      '2025-09-01',
      '2026-01-15',
    ],
    ['of a calendar year that began before the book', '2025-01-01', '2025-12-31', '2026-01-15'],
    ['of a period that begins on the last day', '2026-05-31', '2026-06-06', '2026-07-01'],
  ])('%s', (_, from, to, today) => {
    expect(() => check(from, to, today)).not.toThrow();
  });
});

describe('a report is refused', () => {
  it.each([
    ['of a period that ends the day before the year', '2025-08-01', '2025-08-31', '2026-01-15'],
    ['of a period that begins tomorrow', '2026-01-16', '2026-01-31', '2026-01-15'],
    ['of a period that begins the day after the year', '2026-06-01', '2026-06-30', '2026-07-01'],
  ])('%s', (_, from, to, today) => {
    const { label } = rangePeriod(day(from), day(to));
    expect(() => check(from, to, today)).toThrow(new Trouble('periodOutside', { label }));
  });

  it('by the name of its period', () => {
    let params: unknown;
    try {
      check('2025-07-01', '2025-07-31', '2026-01-15');
    } catch (trouble) {
      params = trouble instanceof Trouble && trouble.params;
    }
    expect(params).toEqual({ label: 'từ ngày 01/07/2025 đến ngày 31/07/2025' });
  });
});
