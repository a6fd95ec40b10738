import { cellText } from '../core/ledger/cellText';
import { tabName } from '../core/text/className';
import {
  CLASS_LIST_FIELDS,
  CLASS_LIST_FIRST_ROW,
  CLASS_LIST_PLACES,
  classListColumn,
  classListFormulas,
} from '../core/workbook/classListsTab';
import { type ClassTabLayout, classTabBlocks } from '../core/workbook/classTab';
import type { Book } from './book';
import { cellValue } from './cells';
import { NEW_TAB } from './newTab';
import { resize } from './resize';
import { runsOf } from './runsOf';
import { writeText } from './textPort';

const WIDTH = CLASS_LIST_FIELDS.length;

export function formatClassLists(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  resize(sheet, CLASS_LIST_FIRST_ROW + CLASS_LIST_PLACES - 1, WIDTH);
}

/** A class's columns in `_Lớp`. */
export interface ClassPlace {
  className: string;
  /** Whether its formulas stand; a class is entered before its tab is made. */
  listed: boolean;
}

/**
 * The classes that have a place in `_Lớp`, in the order in which they were made. A class's place
 * never changes: formulas all over the book count on it.
 */
export function readClassPlaces(book: Book): ClassPlace[] {
  const rows = book
    .tab('classLists')
    .getRange(1, 1, CLASS_LIST_FIRST_ROW, columnsOf(book))
    .getValues();
  const [names = [], firstRow = []] = [rows[0], rows[CLASS_LIST_FIRST_ROW - 1]];
  const places: ClassPlace[] = [];
  for (let column = 0; column < names.length; column += WIDTH) {
    const className = cellText(cellValue(names[column]));
    if (className !== '') places.push({ className, listed: firstRow[column] !== '' });
  }
  return places;
}

/** Names of the classes by their places, in a book of any layout: row 1 holds nothing else. */
export function readClassNames(book: Book): string[] {
  const [names = []] = book.tab('classLists').getRange(1, 1, 1, columnsOf(book)).getValues();
  return names.map((name) => cellText(cellValue(name))).filter((name) => name !== '');
}

/** Enters classes at the next places, all at once. */
export function enterClasses(book: Book, classNames: readonly string[], firstPlace: number): void {
  if (classNames.length === 0) return;
  const sheet = book.tab('classLists');
  const first = classListColumn(firstPlace, 'row');
  const width = classNames.length * WIDTH;
  const missing = first + width - 1 - columnsOf(book);
  if (missing > 0) sheet.insertColumnsAfter(columnsOf(book), missing);
  const names = Array.from({ length: width }, (_, column) =>
    column % WIDTH === 0 ? (classNames[column / WIDTH] ?? '') : '',
  );
  writeText(sheet.getRange(1, first, 1, width), [names]);
}

/** A class whose formulas are to be written, where its tab may have been extended. */
export interface ListedClass {
  className: string;
  place: number;
  layout?: ClassTabLayout;
}

/** Writes the formulas of classes, neighbours at once; their tabs must stand already. */
export function writeClassLists(book: Book, classes: readonly ListedClass[]): void {
  const sheet = book.tab('classLists');
  for (const run of runsOf(classes, ({ place }) => place)) {
    const formulas = run.map(({ className, place, layout = NEW_TAB }) =>
      classListFormulas(place, classTabBlocks(tabName(className), layout)),
    );
    const first = classListColumn(run[0]?.place ?? 0, 'row');
    sheet
      .getRange(CLASS_LIST_FIRST_ROW, first, CLASS_LIST_PLACES, run.length * WIDTH)
      .setFormulas(
        Array.from({ length: CLASS_LIST_PLACES }, (_, row) =>
          formulas.flatMap((each) => each[row] ?? []),
        ),
      );
  }
}

function columnsOf(book: Book): number {
  return book.tab('classLists').getMaxColumns();
}
