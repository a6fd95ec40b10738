import type { Day } from '../school/day';
import { type CellValue, cellText, sameLabel } from './cellText';
import type { Column } from './columns';
import type { Lists } from './lists';

/** What the judge must know beside the row: the class's labels, the lists, the year and the clock. */
export interface LedgerContext {
  /** Labels of the class's students, in the book's order. */
  labels: readonly string[];
  lists: Lists;
  yearStart: Day;
  yearEnd: Day;
  today: Day;
}

/** Cells of one row by column: the place in its list (from 1, 0 for none), or the day (0 for none). */
export type RowReading = Readonly<Record<string, number>>;

/** Reads a row's list and day cells; text cells have no reading. */
export function readRow(
  cells: readonly CellValue[],
  columns: readonly Column[],
  context: LedgerContext,
): RowReading {
  const reading: Record<string, number> = {};
  columns.forEach((column, index) => {
    const value = cells[index] ?? '';
    if (column.kind.type === 'day') reading[column.key] = dayInYear(value, context);
    else if (column.kind.type !== 'text')
      // Most rows of a tab are empty: no list is laid out for them.
      reading[column.key] = value === '' ? 0 : placeOf(value, labelsOf(column, context));
  });
  return reading;
}

/** The level that a row reads as, 0 to 3 (design 2): its place in the list less one; -1 for none. */
export function levelOf({ level = 0 }: RowReading): number {
  return level - 1;
}

/** The labels a list or roster column accepts. */
function labelsOf(column: Column, context: LedgerContext): readonly string[] {
  if (column.kind.type === 'roster') return context.labels;
  if (column.kind.type === 'list') return context.lists[column.kind.list].map(({ label }) => label);
  return [];
}

/** Of two equal labels the lower one is meant, as in the formula's MAX of row numbers. */
function placeOf(value: CellValue, labels: readonly string[]): number {
  const typed = cellText(value);
  for (let index = labels.length - 1; index >= 0; index--) {
    const label = labels[index];
    if (label !== undefined && label !== '' && sameLabel(label, typed)) return index + 1;
  }
  return 0;
}

function dayInYear(value: CellValue, { yearStart, yearEnd }: LedgerContext): Day {
  if (typeof value !== 'number') return 0;
  const day = Math.floor(value);
  return day >= yearStart && day <= yearEnd ? day : 0;
}
