import type { CellValue } from '../ledger/cellText';

/** Values and formulas of a tab from A1, as read at once. A cell without formula has `''`. */
export interface CellGrid {
  tab: string;
  values: readonly (readonly CellValue[])[];
  formulas: readonly (readonly string[])[];
}

/** Rows and columns count from 1. */
export function gridValue({ values }: CellGrid, row: number, column: number): CellValue {
  return values[row - 1]?.[column - 1] ?? '';
}

export function hasFormula({ formulas }: CellGrid, row: number, column: number): boolean {
  return (formulas[row - 1]?.[column - 1] ?? '') !== '';
}
