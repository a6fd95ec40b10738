import { Book } from '../book/book';
import { REOPENING_TITLE, reopenedSentence, reopeningPrompt } from '../words/closing';
import { ask } from './ask';
import { monthToReopen, reopenMonth } from './reopenMonth';
import { withLock } from './withLock';

/** Reopens the month closed last, for a reason that the person gives. */
export function askReopening(): string | undefined {
  const month = monthToReopen(Book.open());
  const reason = ask(REOPENING_TITLE, reopeningPrompt(month));
  if (reason === undefined) return undefined;
  withLock(() => reopenMonth(Book.open(), month, reason));
  return reopenedSentence(month);
}
