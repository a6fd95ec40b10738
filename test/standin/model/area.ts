/** A block of cells of one sheet; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function lastRowOf(area: Area): number {
  return area.row + area.rows - 1;
}

export function lastColumnOf(area: Area): number {
  return area.column + area.columns - 1;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRowOf(inner) <= lastRowOf(outer) &&
    lastColumnOf(inner) <= lastColumnOf(outer)
  );
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row <= lastRowOf(b) &&
    b.row <= lastRowOf(a) &&
    a.column <= lastColumnOf(b) &&
    b.column <= lastColumnOf(a)
  );
}

/** Every cell of an area, row by row; `i`, `j` count from 0 within it. */
export function* cellsOf(
  area: Area,
): Generator<{ row: number; column: number; i: number; j: number }> {
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      yield { row: area.row + i, column: area.column + j, i, j };
    }
  }
}

/** A table of the area's size, made cell by cell. */
export function mapArea<Result>(
  area: Area,
  make: (row: number, column: number) => Result,
): Result[][] {
  const table: Result[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Result[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.push(make(row, column));
    }
    table.push(line);
  }
  return table;
}
