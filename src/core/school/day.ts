/**
 * A calendar day as a spreadsheet serial: whole days since 1899-12-30 (platform fact 10.18).
 * Serials keep days free of time zones; only the book layer turns a `Date` into one.
 */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_EPOCH = 25_569;

/** The serial of a Gregorian date, or `undefined` where the calendar has no such day (31/02). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, date);
  // A date or month out of bounds runs over into another one.
  const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
  return exists ? utc.getTime() / MILLISECONDS_A_DAY + SERIAL_OF_EPOCH : undefined;
}

/** Year, month (1-12) and date (1-31) of a day; a fraction (time of day) is dropped. */
export function partsOfDay(day: Day): { year: number; month: number; date: number } {
  const utc = new Date((Math.floor(day) - SERIAL_OF_EPOCH) * MILLISECONDS_A_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** `yyyy-mm-dd`, the form of settings, options and records. */
export function isoOfDay(day: Day): string {
  const { year, month, date } = partsOfDay(day);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
}

/** The day of a `yyyy-mm-dd` text, or `undefined` where it is none. */
export function dayOfIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** `dd/mm/yyyy`, the form people read. */
export function vietnameseDay(day: Day): string {
  const { year, month, date } = partsOfDay(day);
  return `${pad(date)}/${pad(month)}/${String(year).padStart(4, '0')}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
