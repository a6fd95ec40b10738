import { cellValue } from '../book/cells';
import { writeColumn, writeRecords } from '../book/textPort';
import { readTopRows } from '../book/topRows';
import { COLUMNS } from '../core/ledger/columns';
import { DEFAULT_LISTS } from '../core/ledger/lists';
import { type PlannedWrite, planEdit } from '../core/ledger/planEdit';
import {
  FIRST_INPUT_COLUMN,
  FIRST_ROW,
  HEADER_ROW,
  isClassTabHeader,
  LIVE_ROW,
  TICK_COLUMN,
} from '../core/workbook/classTab';
import { handInByTick } from './handInByTick';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an edit touched; rows and columns from 1. */
interface Area {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

const LAST_INPUT_COLUMN = FIRST_INPUT_COLUMN + COLUMNS.length - 1;

/**
 * A comfort, never the only guard: events get lost, and the sheet's formulas judge anyway
 * (platform 3.1-3.4). One read and at most two writes follow a typed cell. Spellings are those a
 * new book starts with; the check of a class uses the book's own.
 */
export function classEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const [row, column] = [range.getRow(), range.getColumn()];
  const area = {
    row,
    column,
    lastRow: row + range.getNumRows() - 1,
    lastColumn: column + range.getNumColumns() - 1,
  };
  const single = row === area.lastRow && column === area.lastColumn;
  if (single && row === LIVE_ROW && column === TICK_COLUMN) handInByTick(event);
  else if (reachesInputs(area)) comfort(range.getSheet(), area);
}

function reachesInputs({ lastRow, column, lastColumn }: Area): boolean {
  return lastRow >= FIRST_ROW && column <= LAST_INPUT_COLUMN && lastColumn >= FIRST_INPUT_COLUMN;
}

function comfort(sheet: Sheet, area: Area): void {
  // One read: the header tells a class tab from any other, the rows above know the person.
  const above = readTopRows(sheet, area.lastRow, LAST_INPUT_COLUMN);
  if (!isClassTabHeader(above[HEADER_ROW - 1] ?? [], LAST_INPUT_COLUMN)) return;
  const inputs = above.map((row) => row.slice(FIRST_INPUT_COLUMN - 1).map(cellValue));
  const [defaults = []] = inputs;
  const edited = {
    firstRow: Math.max(area.row - FIRST_ROW, 0),
    lastRow: area.lastRow - FIRST_ROW,
    firstColumn: Math.max(area.column - FIRST_INPUT_COLUMN, 0),
    lastColumn: Math.min(area.lastColumn, LAST_INPUT_COLUMN) - FIRST_INPUT_COLUMN,
  };
  // Labels of the class are not read here: a name is tidied, its spelling left to the check.
  const spelling = { labels: [], lists: DEFAULT_LISTS };
  const rows = inputs.slice(FIRST_ROW - LIVE_ROW);
  for (const write of planEdit(rows, edited, defaults, spelling)) put(sheet, write);
}

function put(sheet: Sheet, { row, column, values }: PlannedWrite): void {
  const width = values[0]?.length ?? 0;
  const range = sheet.getRange(FIRST_ROW + row, FIRST_INPUT_COLUMN + column, values.length, width);
  if (width === 1) {
    writeColumn(
      range,
      values.map(([value]) => value ?? ''),
    );
  } else writeRecords(range, values);
}
