import { expect, test } from 'vitest';
import { dateInWords, momentInWords } from '../../../src/core/report/dates';
import { type Day, dayOf } from '../../../src/core/school/day';

test.each([
  [[2026, 2, 5], 'ngày 05 tháng 02 năm 2026'],
  [[2026, 3, 9], 'ngày 09 tháng 3 năm 2026'],
  [[2026, 1, 28], 'ngày 28 tháng 01 năm 2026'],
  [[2026, 12, 10], 'ngày 10 tháng 12 năm 2026'],
] as const)('%j takes leading zeros as official papers do', ([year, month, date], words) => {
  expect(dateInWords(dayOf(year, month, date) as Day)).toBe(words);
});

test('a moment is told to the minute', () => {
  const day = dayOf(2026, 2, 28) as Day;
  expect(momentInWords({ day, time: '17:05' })).toBe('17 giờ 05 phút ngày 28/02/2026');
});
