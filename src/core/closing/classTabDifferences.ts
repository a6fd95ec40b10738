import { ROW_STATES, type Verdict } from '../ledger/judge';
import {
  CLOSED_UNTIL_HELPER,
  type ClassTabLayout,
  FIRST_ROW,
  type HelperKey,
  LIVE_ROW,
  TICK_COLUMN,
} from '../workbook/classTab';
import { HAND_IN_HELPERS } from '../workbook/liveLine';
import { type CellGrid, gridValue, hasFormula } from './cellGrid';
import { type Difference, placeAt } from './difference';

/**
 * Compares a class tab's own formulas with the verdicts counted from the same typed cells. A cell
 * that should hold a formula and does not is named; so is a row whose state differs.
 */
export function classTabDifferences(
  grid: CellGrid,
  verdicts: readonly Verdict[],
  layout: ClassTabLayout,
): Difference[] {
  const missing = (row: number, columns: readonly number[]) =>
    columns
      .filter((column) => !hasFormula(grid, row, column))
      .map(
        (column): Difference => ({
          code: 'formulaMissing',
          where: placeAt(grid.tab, column, row),
          params: { holds: gridValue(grid, row, column) },
        }),
      );
  const columns = rowColumns(layout);
  const state = layout.helper('state');
  return [
    ...missing(LIVE_ROW, liveColumns(layout)),
    ...verdicts.flatMap((verdict, index): Difference[] => {
      const row = FIRST_ROW + index;
      const gaps = missing(row, columns);
      if (gaps.length === columns.length) {
        // A row that was inserted by hand and holds nothing is in no figure.
        if (verdict.state === 'blank') return [];
        const where = placeAt(grid.tab, TICK_COLUMN, row);
        return [{ code: 'rowWithoutFormulas', where, params: { row } }];
      }
      const same = gridValue(grid, row, state) === ROW_STATES.indexOf(verdict.state);
      if (same || !hasFormula(grid, row, state)) return gaps;
      return [
        ...gaps,
        { code: 'stateDiffers', where: placeAt(grid.tab, state, row), params: { row } },
      ];
    }),
  ];
}

function rowColumns({ verdictColumn, lastColumn }: ClassTabLayout): number[] {
  const count = lastColumn - verdictColumn + 1;
  return [TICK_COLUMN, ...Array.from({ length: count }, (_, index) => verdictColumn + index)];
}

/** The hand-in label, the live line, and what they and the rows read. */
function liveColumns(layout: ClassTabLayout): number[] {
  const helpers: HelperKey[] = ['future', CLOSED_UNTIL_HELPER, ...Object.values(HAND_IN_HELPERS)];
  const shown = [TICK_COLUMN + 1, TICK_COLUMN + 2];
  return [...shown, ...helpers.map((key) => layout.helper(key)).sort((a, b) => a - b)];
}
