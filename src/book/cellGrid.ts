import type { CellGrid } from '../core/closing/cellGrid';
import { columnLetter } from '../core/formula/reference';
import { cellValue } from './cells';

/** Values and formulas of a tab's first columns, down to its last row. Two reads. */
export function readCellGrid(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  tab: string,
  columns: number,
): CellGrid {
  // Open at the bottom: asking for the number of rows would be a call of its own.
  const range = sheet.getRange(`A1:${columnLetter(columns)}`);
  return {
    tab,
    values: range.getValues().map((row) => row.map(cellValue)),
    formulas: range.getFormulas(),
  };
}
