import { columnLetter } from '../core/formula/reference';
import type { CellValue } from '../core/ledger/cellText';
import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import {
  CLASS_LIST_FIRST_ROW,
  CLASS_LIST_PLACES,
  classListColumn,
} from '../core/workbook/classListsTab';
import {
  type ClassTabLayout,
  classTabHeader,
  FIRST_INPUT_COLUMN,
  FIRST_ROW,
  HEADER_ROW,
  type HelperKey,
  LIVE_ROW,
  ROWS_READY,
  TICK_COLUMN,
} from '../core/workbook/classTab';
import { studentReading } from '../core/workbook/classTabFormulas';
import { HAND_IN_HELPERS, handInRow, liveLine } from '../core/workbook/liveLine';
import type { Book } from './book';
import { cellValue } from './cells';
import { OWN_DAYS } from './classTemplate';
import { NEW_TAB } from './newTab';
import { protectFor } from './protect';
import { writeColumn, writeRecords } from './textPort';
import { UNFINISHED } from './unfinished';
import { usedRows } from './usedRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface NewClass {
  className: string;
  /** Place of the class in `_Lớp`, from 0. */
  place: number;
  /** Place of the tab in the book, from 0. */
  tabIndex: number;
  labels: readonly string[];
  /** Who may type besides the owner; empty leaves the tab open to everyone who may edit the book. */
  editors: readonly string[];
}

/** Person whose row stands ready for each student. */
const FIRST_PERSON = 'NT1';

/** Makes a class's tab, under a name of its own until it is finished (see `ensureTabs`). */
export function makeClassTab(book: Book, made: NewClass): Sheet {
  const name = tabName(made.className);
  const template = book.tab('classTemplate');
  const sheet = book.insert(UNFINISHED + name, made.tabIndex, template).showSheet();
  finish(book, sheet, made);
  book.rename(sheet, UNFINISHED + name, name);
  return sheet;
}

/** Makes of a copied template the class's own tab. */
function finish(book: Book, sheet: Sheet, made: NewClass): void {
  const { className, place, labels, editors } = made;
  const names = NEW_TAB.input('student');
  const students = sheet.getRange(FIRST_ROW, names, ROWS_READY, 1);
  const readings = sheet.getRange(FIRST_ROW, NEW_TAB.reading('student'), ROWS_READY, 1);
  readings.setFormulas(studentReadings(place));
  offerStudents(book, students, place);
  if (labels.length > 0) {
    const rows = labels.map((label) => [label, FIRST_PERSON]);
    writeRecords(sheet.getRange(FIRST_ROW, names, rows.length, 2), rows);
  }
  if (editors.length > 0) protectFor(sheet, editors, { isNew: true });
  writeNewLiveRow(sheet, className, place);
}

/** Gives cells the drop-down of the class's students; it warns and does not reject. */
export function offerStudents(
  book: Book,
  cells: GoogleAppsScript.Spreadsheet.Range,
  place: number,
): void {
  const list = book
    .tab('classLists')
    .getRange(CLASS_LIST_FIRST_ROW, classListColumn(place, 'label'), CLASS_LIST_PLACES, 1);
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(list, true);
  cells.setDataValidation(rule.setAllowInvalid(true).build());
}

/** Row 1 of a new tab, where nobody has chosen a default yet: one write from end to end. */
function writeNewLiveRow(sheet: Sheet, className: string, place: number): void {
  const { label, row, column, day } = handInRow(className, NEW_TAB);
  const helpers = { ...OWN_DAYS };
  helpers[HAND_IN_HELPERS.row] = row;
  helpers[HAND_IN_HELPERS.column] = column;
  helpers[HAND_IN_HELPERS.day] = day;
  const formulas = Array.from({ length: NEW_TAB.lastColumn - TICK_COLUMN }, () => '');
  formulas.splice(0, 2, label, liveLine(className, place, NEW_TAB));
  for (const [key, helper] of Object.entries(helpers)) {
    formulas[NEW_TAB.helper(key as HelperKey) - TICK_COLUMN - 1] = helper;
  }
  sheet.getRange(LIVE_ROW, TICK_COLUMN + 1, 1, formulas.length).setFormulas([formulas]);
}

/** Writes the hand-in label and the live line of row 1. */
export function writeLiveRow(
  sheet: Sheet,
  className: string,
  place: number,
  layout: ClassTabLayout,
): void {
  const { label, row, column, day } = handInRow(className, layout);
  // The three helpers stand side by side, as `HELPER_KEYS` has them.
  const helpers = sheet.getRange(LIVE_ROW, layout.helper(HAND_IN_HELPERS.row), 1, 3);
  helpers.setFormulas([[row, column, day]]);
  sheet
    .getRange(LIVE_ROW, TICK_COLUMN + 1, 1, 2)
    .setFormulas([[label, liveLine(className, place, layout)]]);
}

