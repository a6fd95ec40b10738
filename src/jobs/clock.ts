import { dayOfDate, serialOfDate, timeOfDate } from '../book/cells';
import type { Day } from '../core/school/day';

/** About a second. */
const MOMENT = 1 / 86_400;

/** Today in the book's zone. */
export function today(): Day {
  return dayOfDate(new Date());
}

/** Now, as reports print it. */
export function now(): { day: Day; time: string } {
  const date = new Date();
  return { day: dayOfDate(date), time: timeOfDate(date) };
}

/**
 * This moment as a serial for a cell of `Nộp số liệu`: the time of day tells what was recorded from
 * what a person typed. Midnight itself moves on by a moment.
 */
export function stamp(): number {
  const serial = serialOfDate(new Date());
  return Number.isInteger(serial) ? serial + MOMENT : serial;
}
