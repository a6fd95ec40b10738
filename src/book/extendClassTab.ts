import { columnLetter } from '../core/formula/reference';
import { tabName } from '../core/text/className';
import {
  type ClassTabLayout,
  classTabLayout,
  FIRST_ROW,
  SPARE_ROWS,
} from '../core/workbook/classTab';
import { TABLES } from '../core/workbook/tables';
import type { Book } from './book';
import { writeClassLists } from './classLists';
import { writeLiveRow } from './classTab';
import { stateRules, writeRowFormulas } from './classTabRows';
import { writeClassFigures } from './figures';
import { NEW_TAB } from './newTab';
import { readStudentsAsMade, recordsOfClass, writeStudentFormulas } from './students';
import { checkColumns } from './tableTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Whether a class tab must be extended or given its formulas anew: few free rows are left, or a
 * row (inserted by hand, pasted below the end) has no formulas. One read.
 * @param used rows down to the last one that holds anything
 */
export function needsExtension(sheet: Sheet, used: number): boolean {
  const state = columnLetter(NEW_TAB.helper('state'));
  const states = sheet.getRange(`${state}${FIRST_ROW}:${state}`).getValues();
  return states.length - used < SPARE_ROWS || states.some(([value]) => value === '');
}

/**
 * Gives a class tab free rows below the last one used, and all its rows formulas over the whole
 * tab; what counts over the tab from elsewhere follows. Nothing typed is touched. The rows' own
 * formulas go last: while they are missing, the next check does it all again.
 */
export function extendClassTab(book: Book, className: string, place: number, used: number): void {
  checkColumns(book, TABLES.students);
  const sheet = book.named(tabName(className));
  const has = sheet.getMaxRows();
  const wanted = Math.max(has, FIRST_ROW - 1 + used + SPARE_ROWS);
  if (wanted > has) sheet.insertRowsAfter(has, wanted - has);
  const layout = classTabLayout(wanted);
  copyLooks(sheet, layout);
  sheet.setConditionalFormatRules(stateRules(sheet, layout));
  writeLiveRow(sheet, className, place, layout);
  writeClassLists(book, [{ className, place, layout }]);
  writeClassFigures(book, [{ className, place, layout }]);
  // Read anew: rows of `Học sinh` may have moved while other classes were checked.
  writeStudentFormulas(book, recordsOfClass(readStudentsAsMade(book), className), () => layout);
  writeRowFormulas(sheet, layout, place);
}

/** Formats and drop-downs of the first row, over all rows. */
function copyLooks(sheet: Sheet, { lastRow, verdictColumn }: ClassTabLayout): void {
  const first = sheet.getRange(FIRST_ROW, 1, 1, verdictColumn);
  const all = sheet.getRange(FIRST_ROW, 1, lastRow - FIRST_ROW + 1, verdictColumn);
  const { PASTE_FORMAT, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
  first.copyTo(all, PASTE_FORMAT, false);
  first.copyTo(all, PASTE_DATA_VALIDATION, false);
}
