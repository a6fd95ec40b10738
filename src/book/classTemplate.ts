import { formula } from '../core/formula/expression';
import type { Column } from '../core/ledger/columns';
import {
  CLOSED_UNTIL_HELPER,
  classTabHeader,
  FIRST_INPUT_COLUMN,
  FIRST_ROW,
  HEADER_ROW,
  type HelperKey,
  LIVE_ROW,
  ROWS_READY,
  TICK_COLUMN,
} from '../core/workbook/classTab';
import { closedUntilCell } from '../core/workbook/closingsTab';
import {
  LISTS_FIRST_ROW,
  LISTS_ROWS,
  listColumn,
  OFFERED_COLUMNS,
} from '../core/workbook/listsTab';
import { LIVE_LINE_COLUMN } from '../core/workbook/liveLine';
import { settingCell } from '../core/workbook/settingsTab';
import type { Book } from './book';
import { stateRules, writeRowFormulas } from './classTabRows';
import { asHeader, COLOUR, DATE_FORMAT, TEXT_FORMAT } from './looks';
import { NEW_TAB } from './newTab';
import { resize } from './resize';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TICK_WIDTH = 42;
const VERDICT_WIDTH = 460;
const CENTRED: readonly string[] = ['person', 'day'];

/**
 * Fills `_Mẫu lớp`, from which every class tab is copied: all that does not depend on the class
 * (platform 8.8). A tab made this way costs a handful of calls.
 */
export function formatTemplate(book: Book, sheet: Sheet): void {
  const { lastRow, lastColumn, verdictColumn } = NEW_TAB;
  resize(sheet, lastRow, lastColumn);
  formatInputs(book, sheet);
  writeRowFormulas(sheet, NEW_TAB, 0);
  const verdicts = sheet.getRange(FIRST_ROW, verdictColumn, ROWS_READY, 1);
  verdicts.setWrap(true).setBackground(COLOUR.formula);
  sheet.getRange(FIRST_ROW, TICK_COLUMN, ROWS_READY, 1).setHorizontalAlignment('center');
  // A sentence over two lines makes its row higher; the rest of the row stays level with it.
  sheet.getRange(FIRST_ROW, 1, ROWS_READY, verdictColumn).setVerticalAlignment('middle');
  writeOwnDays(sheet);
  const header = sheet.getRange(HEADER_ROW, 1, 1, verdictColumn);
  header.setValues([classTabHeader(NEW_TAB.columns)]);
  asHeader(header);
  header.setNotes([['', ...NEW_TAB.columns.map(headerHelp), '']]);
  const live = sheet.getRange(LIVE_ROW, 1, 1, verdictColumn);
  live.setFontWeight('bold').setBackground(COLOUR.band).setVerticalAlignment('middle');
  sheet
    .getRange(LIVE_ROW, TICK_COLUMN)
    .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  sheet.getRange(LIVE_ROW, LIVE_LINE_COLUMN - 1).setWrap(true);
  formatPresets(book, sheet);
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setFrozenColumns(FIRST_INPUT_COLUMN);
  sheet.setColumnWidth(TICK_COLUMN, TICK_WIDTH).setColumnWidth(verdictColumn, VERDICT_WIDTH);
  sheet.setRowHeight(LIVE_ROW, 36).setRowHeight(HEADER_ROW, 40);
  sheet.hideColumns(verdictColumn + 1, lastColumn - verdictColumn);
  sheet.setConditionalFormatRules(stateRules(sheet, NEW_TAB));
}

/** The tab's own copies of today and of the last closed day. */
export const OWN_DAYS: Partial<Record<HelperKey, string>> = {
  future: formula(settingCell('today')),
  [CLOSED_UNTIL_HELPER]: formula(closedUntilCell()),
};

export function writeOwnDays(sheet: Sheet): void {
  for (const [key, day] of Object.entries(OWN_DAYS)) {
    sheet
      .getRange(LIVE_ROW, NEW_TAB.helper(key as HelperKey))
      .setFormula(day)
      .setNumberFormat(DATE_FORMAT);
  }
}

function formatInputs(book: Book, sheet: Sheet): void {
  for (const column of NEW_TAB.columns) {
    const place = NEW_TAB.input(column.key);
    sheet.setColumnWidth(place, column.width);
    const range = sheet.getRange(FIRST_ROW, place, ROWS_READY, 1);
    range.setNumberFormat(column.kind.type === 'day' ? DATE_FORMAT : TEXT_FORMAT);
    const rule = warningRule(book, column);
    if (rule) range.setDataValidation(rule);
    if (column.kind.type === 'text') range.setWrap(true);
    if (CENTRED.includes(column.key)) range.setHorizontalAlignment('center');
  }
}

/** Row 1 above a column holds the class's default for it ("Điền sẵn"). */
export function formatPresets(book: Book, sheet: Sheet): void {
  for (const column of NEW_TAB.columns) {
    const rule = column.preset ? warningRule(book, column) : undefined;
    if (!rule) continue;
    const cell = sheet.getRange(LIVE_ROW, NEW_TAB.input(column.key));
    cell.setDataValidation(rule).setNumberFormat(TEXT_FORMAT).setBackground(null);
    cell.setNote(presetHelp(column.header));
  }
}

/** Drop-downs warn, they never reject: what was typed stays (design section 2). */
export function warningRule(
  book: Book,
  { kind, help }: Column,
): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  if (kind.type === 'day') return rule.requireDate().build();
  if (kind.type !== 'list') return undefined;
  const offered = kind.list === 'skills' ? OFFERED_COLUMNS.label : listColumn(kind.list, 'label');
  const labels = book.tab('lists').getRange(LISTS_FIRST_ROW, offered, LISTS_ROWS, 1);
  return rule.requireValueInRange(labels, true).build();
}

function presetHelp(header: string): string {
  return `Điền sẵn: chọn “${header}” ở đây thì ô trống của cột này được điền khi thầy/cô ghi một dòng mới. Để trống nếu không cần.`;
}

function headerHelp({ help, required }: Column): string {
  const need = required ? 'Bắt buộc.' : 'Không bắt buộc.';
  return `${help}\n${need}\nXin không chèn, xóa hay sắp xếp dòng; muốn bỏ một dòng thì xóa trắng các ô của dòng đó. Thêm người, thêm kỹ năng thì ghi ở các dòng trống bên dưới.`;
}
