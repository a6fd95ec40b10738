import type { Book } from './book';

/** Name of a tab that is being made; one that is found was left by a run that was stopped. */
export const UNFINISHED = '(đang tạo) ';

/** Takes out what a stopped run left; nothing speaks of such a tab yet. */
export function removeUnfinished(book: Book): void {
  for (const name of book.names()) if (name.startsWith(UNFINISHED)) book.remove(book.named(name));
}
