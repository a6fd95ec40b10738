/**
 * What the stand-in's spreadsheet asks of its formula engine. The engine owns every cell's content
 * (constant or formula); the spreadsheet owns formats, validation and everything else.
 * Rows and columns count from 1, as in Apps Script. Sheets are known by their numeric id.
 */

/** A cell error is a value, as in Sheets. */
export interface CellError {
  readonly error:
    | '#N/A'
    | '#REF!'
    | '#VALUE!'
    | '#DIV/0!'
    | '#NAME?'
    | '#NUM!'
    | '#NULL!'
    | '#ERROR!';
}

/** A cell's computed content: dates are serial numbers, `null` is an empty cell, `''` an empty text. */
export type Scalar = number | string | boolean | null | CellError;

export interface Calculator {
  addSheet(sheetId: number, name: string): void;
  renameSheet(sheetId: number, name: string): void;
  /** References to the sheet become `#REF!`. */
  removeSheet(sheetId: number): void;
  setConstant(sheetId: number, row: number, column: number, value: Scalar): void;
  /**
   * @param text with its leading `=`, in the dialect of vi_VN: arguments joined by `;`.
   * A text that does not parse leaves the cell with `#ERROR!`, as Sheets does; a function the
   * engine does not know throws, for the stand-in must never guess.
   */
  setFormula(sheetId: number, row: number, column: number, text: string): void;
  /** The formula as it reads now (after renames, inserted rows), or `undefined`. */
  formula(sheetId: number, row: number, column: number): string | undefined;
  value(sheetId: number, row: number, column: number): Scalar;
  /** The value of a free formula as if it stood in that cell (conditional formats, validation). */
  evaluate(sheetId: number, row: number, column: number, text: string): Scalar;
  insertRows(sheetId: number, before: number, count: number): void;
  deleteRows(sheetId: number, first: number, count: number): void;
  insertColumns(sheetId: number, before: number, count: number): void;
  deleteColumns(sheetId: number, first: number, count: number): void;
  /**
   * Puts row `order[i]` of a block at place `first + i`, as a sort does: cells move, relative
   * references of moved formulas follow as in a sort (they keep pointing at the same offset).
   */
  permuteRows(
    sheetId: number,
    first: number,
    order: readonly number[],
    firstColumn: number,
    columns: number,
  ): void;
  /** Copies formulas with relative references shifted and constants as they are. */
  copyCell(
    from: { sheetId: number; row: number; column: number },
    to: { sheetId: number; row: number; column: number },
  ): void;
  /** Fills an empty calculator with all that another holds, values as far as they are computed. */
  copyFrom(source: Calculator): void;
  /** The clock of `TODAY()`: a whole-day serial. */
  setToday(serial: number): void;
  /** How many cell formulas were computed so far: a volatile or careless formula shows here. */
  readonly computed: number;
}
