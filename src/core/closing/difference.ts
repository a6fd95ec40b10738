import { columnLetter } from '../formula/reference';
import type { CellValue } from '../ledger/cellText';
import type { Month } from '../school/month';

/** What reconciliation finds (design 3): the sheet's formulas and the count from typed cells part. */
export type Difference =
  | { code: 'formulaMissing'; where: Place; params: { holds: CellValue } & FigureOf }
  | { code: 'rowWithoutFormulas'; where: Place; params: { row: number } }
  | {
      code: 'figureDiffers';
      where: Place;
      params: { sheet: CellValue; counted: CellValue } & FigureOf;
    }
  | { code: 'stateDiffers'; where: Place; params: { row: number } };

export interface Place {
  tab: string;
  /** `H15`. */
  cell: string;
}

/** Which figure the cell holds, where it holds one; a figure as of today has no month. */
export interface FigureOf {
  className?: string;
  figure?: string;
  month?: Month;
}

export function placeAt(tab: string, column: number, row: number): Place {
  return { tab, cell: `${columnLetter(column)}${row}` };
}
