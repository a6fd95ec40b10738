import { Book } from '../book/book';
import { readHandIns, stampHandIn } from '../book/handIns';
import { readSettings } from '../book/settings';
import { tabName } from '../core/text/className';
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
  const month = dueMonth(readSettings(book), today());
  if (className === undefined || month === undefined) return;
  stampHandIn(book, className, month, today());
  tick.setValue(false);
}
