import { cellText } from '../core/ledger/cellText';
import { tabName } from '../core/text/className';
import { classTabBlocks } from '../core/workbook/classTab';
import {
  FIGURES_COLUMNS,
  figuresColumn,
  figuresFormulas,
  figuresRow,
  PERIODS_A_CLASS,
} from '../core/workbook/figuresTab';
import type { Book } from './book';
import { cellValue } from './cells';
import type { ListedClass } from './classLists';
import { asHeader, DATE_FORMAT } from './looks';
import { NEW_TAB } from './newTab';
import { resize } from './resize';
import { runsOf } from './runsOf';
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

/** Whether the rows of a class stand, for all classes. One read. */
export function readFigureNames(book: Book): (className: string, place: number) => boolean {
  const sheet = book.tab('figures');
  const names = sheet.getRange(1, 1, sheet.getMaxRows(), 1).getValues();
  return (className, place) =>
    Array.from({ length: PERIODS_A_CLASS }, (_, period) => figuresRow(place, period) - 1).every(
      (row) => cellText(cellValue(names[row]?.[0])) === className,
    );
}

/** A class's figures of today, by name. */
export type FiguresToday = Readonly<Record<string, number>>;

/** What `_Số liệu` says of today, live, by the places of the classes. One read. */
export function readFiguresToday(book: Book, classCount: number): FiguresToday[] {
  if (classCount === 0) return [];
  const last = figuresRow(classCount - 1, PERIODS_A_CLASS - 1);
  const rows = book.tab('figures').getRange(1, 1, last, FIGURES_COLUMNS.length).getValues();
  return Array.from({ length: classCount }, (_, place) => {
    const row = rows[figuresRow(place, PERIODS_A_CLASS - 1) - 1] ?? [];
    return Object.fromEntries(
      FIGURES_COLUMNS.map((name, column) => [name, Number(cellValue(row[column])) || 0]),
    );
  });
}

/** Writes the rows of classes, neighbours at once; their names go last and say that they stand. */
export function writeClassFigures(book: Book, classes: readonly ListedClass[]): void {
  const sheet = book.tab('figures');
  for (const run of runsOf(classes, ({ place }) => place)) {
    const first = figuresRow(run[0]?.place ?? 0, 0);
    const rows = run.length * PERIODS_A_CLASS;
    const formulas = run.flatMap(({ className, place, layout = NEW_TAB }) =>
      figuresFormulas(place, classTabBlocks(tabName(className), layout)),
    );
    sheet.getRange(first, 2, rows, FIGURES_COLUMNS.length - 1).setFormulas(formulas);
    sheet.getRange(first, figuresColumn('until'), rows, 1).setNumberFormat(DATE_FORMAT);
    writeText(
      sheet.getRange(first, 1, rows, 1),
      run.flatMap(({ className }) => Array.from({ length: PERIODS_A_CLASS }, () => [className])),
    );
  }
}
