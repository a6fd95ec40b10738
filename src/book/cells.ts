import type { CellValue } from '../core/ledger/cellText';
import type { Day } from '../core/school/day';

/**
 * Asia/Ho_Chi_Minh has been UTC+7 since 1975 (platform 10.17), and the set-up gives the book that
 * zone. A fixed offset keeps days right whatever zone the engine itself runs in.
 */
const ZONE_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const SERIAL_OF_EPOCH = 25_569;

/** What `getValues` gives, as the core reads it: a date becomes its serial, time of day included. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return isDate(value) ? serialOfDate(value) : '';
}

/** The whole day of a moment in the book's zone. */
export function dayOfDate(date: Date): Day {
  return Math.floor(serialOfDate(date));
}

/** `HH:mm` in the book's zone. */
export function timeOfDate(date: Date): string {
  return new Date(date.getTime() + ZONE_OFFSET_MS).toISOString().slice(11, 16);
}

/** Values of another realm fail `instanceof` (platform 6.12). */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A moment in the book's zone as a serial, its fraction the time of day. */
export function serialOfDate(date: Date): number {
  return (date.getTime() + ZONE_OFFSET_MS) / DAY_MS + SERIAL_OF_EPOCH;
}
