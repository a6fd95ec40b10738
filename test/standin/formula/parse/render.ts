import type { Corner, Node, Reference } from './ast';
import { columnLetters } from './column-letters';
import { quotedSheetName } from './sheet-name';

/** What a formula's text is made of: what never changes, and references seen from their place. */
type Piece = string | Reference;

/** Trees are never changed and are shared by all copies of a formula. */
const known = new WeakMap<Node, readonly Piece[]>();

/**
 * The text of a formula as it stands in a cell, without `=`: no spaces, arguments joined by `;`.
 * @param nameOf a tab's present name.
 */
export function render(
  node: Node,
  row: number,
  column: number,
  nameOf: (sheetId: number) => string,
): string {
  let text = '';
  for (const piece of piecesOf(node)) {
    text += typeof piece === 'string' ? piece : writeReference(piece, row, column, nameOf);
  }
  return text;
}

function piecesOf(node: Node): readonly Piece[] {
  let pieces = known.get(node);
  if (!pieces) {
    pieces = joined([...walk(node)]);
    known.set(node, pieces);
  }
  return pieces;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all[all.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else all.push(piece);
  }
  return all;
}

function* walk(part: Node): Iterable<Piece> {
  switch (part.kind) {
    case 'number':
      return yield String(part.value);
    case 'text':
      return yield `"${part.value.replace(/"/g, '""')}"`;
    case 'boolean':
      return yield part.value ? 'TRUE' : 'FALSE';
    case 'error':
      return yield part.value.error;
    case 'omitted':
      return;
    case 'lost':
      return yield part.text;
    case 'reference':
      return yield part.reference;
    case 'group':
      yield '(';
      yield* walk(part.inner);
      return yield ')';
    case 'sign':
      yield part.operator;
      return yield* walk(part.operand);
    case 'percent':
      yield* walk(part.operand);
      return yield '%';
    case 'binary':
      yield* walk(part.left);
      yield part.operator;
      return yield* walk(part.right);
    case 'span':
      yield* walk(part.left);
      yield ':';
      return yield* walk(part.right);
    case 'call':
      yield `${part.name}(`;
      for (const [index, argument] of part.args.entries()) {
        if (index > 0) yield ';';
        yield* walk(argument);
      }
      return yield ')';
  }
}

function writeReference(
  { sheetId, from, to }: Reference,
  row: number,
  column: number,
  nameOf: (sheetId: number) => string,
): string {
  const sheet = sheetId === undefined ? '' : `${quotedSheetName(nameOf(sheetId))}!`;
  const first = writeCorner(from, row, column);
  return from === to ? sheet + first : `${sheet}${first}:${writeCorner(to, row, column)}`;
}

function writeCorner(corner: Corner, row: number, column: number): string {
  const letters = columnLetters(corner.columnFixed ? corner.column : corner.column + column);
  const number = corner.rowFixed ? corner.row : corner.row + row;
  return `${corner.columnFixed ? '$' : ''}${letters}${corner.rowFixed ? '$' : ''}${number}`;
}
