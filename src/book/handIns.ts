import { formula } from '../core/formula/expression';
import { type CellValue, cellText } from '../core/ledger/cellText';
import { type Month, monthOfDay } from '../core/school/month';
import {
  HAND_INS_FIRST_MONTH_COLUMN,
  HAND_INS_FIRST_ROW,
  HAND_INS_HEADER_ROW,
  HAND_INS_LAST_ROW,
} from '../core/workbook/handInsTab';
import { MONTHS_IN_BOOK, monthCell } from '../core/workbook/settingsTab';
import type { Book } from './book';
import { cellValue } from './cells';
import { asHeader, DATE_FORMAT, TEXT_FORMAT } from './looks';
import { resize } from './resize';
import { writeText } from './textPort';

const ROWS = HAND_INS_LAST_ROW - HAND_INS_FIRST_ROW + 1;
const LAST_COLUMN = HAND_INS_FIRST_MONTH_COLUMN + MONTHS_IN_BOOK - 1;

/** Fills a new `Nộp số liệu`: month ends in row 1 for readers of the tab, labels in row 2. */
export function formatHandIns(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  resize(sheet, HAND_INS_LAST_ROW, LAST_COLUMN);
  const months = Array.from({ length: MONTHS_IN_BOOK }, (_, place) => place);
  const ends = sheet.getRange(1, HAND_INS_FIRST_MONTH_COLUMN, 1, MONTHS_IN_BOOK);
  ends.setFormulas([months.map((place) => formula(monthCell(place, 'to')))]);
  ends.setNumberFormat(DATE_FORMAT);
  sheet.hideRows(1);
  sheet.getRange(HAND_INS_HEADER_ROW, 1).setValue('Lớp');
  sheet
    .getRange(HAND_INS_HEADER_ROW, HAND_INS_FIRST_MONTH_COLUMN, 1, MONTHS_IN_BOOK)
    .setFormulas([months.map((place) => formula(monthCell(place, 'label')))]);
  asHeader(sheet.getRange(HAND_INS_HEADER_ROW, 1, 1, LAST_COLUMN));
  sheet.getRange(HAND_INS_FIRST_ROW, 1, ROWS, 1).setNumberFormat(TEXT_FORMAT);
  sheet
    .getRange(HAND_INS_FIRST_ROW, HAND_INS_FIRST_MONTH_COLUMN, ROWS, MONTHS_IN_BOOK)
    .setNumberFormat(DATE_FORMAT)
    .setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireDate()
        .setAllowInvalid(true)
        .setHelpText('Ngày lớp nộp số liệu của tháng')
        .build(),
    );
  sheet.setFrozenRows(HAND_INS_HEADER_ROW);
  sheet.setFrozenColumns(1);
  sheet.setColumnWidths(HAND_INS_FIRST_MONTH_COLUMN, MONTHS_IN_BOOK, 100);
}

export interface HandInBoard {
  /** Class names by row, from the first. */
  classes: string[];
  /** The cell of a class and month: a day, a typed text, or `''`. */
  cell(className: string, month: Month): CellValue;
  /** Sheet row and column of a class and month, if the board has them. */
  place(className: string, month: Month): { row: number; column: number } | undefined;
}

/** Reads the whole board at once. */
export function readHandIns(book: Book): HandInBoard {
  const [ends = [], , ...rows] = book
    .tab('handIns')
    .getRange(1, 1, HAND_INS_LAST_ROW, LAST_COLUMN)
    .getValues()
    .map((row) => row.map(cellValue));
  const classes = rows.map(([name]) => cellText(name ?? ''));
  const months = ends.map((end) => (typeof end === 'number' ? monthOfDay(end) : ''));
  const place = (className: string, month: Month) => {
    const [row, column] = [classes.indexOf(className), months.indexOf(month)];
    if (row < 0 || column < 0) return undefined;
    return { row: row + HAND_INS_FIRST_ROW, column: column + 1 };
  };
  return {
    classes,
    place,
    cell: (className, month) => {
      const at = place(className, month);
      return at ? (rows[at.row - HAND_INS_FIRST_ROW]?.[at.column - 1] ?? '') : '';
    },
  };
}

/** Adds rows for classes that the board does not know yet. */
export function addHandInRows(book: Book, classNames: readonly string[]): void {
  const { classes } = readHandIns(book);
  const missing = classNames.filter((name) => !classes.includes(name));
  if (missing.length === 0) return;
  const first = HAND_INS_FIRST_ROW + classes.filter((name) => name !== '').length;
  const names = book.tab('handIns').getRange(first, 1, missing.length, 1);
  writeText(
    names,
    missing.map((name) => [name]),
  );
}
