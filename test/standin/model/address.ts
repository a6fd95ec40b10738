import { columnLetters, columnOfLetters } from '../formula/parse/column-letters';
import { type Area, lastColumnOf, lastRowOf } from './area';

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `A1:C3`, or `B2` for one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(lastRowOf(area), lastColumnOf(area));
  return first === last ? first : `${first}:${last}`;
}

export interface Reference {
  /** Name of the tab, unquoted; `undefined` where the text names none. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const pattern = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/**
 * A reference in A1 notation, `Sheet!A1:B2`, `'6''A'!A:A`, `2:5`; open ends take the grid's size.
 * `undefined` where the text is none.
 */
export function parseReference(
  text: string,
  gridOf: (sheet: string | undefined) => { rows: number; columns: number } | undefined,
): Reference | undefined {
  const cut = text.lastIndexOf('!');
  const sheet = cut < 0 ? undefined : unquote(text.slice(0, cut));
  const grid = gridOf(sheet);
  const match = pattern.exec(text.slice(cut + 1));
  if (!grid || !match || text.endsWith(':') || match[0] === '') return undefined;
  const [, left, top, right, bottom] = match;
  const isOne = !match[0].includes(':');
  if (isOne && !(left && top)) return undefined;
  if (!isOne && !((left && right) || (top && bottom))) return undefined;
  const columns = [left, isOne ? left : right].map((part, end) =>
    part ? columnOfLetters(part) : end === 0 ? 1 : grid.columns,
  ) as [number, number];
  const rows = [top, isOne ? top : bottom].map((part, end) =>
    part ? Number(part) : end === 0 ? 1 : grid.rows,
  ) as [number, number];
  return { sheet, area: between(rows, columns) };
}

function between(rows: readonly [number, number], columns: readonly [number, number]): Area {
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'")
    ? name.slice(1, -1).replaceAll("''", "'")
    : name;
}
