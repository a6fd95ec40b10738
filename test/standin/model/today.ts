import type { Clock } from '../runtime/clock';
import type { Book } from './book';
import { serialOfInstant } from './zone';

/** The day in the book's zone, as a serial; the calculator's `TODAY()` follows. */
export function today(clock: Clock, book: Book): number {
  const serial = Math.floor(serialOfInstant(book.timeZone, clock.now()));
  if (serial !== book.today) {
    book.today = serial;
    book.calculator.setToday(serial);
  }
  return serial;
}
