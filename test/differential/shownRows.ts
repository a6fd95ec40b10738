import {
  type ClassTabLayout,
  classTabLayout,
  FIRST_ROW,
  TICK_COLUMN,
} from '../../src/core/workbook/classTab';
import type { BookPlan } from './bookPlan';
import type { RowShown } from './expectedTab';

/** One cell of a class tab, as the judge that computed it answers; an error as its text. */
type CellReader = (row: number, column: number) => unknown;

/** Where a row shows what it says, in the order of `RowShown`. */
function shownColumns(layout: ClassTabLayout): Record<keyof RowShown, number> {
  return {
    tick: TICK_COLUMN,
    sentence: layout.verdictColumn,
    state: layout.helper('state'),
    counted: layout.helper('counted'),
    newPerson: layout.helper('newPerson'),
    newAble: layout.helper('newAble'),
    newStudent: layout.helper('newStudent'),
  };
}

function shownRow(layout: ClassTabLayout, row: number, read: CellReader) {
  const entries = Object.entries(shownColumns(layout));
  return Object.fromEntries(entries.map(([name, column]) => [name, read(row, column)]));
}

/** All rows of a class tab as the formulas show them. */
export function shownRows({ lastRow, rules }: BookPlan, read: CellReader) {
  const layout = classTabLayout(lastRow, rules);
  return Array.from({ length: lastRow - FIRST_ROW + 1 }, (_, index) =>
    shownRow(layout, FIRST_ROW + index, read),
  );
}
