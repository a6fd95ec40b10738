import type { Book } from '../book/book';
import { type ClassRecord, readClasses } from '../book/classes';
import { cellText } from '../core/ledger/cellText';
import { type PaperClass, unitOf } from '../core/papers/paperClass';
import { cleanClassName, tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import { ask } from './ask';

/**
 * The class that a paper is about: the one whose tab is open, else the one that is asked for.
 * `undefined` where the person stops, `'none'` where the name is left empty.
 * @throws Trouble `moveClassUnknown`
 */
export function askPaperClass(
  book: Book,
  title: string,
  question: string,
): ClassRecord | 'none' | undefined {
  const classes = readClasses(book);
  const open = book.spreadsheet.getActiveSheet().getName();
  const found = classes.find(({ name }) => tabName(name) === open);
  if (found) return found;
  const typed = ask(title, question);
  if (typed === undefined) return undefined;
  const className = cleanClassName(typed);
  if (className === '') return 'none';
  const named = classes.find(({ name }) => name === className);
  if (!named) throw new Trouble('moveClassUnknown', { className });
  return named;
}

/** A class of `Chi đội` as papers name it. */
export function paperClass({ name, unit, teacher }: ClassRecord): PaperClass {
  return { name, unit: unitOf(cellText(unit)), teacher: cellText(teacher) };
}
