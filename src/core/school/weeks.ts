import type { Day } from './day';
import { type Month, monthOfDay } from './month';

/** A week of the school's table; days are inclusive. */
export interface SchoolWeek {
  number: number;
  from: Day;
  to: Day;
  /** `Học kỳ I`, `Học kỳ II`; empty outside the terms. */
  term: string;
  /** The month it is reported with. */
  month: Month;
}

const DAYS = 7;
/** Serials count from a Saturday; 2 is a Monday, and every seventh day from there. */
export const A_MONDAY = 2;
/** A week counts to the month and term of its Thursday, the middle of its seven days. */
export const TO_MIDDLE = 3;

/** The first Monday on a day or after it. */
export function firstMonday(day: Day): Day {
  return Math.floor((day + DAYS - 1 - A_MONDAY) / DAYS) * DAYS + A_MONDAY;
}

/**
 * The weeks of a school year where nobody typed any: Monday to Sunday from the first Monday on,
 * each with the month and term of its Thursday (domain 1.4, 7); the last one ends the year's last
 * month, wherever its Thursday lies. `Cài đặt` has the same by formula.
 * @param termOf the term of a month
 */
export function defaultWeeks(
  { start, end }: { start: Day; end: Day },
  termOf: (month: Month) => string,
): SchoolWeek[] {
  const weeks: SchoolWeek[] = [];
  for (let from = firstMonday(start); from <= end; from += DAYS) {
    const month = monthOfDay(Math.min(from + TO_MIDDLE, end));
    const to = from + DAYS - 1;
    weeks.push({ number: weeks.length + 1, from, to, term: termOf(month), month });
  }
  return weeks;
}
