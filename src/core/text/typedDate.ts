import { type Day, dayOf } from '../school/day';
import { tidyText } from './tidyText';

/** Day, month and year with the same separator twice; the year has two or four digits. */
const TYPED = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const CENTURY = 2000;

/**
 * The day that a typed text names: `5/9/25`, `05-09-2025`, `05.09.2025`, always day first
 * (domain 8). `undefined` where the text is no such date or the calendar has no such day
 * (31/02/2026, 13/25/2026): then the text stays as it is.
 */
export function typedDate(text: string): Day | undefined {
  const match = TYPED.exec(tidyText(text));
  if (!match) return undefined;
  const [, date, , month, year = ''] = match;
  const fullYear = year.length === 2 ? CENTURY + Number(year) : Number(year);
  // Serials begin at the end of 1899; before that a sheet has no dates.
  return fullYear < 1900 ? undefined : dayOf(fullYear, Number(month), Number(date));
}
