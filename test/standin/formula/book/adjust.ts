import type { Corner, Node, Reference } from '../parse/ast';

/** What becomes of a place when rows or columns come or go; `undefined`: the place is gone. */
export interface Shift {
  readonly axis: 'row' | 'column';
  /** The new low end of a range that began here. */
  readonly low: (place: number) => number;
  /** The new high end of a range that ended here; below the low end when all of it is gone. */
  readonly high: (place: number) => number;
}

/** New rows before `before`: what stands there and below moves down. */
export function insertion(axis: Shift['axis'], before: number, count: number): Shift {
  const moved = (place: number) => (place >= before ? place + count : place);
  return { axis, low: moved, high: moved };
}

/** A range keeps what is left of it; a place inside the gap gives way to its neighbour. */
export function deletion(axis: Shift['axis'], first: number, count: number): Shift {
  const after = first + count;
  const low = (place: number) => (place >= after ? place - count : Math.min(place, first));
  const high = (place: number) => (place >= after ? place - count : Math.min(place, first - 1));
  return { axis, low, high };
}

/** Where a formula stood before and stands after an edit. */
export interface Move {
  readonly row: number;
  readonly column: number;
  readonly newRow: number;
  readonly newColumn: number;
}

/**
 * A reference after an edit of the sheet it points to, seen from the formula's new place;
 * `undefined` where nothing is left of it.
 * @param shift leave it out for a reference to a sheet that was not edited.
 */
export function adjust(reference: Reference, move: Move, shift?: Shift): Reference | undefined {
  const { sheetId, from, to } = reference;
  const rows = span(from, to, 'row', move, shift);
  const columns = span(from, to, 'column', move, shift);
  if (rows[0] > rows[1] || columns[0] > columns[1]) return undefined;
  const fromFirst = place(from, 'row', move) <= place(to, 'row', move);
  const leftFirst = place(from, 'column', move) <= place(to, 'column', move);
  const first = corner(from, rows[fromFirst ? 0 : 1], columns[leftFirst ? 0 : 1], move);
  const second = corner(to, rows[fromFirst ? 1 : 0], columns[leftFirst ? 1 : 0], move);
  return { sheetId, from: first, to: from === to ? first : second };
}

function span(
  from: Corner,
  to: Corner,
  axis: Shift['axis'],
  move: Move,
  shift: Shift | undefined,
): readonly [number, number] {
  const a = place(from, axis, move);
  const b = place(to, axis, move);
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  return shift?.axis === axis ? [shift.low(low), shift.high(high)] : [low, high];
}

function place(at: Corner, axis: Shift['axis'], move: Move): number {
  if (axis === 'row') return at.rowFixed ? at.row : at.row + move.row;
  return at.columnFixed ? at.column : at.column + move.column;
}

function corner(old: Corner, row: number, column: number, move: Move): Corner {
  return {
    row: old.rowFixed ? row : row - move.newRow,
    rowFixed: old.rowFixed,
    column: old.columnFixed ? column : column - move.newColumn,
    columnFixed: old.columnFixed,
  };
}

/** Whether a reference, seen from a place, begins and ends on the sheet. */
export function inside({ from, to }: Reference, row: number, column: number): boolean {
  return [from, to].every(
    (corner) =>
      (corner.rowFixed || corner.row + row >= 1) &&
      (corner.columnFixed || corner.column + column >= 1),
  );
}

/** The tree with every reference replaced by what `change` gives for it. */
export function mapReferences(node: Node, change: (reference: Reference) => Node): Node {
  switch (node.kind) {
    case 'reference':
      return change(node.reference);
    case 'group':
      return { ...node, inner: mapReferences(node.inner, change) };
    case 'sign':
    case 'percent':
      return { ...node, operand: mapReferences(node.operand, change) };
    case 'binary':
    case 'span':
      return {
        ...node,
        left: mapReferences(node.left, change),
        right: mapReferences(node.right, change),
      };
    case 'call':
      return { ...node, args: node.args.map((arg) => mapReferences(arg, change)) };
    default:
      return node;
  }
}
