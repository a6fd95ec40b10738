import { backUpTab, type NewBackup, removeCopies } from '../book/backup';
import { Book } from '../book/book';
import { Repairs, type Trace } from '../book/repair/repairs';
import { walkBook } from '../book/repair/walkBook';
import type { WalkPart } from '../core/repair/walkPart';
import { Trouble } from '../core/trouble';
import { TABS_AFTER_CLASSES } from '../core/workbook/bookPlan';
import { rewriteFormulas } from './rewriteFormulas';

/** Whether the person may write all that only the leader writes. */
export function mayRepair(book: Book): boolean {
  const leaders = TABS_AFTER_CLASSES.filter(({ editors }) => editors === 'union leader');
  return leaders.every(({ key }) => !book.has(key) || book.tab(key).getRange(1, 1).canEdit());
}

/** The book of who may repair it. @throws Trouble `leaderOnly` */
export function leadersBook(): Book {
  const book = Book.open();
  if (!mayRepair(book)) throw new Trouble('leaderOnly');
  return book;
}

/** The backup of a repair; all its copies stand under one stamp. */
export interface RepairBackup extends NewBackup {
  /** Whether it has a copy. */
  begun: boolean;
}

/**
 * A walk that mends, each tab that people type in copied before it is first touched.
 * @param begins called before the first copy of all
 * @param earlier what earlier calls of the same walk found
 */
export function mending(
  book: Book,
  { stamp, outdated, begun }: RepairBackup,
  begins: () => void,
  earlier: readonly Trace[] = [],
): Repairs {
  const copied = new Set<string>();
  return new Repairs((tab) => {
    if (copied.has(tab)) return;
    const isFirst = !begun && copied.size === 0;
    if (isFirst) begins();
    copied.add(tab);
    backUpTab(book, tab, stamp);
    if (isFirst) removeCopies(book, outdated);
  }, earlier);
}

/**
 * Walks through the book, or through what of it earlier calls have left.
 * @param walked parts that they have been through
 * @param goesOn told each part when it is done; the rest is left to another call where it says no
 * @returns whether nothing is left, or nothing that can be judged
 */
export function walk(
  book: Book,
  repairs: Repairs,
  walked: readonly WalkPart[] = [],
  goesOn: (part: WalkPart) => boolean = () => true,
): boolean {
  const active = book.spreadsheet.getActiveSheet();
  try {
    for (const part of walkBook(book, repairs, rewriteFormulas, walked)) {
      if (!goesOn(part)) return false;
    }
    return true;
  } finally {
    showAgain(book, active);
  }
}

/** Scratch tabs and moves make other tabs active; the person's own is active again afterwards. */
function showAgain({ spreadsheet }: Book, active: GoogleAppsScript.Spreadsheet.Sheet): void {
  try {
    if (!active.isSheetHidden()) spreadsheet.setActiveSheet(active);
  } catch {
    // It was a scratch tab that a stop had left, and is gone.
  }
}
