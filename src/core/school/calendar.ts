import { type CellValue, cellText } from '../ledger/cellText';
import { tidyText } from '../text/tidyText';
import { typedMonth } from '../text/typedMonth';
import type { Day } from './day';
import { handInDeadline } from './handInDeadline';
import { type Month, monthOfDay } from './month';
import { type SchoolYear, schoolYearOf } from './schoolYear';
import type { Settings } from './settings';
import { usualTerm } from './usualTerms';
import { defaultWeeks, type SchoolWeek } from './weeks';

/** The school year as the school cuts it into weeks and terms (domain 7). */
export interface SchoolCalendar {
  year: SchoolYear;
  weeks: SchoolWeek[];
}

/** The rows of the two tables of `Cài đặt`, each row in the order of its columns. */
export interface CalendarCells {
  /** Label, from, to, deadline, term. */
  months: readonly (readonly CellValue[])[];
  /** Number, from, to, term, month of the report. */
  weeks: readonly (readonly CellValue[])[];
}

/** The weeks as the table has them; where it has none, those that follow from the school year. */
export function calendar(
  cells: CalendarCells,
  settings: Pick<Settings, 'schoolYear'>,
): SchoolCalendar {
  const year = schoolYearOf(settings);
  const typed = cells.weeks.flatMap((row) => weekOf(row));
  const termOf = (month: Month) => {
    const row = cells.months.find(([, , to]) => monthOfCell(to) === month);
    return row ? wordsOf(row[4]) : usualTerm(month);
  };
  return { year, weeks: typed.length > 0 ? typed : defaultWeeks(year, termOf) };
}

/**
 * The deadlines that differ from the usual one, by month.
 * @param rows of the month table
 */
export function typedDeadlines(
  rows: CalendarCells['months'],
  handInDay: number,
): Record<Month, Day> {
  const typed = rows.flatMap(([, , to, deadline]): [Month, Day][] => {
    const month = monthOfCell(to);
    if (month === undefined || typeof deadline !== 'number') return [];
    const day = Math.floor(deadline);
    return day === handInDeadline(month, { handInDay }) ? [] : [[month, day]];
  });
  return Object.fromEntries(typed);
}

/** A line that is no week (a blank, an end before its start) is left out. */
function weekOf(row: readonly CellValue[]): SchoolWeek[] {
  const [number, from, to, term, month] = row;
  if (typeof number !== 'number' || typeof from !== 'number' || typeof to !== 'number') return [];
  const days = { from: Math.floor(from), to: Math.floor(to) };
  if (days.to < days.from) return [];
  const named = typedMonth(wordsOf(month)) ?? monthOfDay(Math.floor((days.from + days.to) / 2));
  return [{ number, ...days, term: wordsOf(term), month: named }];
}

function monthOfCell(value: CellValue | undefined): Month | undefined {
  return typeof value === 'number' ? monthOfDay(value) : undefined;
}

function wordsOf(value: CellValue | undefined): string {
  return tidyText(cellText(value ?? ''));
}
