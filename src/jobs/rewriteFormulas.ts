import type { Book } from '../book/book';
import { readClassPlaces } from '../book/classLists';
import { readClassRows } from '../book/classTab';
import { writeOwnDays } from '../book/classTemplate';
import { extendClassTab } from '../book/extendClassTab';
import { usedRows } from '../book/usedRows';
import { tabName } from '../core/text/className';

/** Gives classes all their formulas anew, here and in the working tabs. Nothing typed is touched. */
export function rewriteFormulas(book: Book, classNames: readonly string[]): void {
  readClassPlaces(book).forEach(({ className }, place) => {
    if (!classNames.includes(className)) return;
    const sheet = book.named(tabName(className));
    writeOwnDays(sheet);
    extendClassTab(book, className, place, usedRows(readClassRows(sheet)));
  });
}