/** The typed cells of a class tab, from the first row to the last. One read. */
export function readClassRows(sheet: Sheet): CellValue[][] {
  const lastInput = FIRST_INPUT_COLUMN + NEW_TAB.columns.length - 1;
  // Open at the bottom: asking for the number of rows would be a call of its own.
  const inputs = `${columnLetter(FIRST_INPUT_COLUMN)}${FIRST_ROW}:${columnLetter(lastInput)}`;
  return sheet
    .getRange(inputs)
    .getValues()
    .map((row) => row.map(cellValue));
}

/**
 * Gives students who have no row yet one each, on the first rows where nothing stands. One read
 * right before the write: what someone types in the meantime is not overwritten.
 */
export function addStudentRows(sheet: Sheet, labels: readonly string[]): void {
  const names = NEW_TAB.input('student') - FIRST_INPUT_COLUMN;
  for (;;) {
    const rows = readClassRows(sheet);
    const standing = new Set(rows.map((row) => row[names]));
    const missing = labels.filter((label) => !standing.has(label));
    if (missing.length === 0) return;
    const used = usedRows(rows);
    const lacking = used + missing.length - rows.length;
    if (lacking <= 0) {
      const free = sheet.getRange(FIRST_ROW + used, FIRST_INPUT_COLUMN, missing.length, 2);
      writeRecords(
        free,
        missing.map((label) => [label, FIRST_PERSON]),
      );
      return;
    }
    // Rows without formulas; the next check of the class gives them theirs.
    sheet.insertRowsAfter(FIRST_ROW - 1 + rows.length, lacking);
  }
}

function studentReadings(place: number): string[][] {
  return Array.from({ length: ROWS_READY }, (_, index) => [
    studentReading(NEW_TAB, place, FIRST_ROW + index),
  ]);
}

type Rows = readonly (readonly CellValue[])[];

/**
 * Cleans a class tab. Where there is something to clean the tab is read once more right before it
 * is written: a cell that was typed into since, or that moved with an inserted row, is left to the
 * next time.
 * @returns the rows as they then stand, and how many cells were written
 */
export function cleanClassRows(
  sheet: Sheet,
  clean: (row: readonly CellValue[]) => CellValue[],
): { rows: Rows; written: number } {
  const typed = readClassRows(sheet);
  const cleaned = typed.map(clean);
  if (sameRows(cleaned, typed)) return { rows: typed, written: 0 };
  const standing = readClassRows(sheet);
  const rows = standing.map((row, index) =>
    row.map((value, column) =>
      value === typed[index]?.[column] ? (cleaned[index]?.[column] ?? '') : value,
    ),
  );
  return { rows, written: writeChanged(sheet, standing, rows) };
}

function sameRows(a: Rows, b: Rows): boolean {
  return a.every((row, index) => row.every((value, column) => value === b[index]?.[column]));
}

/**
 * Writes cells that changed, neighbours of a column at once, through the port for text. Cells that
 * were right are not written: someone may be typing in them.
 */
function writeChanged(sheet: Sheet, standing: Rows, wanted: Rows): number {
  let written = 0;
  NEW_TAB.columns.forEach((_, column) => {
    const changed = wanted.map((row, index) => row[column] !== standing[index]?.[column]);
    for (let first = changed.indexOf(true); first >= 0; ) {
      let end = first;
      while (changed[end]) end += 1;
      const values = wanted.slice(first, end).map((row) => row[column] ?? '');
      const run = sheet.getRange(FIRST_ROW + first, FIRST_INPUT_COLUMN + column, values.length, 1);
      writeColumn(run, values);
      written += values.length;
      first = changed.indexOf(true, end);
    }
  });
  return written;
}

/** @throws Trouble `headerChanged` where a column's title was typed over: cells could be mistaken. */
export function checkHeader(sheet: Sheet, tab: string): void {
  const wanted = classTabHeader(NEW_TAB.columns);
  const titles = sheet.getRange(HEADER_ROW, 1, 1, wanted.length).getValues()[0] ?? [];
  const changed = wanted.findIndex((title, index) => titles[index] !== title);
  if (changed >= 0) {
    const cell = `${columnLetter(changed + 1)}${HEADER_ROW}`;
    throw new Trouble('headerChanged', { tab, header: wanted[changed] ?? '', cell });
  }
}
