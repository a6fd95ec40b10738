import type { Book } from '../book/book';
import { appendClosing, readClosings } from '../book/closings';
import { mayAppend } from '../book/tableTab';
import type { Month } from '../core/school/month';
import { tidyText } from '../core/text/tidyText';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { now } from './clock';

/**
 * The month that can be reopened: the last one closed, since a month rests on those before it.
 * @throws Trouble `nothingClosed`, `closingDamaged`
 */
export function monthToReopen(book: Book): Month {
  const { closed } = readClosings(book);
  const last = closed[closed.length - 1];
  if (!last) throw new Trouble('nothingClosed');
  return last.month;
}

/**
 * Takes a month's closing back, with the reason; the closing itself stays on record.
 * @throws Trouble `closingNotAllowed`, `reasonMissing`, `closingChanged` where another month was closed
 *   or reopened since, `closingDamaged`
 */
export function reopenMonth(book: Book, month: Month, typedReason: string): void {
  // `_Chốt` only warns whoever types on it; who may record reports is the one who may close.
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('closingNotAllowed');
  const reason = tidyText(typedReason);
  if (reason === '') throw new Trouble('reasonMissing');
  if (monthToReopen(book) !== month) throw new Trouble('closingChanged');
  appendClosing(book, readClosings(book), {
    kind: 'reopen',
    month,
    at: now(),
    by: Session.getEffectiveUser().getEmail(),
    previous: '',
    reason,
  });
}
