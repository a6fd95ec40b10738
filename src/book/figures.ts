import { cellText } from '../core/ledger/cellText';
import { tabName } from '../core/text/className';
import { type ClassTabLayout, classTabBlocks } from '../core/workbook/classTab';
import {
  FIGURES_COLUMNS,
  figuresColumn,
  figuresFormulas,
  figuresRow,
  PERIODS_A_CLASS,
} from '../core/workbook/figuresTab';
import type { Book } from './book';
import { cellValue } from './cells';
import { asHeader, DATE_FORMAT } from './looks';
import { NEW_TAB } from './newTab';
import { resize } from './resize';
import { writeText } from './textPort';

export function formatFigures(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  resize(sheet, figuresRow(0, PERIODS_A_CLASS), FIGURES_COLUMNS.length);
  const header = sheet.getRange(1, 1, 1, FIGURES_COLUMNS.length);
  header.setValues([[...FIGURES_COLUMNS]]);
  asHeader(header);
  sheet.setFrozenRows(1);
}

/** Makes room for so many classes. */
export function reserveFigures(book: Book, classCount: number): void {
  const sheet = book.tab('figures');
  const has = sheet.getMaxRows();
  const missing = figuresRow(classCount - 1, PERIODS_A_CLASS) - 1 - has;
  if (missing > 0) sheet.insertRowsAfter(has, missing);
}

/** Whether a class's rows stand. */
export function hasClassFigures(book: Book, className: string, place: number): boolean {
  const names = namesOf(book, place).getValues();
  return names.every(([name]) => cellText(cellValue(name)) === className);
}

/** Writes a class's rows; its name goes last and says that they stand. */
export function writeClassFigures(
  book: Book,
  className: string,
  place: number,
  layout: ClassTabLayout = NEW_TAB,
): void {
  const sheet = book.tab('figures');
  const first = figuresRow(place, 0);
  const formulas = figuresFormulas(place, classTabBlocks(tabName(className), layout));
  sheet.getRange(first, 2, PERIODS_A_CLASS, FIGURES_COLUMNS.length - 1).setFormulas(formulas);
  sheet.getRange(first, figuresColumn('until'), PERIODS_A_CLASS, 1).setNumberFormat(DATE_FORMAT);
  writeText(
    namesOf(book, place),
    formulas.map(() => [className]),
  );
}

function namesOf(book: Book, place: number): GoogleAppsScript.Spreadsheet.Range {
  return book.tab('figures').getRange(figuresRow(place, 0), 1, PERIODS_A_CLASS, 1);
}
