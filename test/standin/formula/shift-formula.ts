import { inside, mapReferences } from './book/adjust';
import { referencesIn } from './book/dependency';
import { REFERENCE_ERROR } from './evaluate/values';
import { checkCall } from './functions/table';
import type { Node, Reference } from './parse/ast';
import { tokenize } from './parse/lexer';
import { parse } from './parse/parser';
import { render } from './parse/render';
import { FormulaSyntaxError } from './parse/trouble';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula that stands in no cell; its tabs are known by their place in `names`. */
interface Loose {
  readonly tree: Node;
  readonly references: readonly Reference[];
  readonly names: readonly string[];
}

const BROKEN: Node = { kind: 'error', value: REFERENCE_ERROR };
const MOST_KEPT = 2_000;

/** By text and place; `undefined` where the text does not parse. */
const known = new Map<string, Loose | undefined>();

/**
 * The text of a formula that was written for one cell as it reads in another: relative references
 * follow, those that leave the sheet become `#REF!`. Rules keep one text for a whole range. A text
 * that does not parse stays as it is.
 * @throws UnsupportedFormulaError
 */
export function shiftFormula(text: string, from: Place, to: Place): string {
  if (from.row === to.row && from.column === to.column) return text;
  const loose = looseFormula(text, from);
  if (!loose) return text;
  const { tree, references, names } = loose;
  const { row, column } = to;
  const isInside = (reference: Reference) => inside(reference, row, column);
  const moved = references.every(isInside)
    ? tree
    : mapReferences(tree, (reference) =>
        isInside(reference) ? { kind: 'reference', reference } : BROKEN,
      );
  return `=${render(moved, row, column, (sheetId) => names[sheetId] ?? '')}`;
}

function looseFormula(text: string, { row, column }: Place): Loose | undefined {
  const key = `${row} ${column} ${text}`;
  if (!known.has(key)) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, read(text, row, column));
  }
  return known.get(key);
}

function read(text: string, row: number, column: number): Loose | undefined {
  const names: string[] = [];
  try {
    const tree = parse(tokenize(text, row, column), (name) => names.push(name) - 1, checkCall);
    return { tree, references: referencesIn(tree), names };
  } catch (thrown) {
    if (thrown instanceof FormulaSyntaxError) return undefined;
    throw thrown;
  }
}
