import { expect, test } from 'vitest';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { handInDeadline } from '../../../src/core/school/handInDeadline';
import { lastDayOfMonth, monthOfDay, nextMonth } from '../../../src/core/school/month';
import { usualTerm } from '../../../src/core/school/usualTerms';
import {
  MONTHS_COLUMNS,
  MONTHS_IN_BOOK,
  monthRow,
  SETTING_ROWS,
  SETTINGS_COLUMNS,
  SETTINGS_FIRST_ROW,
} from '../../../src/core/workbook/settingsTab';
import { TAB } from '../../../src/core/workbook/tabNames';
import { createCalculator } from '../../standin/formula';

/** A column of the month table as it is made, in a school year that begins on a day. */
function monthTable(start: string, column: keyof typeof MONTHS_COLUMNS) {
  const calculator = createCalculator();
  calculator.addSheet(1, TAB.settings);
  const put = (row: number, at: number, cell: string | number) => {
    if (typeof cell === 'string' && cell.startsWith('=')) calculator.setFormula(1, row, at, cell);
    else calculator.setConstant(1, row, at, cell);
  };
  const setting = (key: string, value: number) => {
    const place = SETTING_ROWS.findIndex((row) => row.key === key);
    put(SETTINGS_FIRST_ROW + place, SETTINGS_COLUMNS.value, value);
  };
  setting('schoolYear.start', dayOfIso(start) as Day);
  setting('handInDay', 5);
  const rows = Array.from({ length: MONTHS_IN_BOOK }, (_, place) => SETTINGS_FIRST_ROW + place);
  rows.forEach((row, place) => {
    monthRow(place).forEach((cell, index) => {
      put(row, MONTHS_COLUMNS.label + index, cell);
    });
  });
  return rows.map((row) => calculator.value(1, row, MONTHS_COLUMNS[column]));
}

test.each([
  '2025-09-01',
  // Where students come back in the last days of August, January still ends the first term.
  '2025-08-29',
])('a year from %s has its months, deadlines and terms as the calendar has them', (start) => {
  const months = [monthOfDay(dayOfIso(start) as Day)];
  while (months.length < MONTHS_IN_BOOK) months.push(nextMonth(months.at(-1) ?? ''));
  const deadlines = months.map((month) => handInDeadline(month, { handInDay: 5 }));
  expect(monthTable(start, 'to')).toEqual(months.map(lastDayOfMonth));
  expect(monthTable(start, 'deadline')).toEqual(deadlines);
  expect(monthTable(start, 'term')).toEqual(months.map(usualTerm));
});
