import { Book } from '../book/book';
import { readHandIns, stampHandIn } from '../book/handIns';
import { readSettings } from '../book/settings';
import type { Settings } from '../core/school/settings';
import { tabName } from '../core/text/className';
import { LIVE_ROW, TICK_COLUMN } from '../core/workbook/classTab';
import { today } from './clock';
import { dueMonth } from './months';

/**
 * A teacher ticked "Nộp số liệu": the day goes to the board and the tick is taken off again, ready
 * for the next month; the label beside it then says that the month is handed in.
 */
export function handInByTick(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  tick: GoogleAppsScript.Spreadsheet.Range,
): void {
  if (tick.getValue() !== true) return;
  const book = Book.open();
  const name = sheet.getName();
  const board = readHandIns(book);
  const className = board.classes.find((known) => known !== '' && tabName(known) === name);
  if (className !== undefined) handIn(book, readSettings(book), className, tick);
}

/** Records ticks whose event was lost; they are taken to mean the month that is due now. */
export function handInTicked(book: Book, settings: Settings, className: string): void {
  const tick = book.named(tabName(className)).getRange(LIVE_ROW, TICK_COLUMN);
  if (tick.getValue() === true) handIn(book, settings, className, tick);
}

function handIn(
  book: Book,
  settings: Settings,
  className: string,
  tick: GoogleAppsScript.Spreadsheet.Range,
): void {
  const month = dueMonth(settings, today());
  if (month === undefined) return;
  stampHandIn(book, className, month, today());
  tick.setValue(false);
}
