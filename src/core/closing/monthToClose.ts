import type { Day } from '../school/day';
import {
  firstDayOfMonth,
  type Month,
  monthOfDay,
  monthsBetween,
  shortMonth,
} from '../school/month';
import { type Settings, settingsDay } from '../school/settings';
import { Trouble } from '../trouble';

type Year = Pick<Settings, 'schoolYear'>;
type Closed = readonly { month: Month }[];

/** The first month of the school year that is not closed; `undefined` once all are. */
export function nextToClose({ schoolYear }: Year, closed: Closed): Month | undefined {
  const first = monthOfDay(settingsDay(schoolYear.start));
  const last = monthOfDay(settingsDay(schoolYear.end));
  return monthsBetween(first, last).find((month) => !isClosed(month, closed));
}

function isClosed(month: Month, closed: Closed): boolean {
  return closed.some((entry) => entry.month === month);
}

/**
 * Months close one after the other, and none before it has begun.
 * @throws Trouble `monthAlreadyClosed`, `monthOutsideYear`, `monthAhead`, `earlierMonthOpen`
 */
export function checkMonthToClose(month: Month, year: Year, closed: Closed, today: Day): void {
  const params = { month: shortMonth(month) };
  if (isClosed(month, closed)) throw new Trouble('monthAlreadyClosed', params);
  const next = nextToClose(year, closed);
  const last = monthOfDay(settingsDay(year.schoolYear.end));
  if (next === undefined || month < next || month > last)
    throw new Trouble('monthOutsideYear', params);
  if (firstDayOfMonth(month) > today) throw new Trouble('monthAhead', params);
  if (next < month) throw new Trouble('earlierMonthOpen', { ...params, earlier: shortMonth(next) });
}
