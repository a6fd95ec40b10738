import type { Book } from './book';
import type { Cell } from './cell';
import { copyProtection } from './protection';
import { type Axis, copyAxis, type Sheet, setAxis } from './sheet';

/** A book as it stood, until it is put back or let go. */
export interface KeptBook {
  /** Puts back tabs, cells, looks, rules, protections and names; roles stay. */
  restore(): void;
  /** Lets the changes stand. */
  release(): void;
}

interface KeptSheet {
  readonly sheet: Sheet;
  readonly fields: Omit<Sheet, 'rowAxis' | 'columnAxis' | 'cells'>;
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
}

/** Remembers a book as it stands: content by the calculator's journal, all else by copies. */
export function keepBook(book: Book): KeptBook {
  const { name, locale, timeZone, lastId } = book;
  const sheets = book.sheets.map(keepSheet);
  const protections = book.protections.map(copyProtection);
  const namedRanges = book.namedRanges.map((each) => ({ ...each }));
  book.calculator.startJournal();
  return {
    restore() {
      book.calculator.undoJournal();
      Object.assign(book, { name, locale, timeZone, lastId, protections, namedRanges });
      book.sheets.splice(0, book.sheets.length, ...sheets.map(({ sheet }) => sheet));
      for (const kept of sheets) restoreSheet(kept);
    },
    release: () => book.calculator.dropJournal(),
  };
}

function keepSheet(sheet: Sheet): KeptSheet {
  const { rowAxis, columnAxis, cells, ...fields } = sheet;
  return {
    sheet,
    // What is replaced as a whole needs no copy; these two are changed in place.
    fields: { ...fields, merges: [...sheet.merges], charts: [...sheet.charts] } as Sheet,
    rowAxis: copyAxis(rowAxis),
    columnAxis: copyAxis(columnAxis),
    cells: cells.map((line) => line?.map((cell) => cell && { ...cell })),
  };
}

function restoreSheet({ sheet, fields, rowAxis, columnAxis, cells }: KeptSheet): void {
  Object.assign(sheet, fields);
  setAxis(sheet.rowAxis, rowAxis);
  setAxis(sheet.columnAxis, columnAxis);
  sheet.cells.length = 0;
  cells.forEach((line, row) => {
    if (line) sheet.cells[row] = [...line];
  });
}
