import { type Area, cellsOf, lastColumnOf, lastRowOf } from '../model/area';
import type { Book } from '../model/book';
import { clearContent, enterFormula, formulaOf, setConstant } from '../model/content';
import { emptyCell, type Sheet } from '../model/sheet';
import { isRefused, refusal } from '../model/validate';
import { Trouble } from '../runtime/trouble';
import type { RangeHost } from './hosts';

/**
 * Writes content cell by cell. A constant that a rule refuses throws at once (or, in a Google of late
 * rejections, when the buffer is committed) and leaves the whole block as it was; a formula's result
 * is always checked when the buffer is committed (platform 10.27-28). Of a merged block only the
 * first cell takes content (platform 10.22).
 */
export function writeCells(
  range: RangeHost,
  put: (row: number, column: number, i: number, j: number) => void,
): RangeHost {
  const { book, sheet, area, run } = range;
  const strict = [...strictCells(sheet, area)];
  const undo = strict.length > 0 ? snapshot(book, sheet, area) : undefined;
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const row = area.row + i;
      const column = area.column + j;
      if (!isCovered(sheet, row, column)) put(row, column, i, j);
    }
  }
  if (!undo) return range;
  const isFormula = (row: number, column: number) => formulaOf(book, sheet, row, column) !== '';
  const refused = strict.find(
    ({ row, column }) => !isFormula(row, column) && isRefused(book, sheet, row, column),
  );
  if (refused) {
    const trouble = refusal(book, sheet, refused.row, refused.column);
    undo();
    if (!run.world.lateRejection) throw trouble;
    run.late.push(() => {
      throw trouble;
    });
    return range;
  }
  for (const { row, column } of strict) {
    if (!isFormula(row, column)) continue;
    run.late.push(() => {
      if (isRefused(book, sheet, row, column)) throw refusal(book, sheet, row, column);
    });
  }
  return range;
}

/** Refuses a table that is not as large as its range (platform 10.1). */
export function checkShape(area: Area, table: readonly (readonly unknown[])[]): void {
  if (table.length !== area.rows) {
    throw new Trouble('rowsDiffer', { data: table.length, range: area.rows });
  }
  for (const line of table) {
    if (line.length !== area.columns) {
      throw new Trouble('columnsDiffer', { data: line.length, range: area.columns });
    }
  }
}

/** Under a merged block, beside its first cell. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns &&
      !(row === merge.row && column === merge.column),
  );
}

/** The cells with a rule that refuses. */
function* strictCells(sheet: Sheet, area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row <= lastRowOf(area); row++) {
    const line = sheet.cells[row];
    if (!line) continue;
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      if (line[column]?.rule?.allowInvalid === false) yield { row, column };
    }
  }
}

/** How to put the cells of a block back: content, looks, notes, rules. */
export function snapshot(book: Book, sheet: Sheet, area: Area): () => void {
  const kept = [...cellsOf(area)].map(({ row, column }) => {
    const cell = sheet.peek(row, column);
    return {
      row,
      column,
      cell: cell ? { ...cell } : emptyCell(),
      formula: formulaOf(book, sheet, row, column),
      value: book.calculator.value(sheet.id, row, column),
    };
  });
  return () => {
    for (const { row, column, cell, formula, value } of kept) {
      if (formula !== '') enterFormula(book, sheet, row, column, formula);
      else if (cell.filled) setConstant(book, sheet, row, column, value);
      else clearContent(book, sheet, row, column);
      const now = sheet.peek(row, column);
      if (now) Object.assign(now, cell);
    }
  };
}
