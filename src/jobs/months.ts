import { type DeadlineSettings, handInDeadline } from '../core/board/handInDeadline';
import type { Day } from '../core/school/day';
import { type Month, monthOfDay, monthsBetween } from '../core/school/month';
import { type Settings, settingsDay } from '../core/school/settings';

type Year = Pick<Settings, 'schoolYear'> & DeadlineSettings;

/** The months of the school year that have begun, the newest first. */
export function monthsToReport({ schoolYear }: Year, today: Day): Month[] {
  const last = Math.min(today, settingsDay(schoolYear.end));
  const first = settingsDay(schoolYear.start);
  return monthsBetween(monthOfDay(first), monthOfDay(last)).reverse();
}

/**
 * The month to be handed in on a day: the first whose deadline has not passed. The label beside the
 * tick of a class tab says the same by formula, a month given back to the class aside.
 */
export function dueMonth(year: Year, today: Day): Month | undefined {
  const begun = monthsToReport(year, today).reverse();
  return begun.find((month) => handInDeadline(month, year) >= today);
}
