import type { Area } from './area';
import type { Axis, Sheet } from './sheet';

/** Whether a block lies partly in the frozen rows or columns: no merged block may. */
export function crossesFreeze(sheet: Sheet, { row, column, rows, columns }: Area): boolean {
  return cuts(sheet.rowAxis.frozen, row, rows) || cuts(sheet.columnAxis.frozen, column, columns);
}

function cuts(frozen: number, first: number, count: number): boolean {
  return first <= frozen && first + count - 1 > frozen;
}

/** Whether something that is shown would stay outside the first places. */
export function leavesVisible({ count, hidden }: Axis, frozen: number): boolean {
  for (let place = frozen + 1; place <= count; place++) if (!hidden.has(place)) return true;
  return false;
}
