import type { CellValue } from '../core/ledger/cellText';

/** How many rows there are down to the last one that holds anything. */
export function usedRows(rows: readonly (readonly CellValue[])[]): number {
  for (let count = rows.length; count > 0; count--) {
    if (rows[count - 1]?.some((value) => value !== '')) return count;
  }
  return 0;
}
