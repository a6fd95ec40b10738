import type { Expression } from '../formula/expression';
import type { SummaryLook } from './summaryLooks';

/** `Tổng hợp` is put together from parts: plain data, which the book's shell writes in one go. */
export interface SummaryPart {
  patches: readonly Patch[];
  /** Blocks whose rows become one cell each. */
  merged?: readonly SummaryArea[];
  /** Heights in pixels of rows that need more than a line. */
  heights?: Readonly<Record<number, number>>;
  /** Tables with thin lines between their cells. */
  framed?: readonly SummaryArea[];
  colours?: readonly ColourRule[];
  charts?: readonly SummaryChart[];
}

/** Neighbouring cells from a place on: words of ours, formulas with their `=`, or nothing. */
export interface Patch {
  row: number;
  column: number;
  cells: readonly (readonly string[])[];
  /** One look for all, or one a column. */
  look: SummaryLook | readonly SummaryLook[];
}

export interface SummaryArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ColourRule {
  area: SummaryArea;
  /** About the area's first cell. */
  condition: Expression;
  colour: SummaryColour;
}

export type SummaryColour = 'best' | 'good' | 'middle' | 'low' | 'worst' | 'alarm' | 'faint';

export interface SummaryChart {
  kind: 'classes' | 'months';
  title: string;
  /** Names first, then the two series: result and target. */
  ranges: readonly SummaryArea[];
  /** The cell at whose corner it stands, and its size in pixels. */
  row: number;
  column: number;
  width: number;
  height: number;
}

/** A patch of one row. */
export function line(
  row: number,
  column: number,
  look: Patch['look'],
  cells: readonly string[],
): Patch {
  return { row, column, look, cells: [cells] };
}

/** One row of cells side by side. */
export function strip(row: number, column: number, columns: number, rows = 1): SummaryArea {
  return { row, column, rows, columns };
}

/** Merged strips of one or more rows, one for each [first column, last column]. */
export function strips(
  row: number,
  rows: number,
  spans: readonly (readonly [number, number])[],
): SummaryArea[] {
  return spans.map(([first, last]) => strip(row, first, last - first + 1, rows));
}
