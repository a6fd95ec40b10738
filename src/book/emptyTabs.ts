import { FIRST_INPUT_COLUMN, FIRST_ROW } from '../core/workbook/classTab';
import { FIGURES_FIRST_ROW } from '../core/workbook/figuresTab';
import { BOARD_MONTHS_FIRST_COLUMN, HAND_INS_FIRST_ROW } from '../core/workbook/handInsTab';
import { TABLE_FIRST_ROW } from '../core/workbook/tableBlock';
import type { Table } from '../core/workbook/tables';
import type { Book } from './book';
import { NEW_TAB } from './newTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Empties the records of a table, columns that people added among them; formats and rules stay. */
export function emptyTable(book: Book, { tab }: Table): void {
  const sheet = book.tab(tab);
  const records = belowRow(sheet, TABLE_FIRST_ROW, 1, sheet.getMaxColumns());
  records.clearContent();
  records.clearNote();
}

/** Takes all classes off `Nộp số liệu`: days, states, notes. The lines of the months stay. */
export function emptyBoard(book: Book): void {
  const lines = belowRow(book.tab('handIns'), HAND_INS_FIRST_ROW, 1, BOARD_MONTHS_FIRST_COLUMN - 1);
  lines.clearContent();
  lines.clearNote();
}

/** Takes all classes out of `_Lớp` and `_Số liệu`, so that the next ones begin at the first place. */
export function emptyWorkingTabs(book: Book): void {
  book.tab('classLists').clearContents();
  const figures = book.tab('figures');
  belowRow(figures, FIGURES_FIRST_ROW, 1, figures.getMaxColumns()).clearContent();
}

/** Empties `Tổng hợp`, which is written with the classes. */
export function emptySummary(book: Book): void {
  const sheet = book.tab('summary');
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.clear();
  sheet.setConditionalFormatRules([]);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
}

/** Empties what was typed on a class tab; its formulas stay. */
export function emptyClassRows(sheet: Sheet): void {
  const typed = belowRow(sheet, FIRST_ROW, FIRST_INPUT_COLUMN, NEW_TAB.columns.length);
  typed.clearContent();
  typed.clearNote();
}

function belowRow(
  sheet: Sheet,
  row: number,
  column: number,
  columns: number,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, sheet.getMaxRows() - row + 1, columns);
}
