import type { Scalar } from '../formula/calculator';
import { Trouble } from '../runtime/trouble';
import { type Area, intersects, mapArea } from './area';
import type { Book } from './book';
import { isError } from './content';
import { emptyCell, type Sheet } from './sheet';

export interface SortKey {
  /** Column of the sheet, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of a block: numbers before texts before booleans, empty cells always last.
 * Content, format and notes move; validation stays with the place (platform 10.24).
 */
export function sortArea(book: Book, sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  if (sheet.merges.some((merge) => intersects(merge, area))) throw new Trouble('mergedRange');
  const lines = Array.from({ length: area.rows }, (_, i) => ({
    row: area.row + i,
    keys: keys.map(({ column }) => book.calculator.value(sheet.id, area.row + i, column)),
  }));
  lines.sort((a, b) => compareLines(a.keys, b.keys, keys) || a.row - b.row);
  const order = lines.map((line) => line.row);
  const before = mapArea(area, (row, column) => sheet.peek(row, column));
  const rules = before.map((line) => line.map((cell) => cell?.rule));
  book.calculator.permuteRows(sheet.id, area.row, order, area.column, area.columns);
  order.forEach((from, i) => {
    for (let j = 0; j < area.columns; j++) {
      const moved = before[from - area.row]?.[j];
      const rule = rules[i]?.[j];
      if (moved || before[i]?.[j]) {
        const line = sheet.cells[area.row + i] ?? [];
        line[area.column + j] = { ...(moved ?? emptyCell()), rule };
        sheet.cells[area.row + i] = line;
      }
    }
  });
}

function compareLines(
  a: readonly Scalar[],
  b: readonly Scalar[],
  keys: readonly SortKey[],
): number {
  for (const [index, { ascending }] of keys.entries()) {
    const left = a[index] ?? null;
    const right = b[index] ?? null;
    if (isEmpty(left) !== isEmpty(right)) return isEmpty(left) ? 1 : -1;
    const order = compare(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

function isEmpty(value: Scalar): boolean {
  return value === null || value === '';
}

const collator = new Intl.Collator('vi');

function compare(a: Scalar, b: Scalar): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return classOf(a) - classOf(b) || Number(isError(a) ? 0 : a) - Number(isError(b) ? 0 : b) || 0;
}

function classOf(value: Scalar): number {
  const order = ['number', 'string', 'boolean'];
  const index = order.indexOf(typeof value);
  return index < 0 ? order.length : index;
}
