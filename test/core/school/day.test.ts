import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf, dayOfIso, isoOfDay, partsOfDay } from '../../../src/core/school/day';
import { monthOf } from '../../../src/core/school/month';

it.each([
  [2026, 2, 29],
  [2026, 4, 31],
  [2026, 5, 0],
  [2025, 13, 5],
  [2026, 0, 5],
  [2025, 1, 366],
])('the calendar has no day %i-%i-%i', (year, month, date) => {
  expect(dayOf(year, month, date)).toBeUndefined();
});

it('a day is that of its year, month and date, and of no others', () => {
  const year = fc.integer({ min: 1900, max: 2100 });
  const month = fc.integer({ min: -12, max: 25 });
  const date = fc.integer({ min: -400, max: 800 });
  fc.assert(
    fc.property(year, month, date, (...parts) => {
      const day = dayOf(...parts);
      if (day !== undefined) expect(Object.values(partsOfDay(day))).toEqual(parts);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (day) => {
      const parts = partsOfDay(day);
      expect(dayOf(parts.year, parts.month, parts.date)).toBe(day);
      expect(dayOfIso(isoOfDay(day))).toBe(day);
    }),
  );
});

it.each([
  '2025-9-05',
  '2025-02-29',
  '05/09/2025',
  '2025-09-05T07:00',
  'ngày 2025-09-05',
  '2025-09',
])('%s is no day as records write it', (text) => {
  expect(dayOfIso(text)).toBeUndefined();
});

it('a month is written with year and number, and nothing else', () => {
  expect(monthOf('2025-09')).toBe('2025-09');
  for (const text of ['2025-13', '2025-00', '2025-9', 'tháng 2025-09', '2025-09-05']) {
    expect(monthOf(text)).toBeUndefined();
  }
});
