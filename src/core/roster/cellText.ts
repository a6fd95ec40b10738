import { tidyText } from '../text/tidyText';
import type { Cells } from './rosterTypes';

/** The text of a cell on one line, tidied; empty where there is no cell. */
export function cellText(cells: Cells, row: number, column: number): string {
  return tidyText(cells[row]?.[column] ?? '').replace(/\s+/g, ' ');
}
