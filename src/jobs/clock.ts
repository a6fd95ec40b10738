import { dayOfDate, timeOfDate } from '../book/cells';
import type { Day } from '../core/school/day';

/** Today in the book's zone. */
export function today(): Day {
  return dayOfDate(new Date());
}

/** Now, as reports print it. */
export function now(): { day: Day; time: string } {
  const date = new Date();
  return { day: dayOfDate(date), time: timeOfDate(date) };
}
