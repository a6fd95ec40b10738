import type { Sheet } from '../book/sheet';
import type { CellError, Scalar } from '../calculator';

/** A reference: a rectangle of cells, corners included, `top <= bottom` and `left <= right`. */
export interface Area {
  readonly kind: 'area';
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A computed array, row by row. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly Scalar[];
}

/** What a part of a formula may give. */
export type Value = Scalar | Area | Grid;

/** Where a formula stands. */
export interface Position {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const errors = new Map<string, CellError>();

/** The one object of each error, so that results can be compared by identity. */
export function cellError(error: CellError['error']): CellError {
  let known = errors.get(error);
  if (!known) {
    known = Object.freeze({ error });
    errors.set(error, known);
  }
  return known;
}

export const VALUE_ERROR = cellError('#VALUE!');
export const REFERENCE_ERROR = cellError('#REF!');
export const NUMBER_ERROR = cellError('#NUM!');
export const NOT_AVAILABLE = cellError('#N/A');
export const DIVISION_ERROR = cellError('#DIV/0!');
export const PARSE_ERROR = cellError('#ERROR!');

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isArea(value: Value): value is Area {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'area';
}

export function isGrid(value: Value): value is Grid {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'grid';
}
