import type { Book } from '../book/book';
import { cellValue } from '../book/cells';
import { NEW_TAB } from '../book/newTab';
import { readTopRows } from '../book/topRows';
import { isReturned } from '../core/board/handInCell';
import { columnLetter } from '../core/formula/reference';
import { tabName } from '../core/text/className';
import { HEADER_ROW, isClassTabHeader, LIVE_ROW, TICK_COLUMN } from '../core/workbook/classTab';
import { HAND_IN_HELPERS } from '../core/workbook/liveLine';
import { TAB } from '../core/workbook/tabNames';
import { stamp } from './clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * A teacher ticked "Nộp số liệu": the day goes to the board and the tick is taken off again, ready
 * for the next month; the label beside it then says that the month is handed in.
 */
export function handInByTick(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  record(event.range.getSheet(), event.source);
}

/** Records a tick whose event was lost; it is taken to mean the month that is due now. */
export function handInTicked(book: Book, className: string): void {
  record(book.named(tabName(className)), book.spreadsheet);
}

/**
 * One read: whether this is a class tab, the tick, and which cell of the board it belongs to. A day
 * that stands there stays; a month that was given back is handed in anew.
 */
function record(sheet: Sheet, spreadsheet: Spreadsheet): void {
  const rows = readTopRows(sheet, HEADER_ROW, NEW_TAB.helper(HAND_IN_HELPERS.day));
  if (!isClassTabHeader(rows[HEADER_ROW - 1] ?? [])) return;
  const row = rows[LIVE_ROW - 1];
  const at = (key: keyof typeof HAND_IN_HELPERS) =>
    cellValue(row?.[NEW_TAB.helper(HAND_IN_HELPERS[key]) - 1]);
  const [line, column] = [Number(at('row')), Number(at('column'))];
  if (row?.[TICK_COLUMN - 1] !== true || !(line > 0) || !(column > 0)) return;
  if (at('day') === 0 || isReturned(at('day'))) {
    // By address, since looking a tab up by its name is a call of its own.
    spreadsheet.getRange(`'${TAB.handIns}'!${columnLetter(column)}${line}`).setValue(stamp());
  }
  sheet.getRange(LIVE_ROW, TICK_COLUMN).setValue(false);
}
