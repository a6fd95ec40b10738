import type { SettingsCells } from '../book/settingsCells';
import { checkBook, type UnusualBook } from '../book/version';
import { Trouble } from '../core/trouble';

/** Longest wait for others, in milliseconds; a person stands before the screen. */
const PATIENCE_MS = 15_000;

/**
 * Runs a job alone in the book: all that reads, decides and writes holds the document's lock.
 * Writes are flushed before the lock goes (platform 7.8), those of a job that failed too.
 * @param job gets the cells of `Cài đặt` as they were read to see which book this is
 * @param accepts books that this job is for and most are not
 * @throws Trouble `bookBusy`; `bookNewer`, `bookOlder` or `bookEnded` before anything is written
 */
export function withLock<T>(
  job: (settings: SettingsCells | undefined) => T,
  accepts: readonly UnusualBook[] = [],
): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Trouble('bookBusy');
  try {
    return flushed(() => job(checkBook(accepts)));
  } finally {
    lock.releaseLock();
  }
}

/** Commits what a job wrote. Where it failed, that is told, and not that its writes failed as well. */
function flushed<T>(job: () => T): T {
  let done: T;
  try {
    done = job();
  } catch (error) {
    try {
      SpreadsheetApp.flush();
    } catch {
      // The job's own error is thrown.
    }
    throw error;
  }
  SpreadsheetApp.flush();
  return done;
}
