import { Book } from '../book/book';
import { removeUnfinished } from '../book/unfinished';
import { selfCheckSentence } from '../words/selfCheck';
import { ASSUMPTIONS } from './selfCheck/assumptions';
import { tryAssumptions } from './selfCheck/tryAssumptions';
import { withLock } from './withLock';

/**
 * Tries in a scratch tab and a scratch file whether Google does what the add-on leans on, and tells
 * what held and what did not (platform, everything marked G or W that the add-on uses).
 */
export function selfCheckJob(): string | undefined {
  const trials = withLock(() => {
    const book = Book.open();
    removeUnfinished(book);
    return tryAssumptions(book.spreadsheet, ASSUMPTIONS);
  });
  return selfCheckSentence(trials);
}
