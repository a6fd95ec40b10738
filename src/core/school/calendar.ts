import type { CellValue } from '../ledger/cellText';
import { cellText } from '../ledger/cellText';
import { tidyText } from '../text/tidyText';
import { type Day, dayOf } from './day';
import {
  firstDayOfMonth,
  lastDayOfMonth,
  type Month,
  monthOf,
  monthOfDay,
  monthsBetween,
} from './month';
import { type Settings, settingsDay } from './settings';
import { USUAL_TERMS } from './usualTerms';
import { defaultWeeks, type SchoolWeek } from './weeks';

export interface SchoolMonth {
  month: Month;
  from: Day;
  to: Day;
  /** Last day on which the month is handed in on time. */
  deadline: Day;
  term: string;
}

/** The school year as the school cuts it (domain 7). */
export interface SchoolCalendar {
  year: { start: Day; end: Day };
  months: SchoolMonth[];
  weeks: SchoolWeek[];
}

/** The rows of the two tables of `Cài đặt`, each row in the order of its columns. */
export interface CalendarCells {
  /** Label, from, to, deadline, term. */
  months: readonly (readonly CellValue[])[];
  /** Number, from, to, term, month of the report. */
  weeks: readonly (readonly CellValue[])[];
}

type Year = Pick<Settings, 'schoolYear' | 'handInDay'>;

/** The calendar as the tables have it; what they lack or hold as words follows from the year. */
export function calendar(cells: CalendarCells, settings: Year): SchoolCalendar {
  const usual = defaultCalendar(settings);
  const months = usual.months.map((month): SchoolMonth => {
    const row = cells.months.find(([, , to]) => monthOfCell(to) === month.month);
    if (!row) return month;
    const [, , , deadline, term] = row;
    return {
      ...month,
      ...(typeof deadline === 'number' ? { deadline: Math.floor(deadline) } : {}),
      term: wordsOf(term),
    };
  });
  const typed = cells.weeks.flatMap((row) => weekOf(row));
  const termOf = (month: Month) => months.find((one) => one.month === month)?.term ?? '';
  const weeks = typed.length > 0 ? typed : defaultWeeks(usual.year, termOf);
  return { year: usual.year, months, weeks };
}

/** The calendar of a school that typed nothing: calendar months, deadlines by `handInDay`. */
export function defaultCalendar({ schoolYear, handInDay }: Year): SchoolCalendar {
  const year = { start: settingsDay(schoolYear.start), end: settingsDay(schoolYear.end) };
  const months = monthsBetween(monthOfDay(year.start), monthOfDay(year.end)).map((month) => ({
    month,
    from: firstDayOfMonth(month),
    to: lastDayOfMonth(month),
    deadline: usualDeadline(lastDayOfMonth(month), handInDay),
    term: usualTerm(month),
  }));
  const termOf = (month: Month) => usualTerm(month);
  return { year, months, weeks: defaultWeeks(year, termOf) };
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
    return day === usualDeadline(lastDayOfMonth(month), handInDay) ? [] : [[month, day]];
  });
  return Object.fromEntries(typed);
}

/** A day of the following month (domain 1.4). */
function usualDeadline(lastDay: Day, handInDay: number): Day {
  return lastDay + handInDay;
}

function usualTerm(month: Month): string {
  const { first, second } = USUAL_TERMS;
  const number = Number(month.slice(5));
  if (number >= first.from || number <= first.until) return first.name;
  return number <= second.until ? second.name : '';
}

/** A line that is no week (a blank, an end before its start) is left out. */
function weekOf(row: readonly CellValue[]): SchoolWeek[] {
  const [number, from, to, term, month] = row;
  if (typeof number !== 'number' || typeof from !== 'number' || typeof to !== 'number') return [];
  const days = { from: Math.floor(from), to: Math.floor(to) };
  if (days.to < days.from) return [];
  const named = monthOfWords(wordsOf(month)) ?? monthOfDay(Math.floor((days.from + days.to) / 2));
  return [{ number, ...days, term: wordsOf(term), month: named }];
}

function monthOfCell(value: CellValue | undefined): Month | undefined {
  return typeof value === 'number' ? monthOfDay(value) : undefined;
}

/** `Tháng 9/2025`, `9/2025`. */
function monthOfWords(words: string): Month | undefined {
  const [, number, year] = /(\d{1,2})\s*\/\s*(\d{4})$/.exec(words) ?? [];
  if (number === undefined || year === undefined) return undefined;
  if (dayOf(Number(year), Number(number), 1) === undefined) return undefined;
  return monthOf(`${year}-${number.padStart(2, '0')}`);
}

function wordsOf(value: CellValue | undefined): string {
  return tidyText(cellText(value ?? ''));
}
