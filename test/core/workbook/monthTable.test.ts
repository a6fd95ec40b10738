import { expect, test } from 'vitest';
import { defaultCalendar } from '../../../src/core/school/calendar';
import { type Day, dayOfIso } from '../../../src/core/school/day';
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
  ['2025-09-01', '2026-08-31'],
  // Where students come back in the last days of August, January still ends the first term.
  ['2025-08-29', '2026-07-31'],
])('a year from %s has its months, deadlines and terms as the calendar has them', (start, end) => {
  const { months } = defaultCalendar({ schoolYear: { start, end }, handInDay: 5 });
  expect(months).toHaveLength(MONTHS_IN_BOOK);
  expect(monthTable(start, 'to')).toEqual(months.map(({ to }) => to));
  expect(monthTable(start, 'deadline')).toEqual(months.map(({ deadline }) => deadline));
  expect(monthTable(start, 'term')).toEqual(months.map(({ term }) => term));
});
