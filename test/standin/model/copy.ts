import { type Area, cellsOf } from './area';
import type { Book } from './book';
import { clearContent, setConstant } from './content';
import { type Sheet, setAxis } from './sheet';
import { plain } from './style';

/** What a copy carries over (SpreadsheetApp.CopyPasteType). */
export interface Carried {
  readonly content: 'all' | 'values' | 'formulas' | 'none';
  readonly format: boolean;
  readonly rule: boolean;
}

/**
 * The cells that a copy of one block onto another changes: repeated where the target is a multiple
 * of it, overrunning where the target is smaller (platform 9.12).
 */
export function pastedArea(from: Area, to: Area): Area {
  const { row, column } = to;
  return {
    row,
    column,
    rows: fitted(from.rows, to.rows),
    columns: fitted(from.columns, to.columns),
  };
}

/**
 * Copies a block onto another, as far as `pastedArea`. Relative references follow; notes go with
 * everything.
 */
export function copyArea(
  book: Book,
  from: { readonly sheet: Sheet; readonly area: Area },
  to: { readonly sheet: Sheet; readonly area: Area },
  carried: Carried,
): void {
  const target = pastedArea(from.area, to.area);
  const { calculator } = book;
  // The source is read first, for source and target may overlap.
  const taken = [...cellsOf(from.area)].map(({ row, column }) => {
    const cell = from.sheet.peek(row, column);
    return {
      cell: cell && { ...cell },
      value: cell?.filled ? calculator.value(from.sheet.id, row, column) : null,
    };
  });
  // Formulas are copied from the live source, row by row: backwards where the target begins later.
  const places = [...cellsOf(target)];
  const later = target.row - from.area.row || target.column - from.area.column;
  if (later > 0) places.reverse();
  for (const { row, column, i, j } of places) {
    const source = {
      row: from.area.row + (i % from.area.rows),
      column: from.area.column + (j % from.area.columns),
    };
    const { cell, value } =
      taken[(i % from.area.rows) * from.area.columns + (j % from.area.columns)] ?? {};
    if (!cell && !to.sheet.peek(row, column)) continue;
    const copy = to.sheet.cell(row, column);
    if (carried.content === 'none') {
      // Content stays.
    } else if (!cell?.filled) {
      clearContent(book, to.sheet, row, column);
    } else if (carried.content === 'values') {
      setConstant(book, to.sheet, row, column, value ?? null);
    } else {
      copy.filled = true;
      calculator.copyCell(
        { sheetId: from.sheet.id, ...source },
        { sheetId: to.sheet.id, row, column },
      );
    }
    if (carried.format) {
      copy.format = cell?.format;
      copy.style = cell?.style ?? plain;
    }
    if (carried.rule) copy.rule = cell?.rule;
    if (carried.content === 'all') copy.note = cell?.note ?? '';
  }
}

function fitted(source: number, target: number): number {
  return target % source === 0 ? target : source;
}

/** A copy of a tab: all but its protections (platform 9.9); rules keep pointing where they did. */
export function copySheet(book: Book, source: Sheet, name: string, index?: number): Sheet {
  const copy = book.addSheet(name, index, source.rowAxis.count, source.columnAxis.count);
  setAxis(copy.rowAxis, source.rowAxis);
  setAxis(copy.columnAxis, source.columnAxis);
  copy.hidden = source.hidden;
  copy.tabColor = source.tabColor;
  copy.gridlinesHidden = source.gridlinesHidden;
  copy.merges = [...source.merges];
  copy.conditional = [...source.conditional];
  copy.charts = source.charts.map((chart) => ({ ...chart, id: book.nextId() }));
  source.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell) return;
      Object.assign(copy.cell(row, column), cell);
      if (!cell.filled) return;
      book.calculator.copyCell(
        { sheetId: source.id, row, column },
        { sheetId: copy.id, row, column },
      );
    });
  });
  return copy;
}
