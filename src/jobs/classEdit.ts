import { cellValue } from '../book/cells';
import { writeColumn, writeRecords } from '../book/textPort';
import { type CellValue, cellText } from '../core/ledger/cellText';
import { cleanCell } from '../core/ledger/clean';
import { COLUMNS } from '../core/ledger/columns';
import { DEFAULT_LISTS } from '../core/ledger/lists';
import {
  classTabHeader,
  FIRST_INPUT_COLUMN,
  FIRST_ROW,
  HEADER_ROW,
  LIVE_ROW,
  TICK_COLUMN,
} from '../core/workbook/classTab';
import { handInByTick } from './handInByTick';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an edit touched; rows and columns from 1. */
interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const LAST_INPUT_COLUMN = FIRST_INPUT_COLUMN + COLUMNS.length - 1;
const FILLED_KEYS = ['relation', 'ageBand'] as const;
const columnOf = (key: string) => COLUMNS.findIndex((column) => column.key === key);

/**
 * A comfort, never the only guard: events get lost, and the sheet's formulas judge anyway
 * (platform 3.1-3.4). Cleans what was typed or pasted on a class tab; after a single cell it also
 * fills relation and age band of a person who stands further up. Spellings are those a new book
 * starts with; the check of a class uses the book's own.
 */
export function classEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const sheet = range.getSheet();
  const area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  const single = area.rows === 1 && area.columns === 1;
  if (single && area.row === LIVE_ROW && area.column === TICK_COLUMN) handInByTick(sheet, range);
  else if (reachesInputs(area)) tidy(sheet, area, single);
}

function reachesInputs({ row, column, rows, columns }: Area): boolean {
  const below = row + rows > FIRST_ROW;
  return below && column <= LAST_INPUT_COLUMN && column + columns > FIRST_INPUT_COLUMN;
}

function tidy(sheet: Sheet, area: Area, single: boolean): void {
  const lastRow = area.row + area.rows - 1;
  // One read: the header tells a class tab from any other, the rows above know the person.
  const [header = [], ...rows] = sheet
    .getRange(HEADER_ROW, 1, lastRow - HEADER_ROW + 1, LAST_INPUT_COLUMN)
    .getValues();
  if (!isClassTab(header)) return;
  const cells = rows.map((row) => row.slice(FIRST_INPUT_COLUMN - 1).map(cellValue));
  const first = Math.max(area.row, FIRST_ROW);
  const from = Math.max(area.column, FIRST_INPUT_COLUMN) - FIRST_INPUT_COLUMN;
  const to = Math.min(area.column + area.columns - 1, LAST_INPUT_COLUMN) - FIRST_INPUT_COLUMN;
  for (let row = first; row <= lastRow; row++) {
    const typed = cells[row - FIRST_ROW] ?? [];
    for (let column = from; column <= to; column++) cleanOne(sheet, row, column, typed);
  }
  if (single) fillPerson(sheet, cells);
}

function isClassTab(header: readonly unknown[]): boolean {
  const wanted = classTabHeader().slice(0, LAST_INPUT_COLUMN);
  return wanted.every((title, index) => header[index] === title);
}

/** Writes the cell if cleaning changes it, and keeps `typed` up to date. */
function cleanOne(sheet: Sheet, row: number, index: number, typed: CellValue[]): void {
  const column = COLUMNS[index];
  const value = typed[index] ?? '';
  // Labels of the class are not read here: a name is tidied, its spelling left to the check.
  const spelling = { labels: [], lists: DEFAULT_LISTS };
  const clean = column ? cleanCell(value, column, spelling) : value;
  if (clean === value) return;
  typed[index] = clean;
  writeColumn(sheet.getRange(row, FIRST_INPUT_COLUMN + index), [clean]);
}

/** Relation and age band from the person's first row, if both are empty in the last one read. */
function fillPerson(sheet: Sheet, cells: readonly (readonly CellValue[])[]): void {
  const at = (row: readonly CellValue[], key: string) => row[columnOf(key)] ?? '';
  const edited = cells[cells.length - 1] ?? [];
  const [student, person] = [at(edited, 'student'), at(edited, 'person')];
  if (student === '' || person === '' || FILLED_KEYS.some((key) => at(edited, key) !== '')) return;
  const known = cells
    .slice(0, -1)
    .find(
      (row) =>
        cellText(at(row, 'student')) === cellText(student) &&
        cellText(at(row, 'person')) === cellText(person) &&
        FILLED_KEYS.every((key) => at(row, key) !== ''),
    );
  if (!known) return;
  const column = FIRST_INPUT_COLUMN + columnOf(FILLED_KEYS[0]);
  const values = FILLED_KEYS.map((key) => at(known, key));
  writeRecords(sheet.getRange(FIRST_ROW + cells.length - 1, column, 1, values.length), [values]);
}
