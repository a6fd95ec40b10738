import { expect, test } from 'vitest';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { monthOfDay, monthsBetween, shortMonth } from '../../../src/core/school/month';
import { usualTerm } from '../../../src/core/school/usualTerms';
import { defaultWeeks } from '../../../src/core/school/weeks';
import { SETTINGS_FIRST_ROW } from '../../../src/core/workbook/settingsTab';
import { TAB } from '../../../src/core/workbook/tabNames';
import { WEEKS_COLUMNS, WEEKS_IN_BOOK, weekRow } from '../../../src/core/workbook/weeksTable';
import type { Scalar } from '../../standin/formula';
import { FormulaBook } from './formulaBook';

/** A book with the week table of a year; a typed day stands in the place of its formula. */
function weeksOf(start: string, end: string, typed: Readonly<Record<number, string>> = {}) {
  const [first, last] = [dayOfIso(start) as Day, dayOfIso(end) as Day];
  const book = new FormulaBook(first, { 'schoolYear.start': first, 'schoolYear.end': last });
  for (let place = 0; place < WEEKS_IN_BOOK; place += 1) {
    const [number, from, ...rest] = weekRow(place);
    const day = typed[place];
    const row = [number, day === undefined ? from : dayOfIso(day), ...rest];
    book.putRow(TAB.settings, SETTINGS_FIRST_ROW + place, WEEKS_COLUMNS.number, row);
  }
  return Array.from({ length: WEEKS_IN_BOOK }, (_, place) =>
    Object.values(WEEKS_COLUMNS).map((column) =>
      book.at(TAB.settings, SETTINGS_FIRST_ROW + place, column),
    ),
  );
}

const NO_WEEK: readonly Scalar[] = Object.keys(WEEKS_COLUMNS).map(() => '');

test.each([
  ['a Monday', '2025-09-01', '2026-08-31'],
  ['a Tuesday', '2026-09-01', '2027-05-28'],
  ['a Sunday, the last day of August', '2025-08-31', '2026-05-31'],
])('a year that begins on %s has the weeks that TypeScript counts', (_, start, end) => {
  const year = { start: dayOfIso(start) as Day, end: dayOfIso(end) as Day };
  const months = monthsBetween(monthOfDay(year.start), monthOfDay(year.end));
  const weeks = defaultWeeks(year, usualTerm).map(({ number, from, to, term, month }) => {
    // A week behind the last of the twelve months is told under that one.
    const told = months.indexOf(month) < 12 ? month : months[11];
    return [number, from, to, term, `Tháng ${shortMonth(told ?? '').replace(/^0/, '')}`];
  });
  const found = weeksOf(start, end);
  expect(found.slice(0, weeks.length)).toEqual(weeks);
  expect(found.slice(weeks.length)).toEqual(Array(WEEKS_IN_BOOK - weeks.length).fill(NO_WEEK));
});

test('a week that is typed over takes those behind it along', () => {
  const found = weeksOf('2025-09-01', '2026-05-31', { 3: '2025-09-29' });
  expect(found.slice(2, 5).map(([, from]) => from)).toEqual(
    ['2025-09-15', '2025-09-29', '2025-10-06'].map(dayOfIso),
  );
});

test('without a beginning of the year there are no weeks', () => {
  const book = new FormulaBook(dayOfIso('2025-09-01') as Day, {});
  book.putRow(TAB.settings, SETTINGS_FIRST_ROW, WEEKS_COLUMNS.number, weekRow(0));
  book.putRow(TAB.settings, SETTINGS_FIRST_ROW + 1, WEEKS_COLUMNS.number, weekRow(1));
  for (const row of [SETTINGS_FIRST_ROW, SETTINGS_FIRST_ROW + 1]) {
    const cells = Object.values(WEEKS_COLUMNS).map((column) => book.at(TAB.settings, row, column));
    expect(cells).toEqual(NO_WEEK);
  }
});
