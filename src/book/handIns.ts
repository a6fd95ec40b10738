import { type HandInStateCode, handInStateOf } from '../core/board/handInStates';
import { formula } from '../core/formula/expression';
import { columnLetter } from '../core/formula/reference';
import { type CellValue, cellText } from '../core/ledger/cellText';
import { type Month, monthOfDay } from '../core/school/month';
import { Trouble } from '../core/trouble';
import { boardMonthFormulas, handInRowFormulas } from '../core/workbook/handInsFormulas';
import {
  BOARD_MONTH_FIELDS,
  BOARD_MONTHS_FIRST_COLUMN,
  boardMonthColumn,
  HAND_INS_FIRST_MONTH_COLUMN,
  HAND_INS_FIRST_ROW,
  HAND_INS_HEADER_ROW,
  HAND_INS_LAST_COLUMN,
  HAND_INS_LAST_ROW,
  RETURNED_COLUMN,
  STATES_FIRST_COLUMN,
} from '../core/workbook/handInsTab';
import { MONTHS_IN_BOOK, monthCell } from '../core/workbook/settingsTab';
import { TAB } from '../core/workbook/tabNames';
import type { Book } from './book';
import { cellValue } from './cells';
import { readClassPlaces } from './classLists';
import { handInColours } from './handInColours';
import { asHeader, COLOUR, DATE_FORMAT, TEXT_FORMAT } from './looks';
import { resize } from './resize';
import { writeText } from './textPort';
import { usedRows } from './usedRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS = HAND_INS_LAST_ROW - HAND_INS_FIRST_ROW + 1;
const PERCENT = '0.0%';
const PLACES = Array.from({ length: MONTHS_IN_BOOK }, (_, place) => place);

/**
 * Fills a new `Nộp số liệu`: month ends in row 1 for readers of the tab, labels in row 2. What
 * counts over the book's other tabs is written with the classes, when all tabs stand.
 */
export function formatHandIns(sheet: Sheet): void {
  resize(sheet, HAND_INS_LAST_ROW, HAND_INS_LAST_COLUMN);
  formatDays(sheet);
  formatStates(sheet);
  formatMonths(sheet);
  sheet.setConditionalFormatRules(handInColours(sheet));
  sheet.setFrozenRows(HAND_INS_HEADER_ROW);
  sheet.setFrozenColumns(1);
}

function formatDays(sheet: Sheet): void {
  const ends = sheet.getRange(1, HAND_INS_FIRST_MONTH_COLUMN, 1, MONTHS_IN_BOOK);
  ends.setFormulas([PLACES.map((place) => formula(monthCell(place, 'to')))]);
  ends.setNumberFormat(DATE_FORMAT);
  sheet.hideRows(1);
  sheet.getRange(HAND_INS_HEADER_ROW, 1).setValue('Lớp');
  const labels = [PLACES.map((place) => formula(monthCell(place, 'label')))];
  for (const first of [HAND_INS_FIRST_MONTH_COLUMN, STATES_FIRST_COLUMN]) {
    sheet.getRange(HAND_INS_HEADER_ROW, first, 1, MONTHS_IN_BOOK).setFormulas(labels);
  }
  asHeader(sheet.getRange(HAND_INS_HEADER_ROW, 1, 1, RETURNED_COLUMN - 1));
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
  sheet.setColumnWidths(HAND_INS_FIRST_MONTH_COLUMN, MONTHS_IN_BOOK, 100);
}

function formatStates(sheet: Sheet): void {
  sheet.hideColumns(RETURNED_COLUMN);
  asHeader(sheet.getRange(HAND_INS_HEADER_ROW, STATES_FIRST_COLUMN, 1, MONTHS_IN_BOOK));
  sheet
    .getRange(HAND_INS_FIRST_ROW, STATES_FIRST_COLUMN, ROWS, MONTHS_IN_BOOK)
    .setFontSize(9)
    .setHorizontalAlignment('center')
    .protect()
    .setWarningOnly(true);
  sheet.setColumnWidths(STATES_FIRST_COLUMN, MONTHS_IN_BOOK, 125);
}

function formatMonths(sheet: Sheet): void {
  const first = BOARD_MONTHS_FIRST_COLUMN;
  const width = BOARD_MONTH_FIELDS.length;
  const header = sheet.getRange(HAND_INS_HEADER_ROW, first, 1, width);
  header.setValues([BOARD_MONTH_FIELDS.map((field) => field.header)]);
  asHeader(header);
  const column = (key: Parameters<typeof boardMonthColumn>[0]) =>
    sheet.getRange(HAND_INS_FIRST_ROW, boardMonthColumn(key), MONTHS_IN_BOOK, 1);
  column('deadline').setNumberFormat(DATE_FORMAT);
  for (const key of ['completeness', 'timeliness'] as const) column(key).setNumberFormat(PERCENT);
  const body = sheet.getRange(HAND_INS_FIRST_ROW, first, MONTHS_IN_BOOK, width);
  body.setHorizontalAlignment('center').setBackground(COLOUR.formula);
  body.protect().setWarningOnly(true);
  sheet.setColumnWidths(first, width, 105);
}

