import { tabName } from '../../core/text/className';
import { TAB } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { readClassPlaces } from '../classLists';
import type { SoughtTab } from './findRenamed';
import { markKey, readTabMarks } from './tabMarks';

/** The book's own tabs and, while `_Lớp` stands, those of the classes. */
export function ownTabs(book: Book): SoughtTab[] {
  return [...Object.values(TAB).map((name) => ({ name })), ...classTabs(book)];
}

/** Tabs of the classes that have a place in the book; one may be entered before its tab is made. */
export function classTabs(book: Book): Required<SoughtTab>[] {
  if (!book.has('classLists')) return [];
  const places = readClassPlaces(book);
  if (places.length === 0) return [];
  const marks = readTabMarks();
  return places
    .map(({ className, listed }) => ({ name: tabName(className), className, listed }))
    .filter(({ name, listed }) => listed || book.find(name) || marks.has(markKey(name)))
    .map(({ name, className }) => ({ name, className }));
}
