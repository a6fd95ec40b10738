import type { Scalar } from '../calculator';
import type { Host } from './host';
import {
  type Area,
  type Grid,
  isArea,
  isGrid,
  NOT_AVAILABLE,
  type Position,
  VALUE_ERROR,
  type Value,
} from './values';

/** Anything as rows and columns of values. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly Scalar[];
}

export function matrixOf(value: Value, host: Host): Matrix {
  if (isArea(value)) return host.block(value);
  if (isGrid(value)) return value;
  return { rows: 1, columns: 1, values: [value] };
}

/** More than one value. */
export function isArray(value: Value): value is Area | Grid {
  if (isArea(value)) return value.top !== value.bottom || value.left !== value.right;
  return isGrid(value) && value.values.length !== 1;
}

/**
 * The one value of anything in a scalar place: a range gives the cell in the formula's own row or
 * column (implicit intersection) or `#VALUE!`, an array its first element.
 */
export function single(value: Value, host: Host, at: Position): Scalar {
  if (isGrid(value)) return value.values[0] ?? null;
  if (!isArea(value)) return value;
  const { sheet, top, left, bottom, right } = value;
  if (top === bottom && left === right) return host.read(sheet, top, left);
  if (left === right && at.row >= top && at.row <= bottom) return host.read(sheet, at.row, left);
  if (top === bottom && at.column >= left && at.column <= right)
    return host.read(sheet, top, at.column);
  return VALUE_ERROR;
}

/**
 * Applies a function to arrays element by element; single values and single rows or columns are
 * repeated, a place that an array does not have is `#N/A`.
 */
export function broadcast(
  args: readonly Value[],
  host: Host,
  apply: (elements: readonly Scalar[]) => Scalar,
): Value {
  const matrices = args.map((arg) => matrixOf(arg, host));
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const values = new Array<Scalar>(rows * columns);
  // One array for all calls: `apply` keeps none of it.
  const elements = new Array<Scalar>(matrices.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < matrices.length; i++)
        elements[i] = elementAt(matrices[i] as Matrix, row, column);
      values[row * columns + column] = apply(elements);
    }
  return { kind: 'grid', rows, columns, values };
}

function elementAt({ rows, columns, values }: Matrix, row: number, column: number): Scalar {
  const r = rows === 1 ? 0 : row;
  const c = columns === 1 ? 0 : column;
  return r < rows && c < columns ? (values[r * columns + c] ?? null) : NOT_AVAILABLE;
}
