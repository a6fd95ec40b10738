import type { TableCell } from './paper';

/** Cells of a table's header: bold and centred whatever their column is. */
export function headerCells(labels: readonly string[]): TableCell[] {
  return labels.map((text) => ({ text, bold: true, align: 'center' }));
}

/** Cells of a total. */
export function boldCells(cells: readonly TableCell[]): TableCell[] {
  return cells.map((cell) => ({ ...cell, bold: true }));
}
