import type { LineStep } from '../../core/repair/planLines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns in the same words. `at` counts from 1. */
export interface Direction {
  whole(sheet: Sheet, at: number, reach: number): Range;
  count(sheet: Sheet): number;
  insertBefore(sheet: Sheet, at: number): void;
  insertLast(sheet: Sheet): void;
  remove(sheet: Sheet, at: number): void;
  copySize(from: { sheet: Sheet; at: number }, to: { sheet: Sheet; at: number }): void;
  copyFrozen(from: Sheet, to: Sheet): void;
}

export const COLUMNS: Direction = {
  whole: (sheet, at, reach) => sheet.getRange(1, at, reach, 1),
  count: (sheet) => sheet.getMaxColumns(),
  insertBefore: (sheet, at) => void sheet.insertColumnBefore(at),
  insertLast: (sheet) => void sheet.insertColumnAfter(sheet.getMaxColumns()),
  remove: (sheet, at) => void sheet.deleteColumn(at),
  copySize: (from, to) => {
    to.sheet.setColumnWidth(to.at, from.sheet.getColumnWidth(from.at));
    if (from.sheet.isColumnHiddenByUser(from.at)) to.sheet.hideColumns(to.at);
  },
  copyFrozen: (from, to) => to.setFrozenColumns(from.getFrozenColumns()),
};

export const ROWS: Direction = {
  whole: (sheet, at, reach) => sheet.getRange(at, 1, 1, reach),
  count: (sheet) => sheet.getMaxRows(),
  insertBefore: (sheet, at) => void sheet.insertRowBefore(at),
  insertLast: (sheet) => void sheet.insertRowAfter(sheet.getMaxRows()),
  remove: (sheet, at) => void sheet.deleteRow(at),
  copySize: (from, to) => void to.sheet.setRowHeight(to.at, from.sheet.getRowHeight(from.at)),
  copyFrozen: (from, to) => to.setFrozenRows(from.getFrozenRows()),
};

export interface LinesToMend {
  sheet: Sheet;
  /** A tab as the add-on makes it. */
  reference: Sheet;
  /** Place of the first line of the plan in the tab, from 1. */
  first: number;
  /** Place of the titles across the lines, from 1. */
  titles: number;
}

/**
 * Takes the steps of a plan. A line that was deleted comes back as the add-on makes it, title,
 * format, drop-down and what it holds from the start; formulas that spoke of a line that moved or
 * was deleted have to be written again by the caller.
 */
export function takeLineSteps(
  direction: Direction,
  steps: readonly LineStep[],
  { sheet, reference, first, titles }: LinesToMend,
): void {
  const across = direction === COLUMNS ? ROWS : COLUMNS;
  const reach = Math.min(across.count(sheet), across.count(reference));
  const whole = (of: Sheet, at: number) => direction.whole(of, at, reach);
  const copyLine = (from: number, to: number) => {
    const all = across.count(sheet);
    direction.whole(sheet, from, all).copyTo(direction.whole(sheet, to, all));
    direction.copySize({ sheet, at: from }, { sheet, at: to });
  };
  for (const step of steps) {
    const at = first + step.at;
    switch (step.kind) {
      case 'delete':
        direction.remove(sheet, at);
        break;
      case 'setAside':
        direction.insertLast(sheet);
        copyLine(at, direction.count(sheet));
        direction.remove(sheet, at);
        break;
      case 'move': {
        direction.insertBefore(sheet, at);
        const from = first + step.from + (step.from >= step.at ? 1 : 0);
        copyLine(from, at);
        direction.remove(sheet, from);
        break;
      }
      case 'insert':
        if (at > direction.count(sheet)) direction.insertLast(sheet);
        else direction.insertBefore(sheet, at);
        whole(reference, at).copyTo(whole(sheet, at));
        direction.copySize({ sheet: reference, at }, { sheet, at });
        break;
      case 'retitle':
        titleCell(direction, reference, at, titles).copyTo(titleCell(direction, sheet, at, titles));
    }
  }
  direction.copyFrozen(reference, sheet);
}

function titleCell(direction: Direction, sheet: Sheet, at: number, titles: number): Range {
  return direction === COLUMNS ? sheet.getRange(titles, at) : sheet.getRange(at, titles);
}
