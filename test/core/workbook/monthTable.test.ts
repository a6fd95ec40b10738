import { expect, test } from 'vitest';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { handInDeadline } from '../../../src/core/school/handInDeadline';
import { lastDayOfMonth, monthOfDay, nextMonth } from '../../../src/core/school/month';
import { usualTerm } from '../../../src/core/school/usualTerms';
import { type MONTHS_COLUMNS, MONTHS_IN_BOOK } from '../../../src/core/workbook/settingsTab';
import { FormulaBook } from './formulaBook';

test.each([
  '2025-09-01',
  // Where students come back in the last days of August, January still ends the first term.
  '2025-08-29',
])('a year from %s has its months, deadlines and terms as the calendar has them', (iso) => {
  const start = dayOfIso(iso) as Day;
  const book = new FormulaBook(start, { 'schoolYear.start': start, handInDay: 5 });
  const table = (column: keyof typeof MONTHS_COLUMNS) =>
    Array.from({ length: MONTHS_IN_BOOK }, (_, place) => book.month(place, column));
  const months = [monthOfDay(start)];
  while (months.length < MONTHS_IN_BOOK) months.push(nextMonth(months.at(-1) ?? ''));
  const deadlines = months.map((month) => handInDeadline(month, { handInDay: 5 }));
  expect(table('to')).toEqual(months.map(lastDayOfMonth));
  expect(table('deadline')).toEqual(deadlines);
  expect(table('term')).toEqual(months.map(usualTerm));
});
