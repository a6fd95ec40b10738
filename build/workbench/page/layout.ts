import type { Block, TabHead } from '../contract';
import type { TabModel } from './tabModel';

const COLUMN_WIDTH = 100;
export const ROW_HEIGHT = 21;
/** Of the column with the row numbers. */
export const HEADER_WIDTH = 46;

/** Where a tab's rows and columns stand on the screen: panes, sizes, merged blocks. */
export interface Layout {
  readonly topRows: readonly number[];
  readonly bodyRows: readonly number[];
  readonly pinnedColumns: readonly number[];
  readonly bodyColumns: readonly number[];
  widthOf(column: number): number;
  heightOf(row: number): number;
  /** The merged block that begins in a cell. */
  mergeAt(row: number, column: number): Block | undefined;
  /** The merged block that a cell lies in, whether at its beginning or under it. */
  mergeOver(row: number, column: number): Block | undefined;
}

/** Pixels that the text of a cell needs where its row has no height of its own. */
export type Measure = (row: number, column: number, width: number) => number;

export function layoutOf(model: TabModel, measure: Measure): Layout {
  const { head } = model;
  const widths = new Map(head.widths);
  const heights = new Map(head.heights);
  const merges = head.merges;
  const widthOf = (column: number) => widths.get(column) ?? COLUMN_WIDTH;
  const rows = shown(head.rows, head.hiddenRows);
  const columns = shown(head.columns, head.hiddenColumns);
  const natural = (row: number) =>
    Math.max(
      ROW_HEIGHT,
      ...model.columnsOf(row).map((column) => measure(row, column, widthOf(column))),
    );
  return {
    topRows: rows.filter((row) => row <= head.frozenRows),
    bodyRows: rows.filter((row) => row > head.frozenRows),
    pinnedColumns: columns.filter((column) => column <= head.frozenColumns),
    bodyColumns: columns.filter((column) => column > head.frozenColumns),
    widthOf,
    heightOf(row) {
      const height = heights.get(row) ?? natural(row);
      heights.set(row, height);
      return height;
    },
    mergeAt: (row, column) => merges.find((merge) => merge.row === row && merge.column === column),
    mergeOver: (row, column) => merges.find((merge) => isIn(merge, row, column)),
  };
}

/** Pixels that a merged block is wide, hidden columns aside. */
export function mergeWidth({ hiddenColumns }: TabHead, layout: Layout, merge: Block): number {
  let width = 0;
  for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
    if (!hiddenColumns.includes(column)) width += layout.widthOf(column);
  }
  return width;
}

function isIn(block: Block, row: number, column: number): boolean {
  return (
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns
  );
}

function shown(count: number, hidden: readonly number[]): number[] {
  const skipped = new Set(hidden);
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (place) => !skipped.has(place),
  );
}