export interface HandInBoard {
  /** Class names by row, from the first; `''` where none stands. */
  classes: string[];
  /** How many rows there are down to the last one with a name or anything in a month. */
  used: number;
  /** The cell of a class and month: a day, a typed text, or `''`. */
  cell(className: string, month: Month): CellValue;
  /** The state that the board shows; `undefined` where it shows none. */
  state(className: string, month: Month): HandInStateCode | undefined;
  /** Sheet row and column of a class and month, if the board has them. */
  place(className: string, month: Month): { row: number; column: number } | undefined;
}

/** Reads the whole board at once. */
export function readHandIns(book: Book): HandInBoard {
  const [ends = [], , ...rows] = book
    .tab('handIns')
    .getRange(1, 1, HAND_INS_LAST_ROW, STATES_FIRST_COLUMN + MONTHS_IN_BOOK - 1)
    .getValues()
    .map((row) => row.map(cellValue));
  const classes = rows.map(([name]) => cellText(name ?? ''));
  const months = ends.map((end) => (typeof end === 'number' ? monthOfDay(end) : ''));
  const used = usedRows(rows.map((row) => row.slice(0, RETURNED_COLUMN - 1)));
  const place = (className: string, month: Month) => {
    const [row, column] = [classes.indexOf(className), months.indexOf(month)];
    if (row < 0 || column < 0) return undefined;
    return { row: row + HAND_INS_FIRST_ROW, column: column + 1 };
  };
  const value = (className: string, month: Month, offset: number): CellValue => {
    const at = place(className, month);
    return at ? (rows[at.row - HAND_INS_FIRST_ROW]?.[at.column - 1 + offset] ?? '') : '';
  };
  return {
    classes,
    used,
    place,
    cell: (className, month) => value(className, month, 0),
    state: (className, month) => {
      const offset = STATES_FIRST_COLUMN - HAND_INS_FIRST_MONTH_COLUMN;
      return handInStateOf(cellText(value(className, month, offset)));
    },
  };
}

/**
 * Adds rows for classes that the board does not know yet, and the formulas that are missing. They go
 * below all that stands there: a row whose name somebody deleted keeps its days and gets no other.
 * @throws Trouble `columnsMoved` before anything is written
 */
export function addHandInRows(book: Book, classNames: readonly string[]): void {
  const { classes, used } = readHandIns(book);
  const sheet = book.tab('handIns');
  const missing = classNames.filter((name) => !classes.includes(name));
  const names = [...classes.slice(0, used), ...missing];
  if (names.length === 0) return;
  const states = sheet.getRange(
    HAND_INS_FIRST_ROW,
    RETURNED_COLUMN,
    names.length,
    MONTHS_IN_BOOK + 1,
  );
  const standing = states.getFormulas();
  if (names.every((name, index) => name === '' || standing[index]?.[0] !== '')) return;
  checkBoardColumns(sheet);
  if (missing.length > 0) {
    writeText(
      sheet.getRange(HAND_INS_FIRST_ROW + used, 1, missing.length, 1),
      missing.map((name) => [name]),
    );
  }
  sheet
    .getRange(
      HAND_INS_FIRST_ROW,
      BOARD_MONTHS_FIRST_COLUMN,
      MONTHS_IN_BOOK,
      BOARD_MONTH_FIELDS.length,
    )
    .setFormulas(boardMonthFormulas());
  const places = readClassPlaces(book).map(({ className }) => className);
  // They go last: while one is missing, a later run writes all of this again.
  states.setFormulas(
    names.map((name, index) => {
      const place = places.indexOf(name);
      if (place < 0) return Array.from({ length: MONTHS_IN_BOOK + 1 }, () => '');
      return handInRowFormulas(HAND_INS_FIRST_ROW + index, place);
    }),
  );
}

/**
 * Formulas go to fixed columns: where one was inserted before them, they would write over days.
 * One read. @throws Trouble `columnsMoved`
 */
function checkBoardColumns(sheet: Sheet): void {
  const [ends = [], labels = []] = sheet.getRange('1:2').getValues();
  const months = PLACES.map((place): [column: number, header: string, stands: boolean] => {
    const column = HAND_INS_FIRST_MONTH_COLUMN + place;
    return [
      column,
      `tháng thứ ${place + 1} của năm học`,
      typeof cellValue(ends[column - 1]) === 'number',
    ];
  });
  const titled = (column: number, header: string): [number, string, boolean] => [
    column,
    header,
    labels[column - 1] === header,
  ];
  const wanted = [
    ...months,
    ...PLACES.map((place) =>
      titled(STATES_FIRST_COLUMN + place, String(labels[HAND_INS_FIRST_MONTH_COLUMN - 1 + place])),
    ),
    ...BOARD_MONTH_FIELDS.map(({ key, header }) => titled(boardMonthColumn(key), header)),
  ];
  const moved = wanted.find(([, , stands]) => !stands);
  if (!moved) return;
  const [column, header] = moved;
  const cell = `${columnLetter(column)}${HAND_INS_HEADER_ROW}`;
  throw new Trouble('columnsMoved', { tab: TAB.handIns, header, cell });
}
