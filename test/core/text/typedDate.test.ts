import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOfDay, partsOfDay } from '../../../src/core/school/day';
import { typedDate } from '../../../src/core/text/typedDate';

test.each([
  ['5/9/25', '2025-09-05'],
  ['05/09/2025', '2025-09-05'],
  ['05-09-2025', '2025-09-05'],
  ['05.09.2025', '2025-09-05'],
  ['5.9.2025', '2025-09-05'],
  [' 5 / 9 / 2025 ', '2025-09-05'],
  ['29/2/2024', '2024-02-29'],
  ['12/11/2025', '2025-11-12'],
  ['1/3/1900', '1900-03-01'],
])('%s is %s', (text, iso) => {
  const day = typedDate(text);
  expect(day === undefined ? undefined : isoOfDay(day)).toBe(iso);
});

test.each([
  '31/02/2026',
  '29/02/2026',
  '13/25/2026',
  '9/25/2025',
  '5/9',
  '05/09-2025',
  '5/9/025',
  '5/9/1025',
  '0/9/2025',
  'hôm qua',
  'ngày 5/9/2025',
  '45905',
  '',
])('%j names no day', (text) => {
  expect(typedDate(text)).toBeUndefined();
});

test('any day of the century is read back, whatever the separator and padding', () => {
  const day = fc.integer({ min: 36_526, max: 73_050 });
  fc.assert(
    fc.property(day, fc.constantFrom('/', '-', '.'), fc.boolean(), (serial, separator, short) => {
      const { year, month, date } = partsOfDay(serial);
      expect(typedDate([date, month, short ? String(year).slice(2) : year].join(separator))).toBe(
        serial,
      );
    }),
  );
});
