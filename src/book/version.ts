import { cellText } from '../core/ledger/cellText';
import { type BookMark, readMark, writtenMark } from '../core/migrate/bookMark';
import { LAYOUT } from '../core/migrate/layoutSteps';
import { Trouble } from '../core/trouble';
import { SETTINGS_COLUMNS } from '../core/workbook/settingsTab';
import { readSettingsCells, type SettingsCells } from './settingsCells';
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
  return markOf(readSettingsCells(spreadsheet));
}

function markOf(cells: SettingsCells = []): BookMark | undefined {
  const column = cells.map((row) => cellText(row[MARK.column - 1] ?? ''));
  const [mark = '', ...keys] = column.slice(MARK.row - 1);
  return readMark(mark, keys);
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
 * @returns what was read, for a job that needs the settings too
 * @throws Trouble `bookNewer`, `bookOlder`, `bookEnded`
 */
export function checkBook(accepts: readonly UnusualBook[]): SettingsCells | undefined {
  const cells = readSettingsCells(SpreadsheetApp.getActiveSpreadsheet());
  const mark = markOf(cells);
  if (!mark) return cells;
  if (mark.layout > LAYOUT) throw new Trouble('bookNewer');
  if (mark.layout < LAYOUT && !accepts.includes('older')) throw new Trouble('bookOlder');
  if (mark.ended && !accepts.includes('ended')) throw new Trouble('bookEnded');
  return cells;
}
