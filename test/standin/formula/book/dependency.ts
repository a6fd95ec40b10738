import type { Corner, Node, Reference } from '../parse/ast';

/** The ends of a reference along one axis: places for fixed ends, offsets for relative ones. */
export interface Ends {
  readonly fixedLow: number;
  readonly fixedHigh: number;
  readonly relativeLow: number;
  readonly relativeHigh: number;
}

/** The cells a formula may read through one reference, as seen from any copy of the formula. */
export interface Dependency {
  readonly sheetId: number | undefined;
  readonly rows: Ends;
  readonly columns: Ends;
}

/**
 * Everything a formula may read. For a computed range (`INDEX(…):$B$9`) that is the box around all
 * references written in it on the same sheet.
 */
export function dependenciesOf(tree: Node): Dependency[] {
  const found: Dependency[] = [];
  visit(tree, (node) => {
    if (node.kind === 'reference') found.push(dependency([node.reference]));
    if (node.kind === 'span') found.push(...boxes(referencesIn(node)));
  });
  return found;
}

/** Every reference written in a part of a formula. */
export function referencesIn(tree: Node): Reference[] {
  const found: Reference[] = [];
  visit(tree, (node) => {
    if (node.kind === 'reference') found.push(node.reference);
  });
  return found;
}

/** Calls `see` for the node and everything below it. */
export function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  if (node.kind === 'group') visit(node.inner, see);
  else if (node.kind === 'sign' || node.kind === 'percent') visit(node.operand, see);
  else if (node.kind === 'call') for (const arg of node.args) visit(arg, see);
  else if (node.kind === 'binary' || node.kind === 'span') {
    visit(node.left, see);
    visit(node.right, see);
  }
}

/** The lowest and highest place along an axis for the formula at `at`. */
export function reach(ends: Ends, at: number): readonly [low: number, high: number] {
  return [
    Math.min(ends.fixedLow, at + ends.relativeLow),
    Math.max(ends.fixedHigh, at + ends.relativeHigh),
  ];
}

/** Formulas from which an axis reaches into `low..high`: the interval of their own places. */
export function readersOf(
  ends: Ends,
  low: number,
  high: number,
): readonly [first: number, last: number] {
  return [
    ends.fixedHigh >= low ? Number.NEGATIVE_INFINITY : low - ends.relativeHigh,
    ends.fixedLow <= high ? Number.POSITIVE_INFINITY : high - ends.relativeLow,
  ];
}

function boxes(references: readonly Reference[]): Dependency[] {
  const bySheet = new Map<number | undefined, Reference[]>();
  for (const reference of references) {
    const known = bySheet.get(reference.sheetId);
    if (known) known.push(reference);
    else bySheet.set(reference.sheetId, [reference]);
  }
  return [...bySheet.values()].map(dependency);
}

function dependency(references: readonly Reference[]): Dependency {
  const corners = references.flatMap(({ from, to }) => [from, to]);
  return {
    sheetId: references[0]?.sheetId,
    rows: endsOf(corners, 'row', 'rowFixed'),
    columns: endsOf(corners, 'column', 'columnFixed'),
  };
}

function endsOf(
  corners: readonly Corner[],
  place: 'row' | 'column',
  fixed: 'rowFixed' | 'columnFixed',
): Ends {
  const fixedPlaces = corners.filter((corner) => corner[fixed]).map((corner) => corner[place]);
  const offsets = corners.filter((corner) => !corner[fixed]).map((corner) => corner[place]);
  return {
    fixedLow: Math.min(...fixedPlaces),
    fixedHigh: Math.max(...fixedPlaces),
    relativeLow: Math.min(...offsets),
    relativeHigh: Math.max(...offsets),
  };
}
