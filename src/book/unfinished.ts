import type { Book } from './book';

/** Name of a tab that is being made; one that is found was left by a run that was stopped. */
export const UNFINISHED = '(đang tạo) ';

/** Takes out what any stopped run left; nothing speaks of such a tab yet. */
export function removeUnfinished(book: Book): void {
  for (const name of book.names()) if (name.startsWith(UNFINISHED)) book.remove(book.named(name));
}

/** The same for tabs that were to become these, without asking for the names of all. */
export function removeUnfinishedOf(book: Book, tabs: readonly string[]): void {
  for (const tab of tabs) {
    const left = book.find(UNFINISHED + tab);
    if (left) book.remove(left);
  }
}
