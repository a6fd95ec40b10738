import {
  CLASS_LIST_FIELDS,
  CLASS_LIST_FIRST_ROW,
  CLASS_LIST_PLACES,
  classListColumn,
} from '../workbook/classListsTab';
import { type CellGrid, gridValue, hasFormula } from './cellGrid';
import { type Difference, placeAt } from './difference';

/** Cells of a class's columns in `_Lớp` that lost their formula. */
export function classListGaps(grid: CellGrid, place: number, className: string): Difference[] {
  return Array.from({ length: CLASS_LIST_PLACES }, (_, index) => CLASS_LIST_FIRST_ROW + index)
    .flatMap((row) =>
      CLASS_LIST_FIELDS.map((field) => ({ row, column: classListColumn(place, field) })),
    )
    .filter(({ row, column }) => !hasFormula(grid, row, column))
    .map(({ row, column }) => ({
      code: 'formulaMissing',
      where: placeAt(grid.tab, column, row),
      params: { holds: gridValue(grid, row, column), className },
    }));
}
