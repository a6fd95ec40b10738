import { columnLetter } from '../core/formula/reference';
import { cellText } from '../core/ledger/cellText';
import { type BookMark, readMark, writtenMark } from '../core/migrate/bookMark';
import { LAYOUT } from '../core/migrate/layoutSteps';
import { Trouble } from '../core/trouble';
import { SETTINGS_COLUMNS } from '../core/workbook/settingsTab';
import { TAB } from '../core/workbook/tabNames';
import { cellValue } from './cells';
import { writeText } from './textPort';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Above the hidden keys of `Cài đặt`: a copy of the file keeps cells, but no properties. */
const MARK = { row: 1, column: SETTINGS_COLUMNS.key } as const;

/** Books that most jobs keep away from. */
export type UnusualBook = 'older' | 'ended';

/** What the open book says of itself, `undefined` where it is none yet. One read. */
export function readBookMark(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): BookMark | undefined {
  const letter = columnLetter(MARK.column);
  try {
    const cells = spreadsheet.getRange(`'${TAB.settings}'!${letter}${MARK.row}:${letter}`);
    const [mark = '', ...keys] = cells.getValues().map(([value]) => cellText(cellValue(value)));
    return readMark(mark, keys);
  } catch {
    // There is no such tab: a new spreadsheet, or a job that will say so itself.
    return undefined;
  }
}

export function writeBookMark(settings: Sheet, mark: BookMark): void {
  writeText(settings.getRange(MARK.row, MARK.column), [[writtenMark(mark)]]);
}

/** Marks a new book as made by this release for this file. */
export function markNewBook(settings: Sheet): void {
  const book = SpreadsheetApp.getActiveSpreadsheet().getId();
  writeBookMark(settings, { layout: LAYOUT, book, ended: false });
}

/**
 * Lets a job work on the open book only if it can; one read.
 * @param accepts unusual books that this job is for
 * @throws Trouble `bookNewer`, `bookOlder`, `bookEnded`
 */
export function checkBook(accepts: readonly UnusualBook[]): void {
  const mark = readBookMark(SpreadsheetApp.getActiveSpreadsheet());
  if (!mark) return;
  if (mark.layout > LAYOUT) throw new Trouble('bookNewer');
  if (mark.layout < LAYOUT && !accepts.includes('older')) throw new Trouble('bookOlder');
  if (mark.ended && !accepts.includes('ended')) throw new Trouble('bookEnded');
}
