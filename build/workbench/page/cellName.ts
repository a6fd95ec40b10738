import { columnLetter } from '../../../src/core/formula/reference';
import type { Block } from '../contract';

export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** `B3`, or `B3:C5` for several cells. */
export function blockName({ row, column, rows, columns }: Block): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}
