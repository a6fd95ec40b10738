import type { CellValue } from '../../../src/core/ledger/cellText';
import { COLUMNS, type ColumnKey } from '../../../src/core/ledger/columns';
import { type Day, dayOf } from '../../../src/core/school/day';

export type TypedCells = Readonly<Partial<Record<ColumnKey, CellValue>>>;

/** A row that counts, of 5 October 2025; the cells that need not be filled are empty. */
export const RIGHT: TypedCells = {
  student: 'Lê Na',
  person: 'NT1',
  relation: 'Mẹ',
  ageBand: '40–59',
  skill: 'Quét mã QR',
  day: dayOf(2025, 10, 5) as Day,
  level: 'Biết sử dụng',
};

/** Cells in the order of the columns, `''` where nothing is typed. */
export function cellsOf(typed: TypedCells): CellValue[] {
  return COLUMNS.map(({ key }) => typed[key] ?? '');
}
