import { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { readHandIns } from '../book/handIns';
import { readSettings } from '../book/settings';
import { mayAppend } from '../book/tableTab';
import { isHandedIn, LONGEST_REASON, returnedText } from '../core/board/handInCell';
import { type CellValue, cellText } from '../core/ledger/cellText';
import { vietnameseDay } from '../core/school/day';
import { type Month, shortMonth } from '../core/school/month';
import { cleanClassName } from '../core/text/className';
import { digitRun, emailLike } from '../core/text/personalData';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { RETURN_QUESTIONS, RETURN_TITLE, returnedNote, returnedSentence } from '../words/board';
import { ask } from './ask';
import { askMonth } from './askMonth';
import { today } from './clock';
import { monthsToReport } from './months';
import { withLock } from './withLock';

/** Asks which class, month and why, and gives the month back. */
export function askReturn(): string | undefined {
  const typed = ask(RETURN_TITLE, RETURN_QUESTIONS.className);
  if (typed === undefined) return undefined;
  const className = cleanClassName(typed);
  const book = Book.open();
  if (!readClasses(book).some(({ name }) => name === className)) {
    throw new Trouble('moveClassUnknown', { className });
  }
  const board = readHandIns(book);
  const months = monthsToReport(readSettings(book), today());
  const likely = months.find((month) => isHandedIn(board.cell(className, month)));
  const month = askMonth(RETURN_TITLE, RETURN_QUESTIONS.month, likely);
  if (month === undefined) return undefined;
  const reason = ask(RETURN_TITLE, RETURN_QUESTIONS.reason);
  if (reason === undefined) return undefined;
  withLock(() => returnHandIn(Book.open(), className, month, reason));
  return returnedSentence(className, month, reason);
}

/**
 * Gives a month back to a class: its cell of the board says why, and so does the label of the class
 * tab, whose tick then means this month. Nothing of the class tab is touched; the day that stood
 * there stays in a note.
 * @throws Trouble `leaderOnly`, `reasonRefused`, `notHandedIn`, `monthClosed`
 */
export function returnHandIn(book: Book, className: string, month: Month, reason: string): void {
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('leaderOnly');
  if (reason === '' || reason.length > LONGEST_REASON || digitRun(reason) || emailLike(reason)) {
    throw new Trouble('reasonRefused', { longest: LONGEST_REASON });
  }
  const board = readHandIns(book);
  const [cell, place] = [board.cell(className, month), board.place(className, month)];
  const where = { className, month: shortMonth(month) };
  if (board.state(className, month) === 'closed') throw new Trouble('monthClosed', where);
  if (!place || !isHandedIn(cell)) throw new Trouble('notHandedIn', where);
  book
    .tab('handIns')
    .getRange(place.row, place.column)
    // First, while the cell holds the day: after a stop the next run could not tell it any more.
    .setNote(returnedNote(shownDay(cell), vietnameseDay(today()), reason))
    // It starts with a letter, so that no formula can come of it, and the date format stays.
    .setValue(returnedText(reason));
}

function shownDay(cell: CellValue): string {
  return typeof cell === 'number' ? vietnameseDay(cell) : cellText(cell);
}
