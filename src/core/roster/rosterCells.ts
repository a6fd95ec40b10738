import { tidyText } from '../text/tidyText';
import type { Cells } from './rosterTypes';

/** All texts tidied, each on one line: what the roster's readers look at. */
export function tidyCells(cells: Cells): Cells {
  return cells.map((row) => row.map((text) => tidyText(text).replace(/\s+/g, ' ')));
}

/** The text of a cell; empty where there is no cell. */
export function textAt(cells: Cells, row: number, column: number): string {
  return cells[row]?.[column] ?? '';
}

/** The texts of a row's cells that are not empty. */
export function textsOf(cells: Cells, row: number): string[] {
  return (cells[row] ?? []).filter((text) => text !== '');
}
