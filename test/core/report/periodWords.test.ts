import { expect, test } from 'vitest';
import {
  asPeriodEntry,
  endInWords,
  periodEntry,
  periodInTitle,
} from '../../../src/core/report/periodWords';
import { dayOf } from '../../../src/core/school/day';
import { type Period, rangePeriod } from '../../../src/core/school/periods';

const day = (...parts: [number, number, number]) => dayOf(...parts) ?? 0;
const month: Period = {
  kind: 'month',
  from: day(2026, 5, 1),
  to: day(2026, 5, 31),
  label: 'tháng 5 năm 2026',
};
const week: Period = {
  kind: 'week',
  from: day(2026, 1, 5),
  to: day(2026, 1, 11),
  label: 'tuần 19 (từ ngày 05/01/2026 đến ngày 11/01/2026)',
};

test.each([
  [month, 'Tháng 05/2026'],
  [week, 'Tuần 19'],
  [rangePeriod(day(2025, 9, 1), day(2025, 11, 15)), 'Từ 01/09/2025 đến 15/11/2025'],
])('an entry begins with a letter: $0.kind', (period, entry) => {
  expect(periodEntry(period)).toBe(entry);
});

test.each([
  ['05/2026', 'Tháng 05/2026'],
  ['5/2026', 'Tháng 5/2026'],
  ['01/09/2025 - 15/11/2025', 'Từ 01/09/2025 đến 15/11/2025'],
  ['08/2025 - 05/2026', 'Từ 08/2025 đến 05/2026'],
  ['Học kỳ I', 'Học kỳ I'],
  ['Tháng 05/2026', 'Tháng 05/2026'],
])('an older entry is read as today’s: %s', (listed, entry) => {
  expect(asPeriodEntry(listed)).toBe(entry);
});

test('a document is named by the month in figures, by any other period in words', () => {
  expect(periodInTitle(month)).toBe('tháng 05/2026');
  expect(periodInTitle(week)).toBe('tuần 19 (từ ngày 05/01/2026 đến ngày 11/01/2026)');
});

test('the end is named by the month, or by its day where the name would be long', () => {
  expect(endInWords(month)).toBe('hết tháng 5 năm 2026');
  expect(endInWords(week)).toBe('hết ngày 11/01/2026');
});
