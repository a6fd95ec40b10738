import { atom, type Expression } from './expression';

const letters: string[] = [];

/** `A` for 1, `AA` for 27; kept, for a class tab's formulas ask some ten thousand times. */
export function columnLetter(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  const made = writtenLetters(column);
  letters[column] = made;
  return made;
}

function writtenLetters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

export interface CellOptions {
  /** The tab's name; absent for the formula's own tab. */
  tab?: string;
  /** Which parts stay when the formula is copied: `$A$1` (the default), `$A1`, `A$1`, `A1`. */
  fixed?: 'both' | 'column' | 'row' | 'none';
}

/** A reference to one cell; rows and columns count from 1. */
export function cell(
  column: number,
  row: number,
  { tab, fixed = 'both' }: CellOptions = {},
): Expression {
  return atom(`${tabPrefix(tab)}${address(column, row, fixed)}`);
}

export interface Block {
  tab?: string;
  column: number;
  firstRow: number;
  lastRow: number;
  lastColumn?: number;
}

/** A bounded block, always `$A$3:$A$302`: it moves with inserted rows and never with a copy. */
export function block({ tab, column, firstRow, lastRow, lastColumn = column }: Block): Expression {
  return atom(
    `${tabPrefix(tab)}${address(column, firstRow, 'both')}:${address(lastColumn, lastRow, 'both')}`,
  );
}

/** From the cell that `start` (an INDEX) points at down to the end of a block. */
export function rangeFrom(start: Expression, end: Expression): Expression {
  return atom(`${start.text}:${end.text}`);
}

/** The part `'Tab name'!`; every name is quoted, its apostrophes doubled (platform 10.5). */
function tabPrefix(tab: string | undefined): string {
  return tab === undefined ? '' : `'${tab.replace(/'/g, "''")}'!`;
}

function address(column: number, row: number, fixed: NonNullable<CellOptions['fixed']>): string {
  const fixColumn = fixed === 'both' || fixed === 'column' ? '$' : '';
  const fixRow = fixed === 'both' || fixed === 'row' ? '$' : '';
  return `${fixColumn}${columnLetter(column)}${fixRow}${row}`;
}
