import type { TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';

/** Reads the formulas of a block. */
export type ReadFormulas = (
  key: TabKey,
  row: number,
  column: number,
  rows: number,
  columns: number,
) => string[][];

/**
 * Reads blocks of tabs from which rows or columns may have been deleted: what lies beyond the grid
 * is left out. A tab is asked for its size but once.
 */
export function formulaReader(book: Book): ReadFormulas {
  const sizes = new Map<TabKey, { height: number; width: number }>();
  return (key, row, column, rows, columns) => {
    const sheet = book.tab(key);
    const size = sizes.get(key) ?? { height: sheet.getMaxRows(), width: sheet.getMaxColumns() };
    sizes.set(key, size);
    const [high, wide] = [
      Math.min(rows, size.height - row + 1),
      Math.min(columns, size.width - column + 1),
    ];
    return high > 0 && wide > 0 ? sheet.getRange(row, column, high, wide).getFormulas() : [];
  };
}
