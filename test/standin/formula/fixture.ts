import { type Calculator, createCalculator, type Scalar } from './index';

/** 1 January 2026, the clock of the fixtures. */
export const NEW_YEAR_2026 = 46_023;
export const MAIN = 1;
export const LISTS = 2;

/** A cell of a fixture: a formula begins with `=`, everything else is a constant. */
export type Content = Scalar;

/** A calculator with the tabs `6A1` (given rows, from A1) and `Danh mục` (given rows). */
export function book(
  rows: readonly (readonly Content[])[] = [],
  lists: readonly (readonly Content[])[] = [],
): Calculator {
  const calculator = createCalculator();
  calculator.setToday(NEW_YEAR_2026);
  calculator.addSheet(MAIN, '6A1');
  calculator.addSheet(LISTS, 'Danh mục');
  fill(calculator, LISTS, lists);
  fill(calculator, MAIN, rows);
  return calculator;
}

export function put(
  calculator: Calculator,
  sheetId: number,
  row: number,
  column: number,
  content: Content,
): void {
  if (typeof content === 'string' && content.startsWith('='))
    calculator.setFormula(sheetId, row, column, content);
  else calculator.setConstant(sheetId, row, column, content);
}

/** A value as tests write it: an error as its text. */
export function shown(value: Scalar): number | string | boolean | null {
  return typeof value === 'object' && value !== null ? value.error : value;
}

function fill(
  calculator: Calculator,
  sheetId: number,
  rows: readonly (readonly Content[])[],
): void {
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (content !== null) put(calculator, sheetId, row + 1, column + 1, content);
    });
  });
}
