import type { Scalar } from '../formula/calculator';
import type { Book } from './book';
import { clearContent, setConstant } from './content';
import type { Rule } from './rule';
import type { Sheet } from './sheet';

type Mark = string | number | boolean;

interface Marks {
  readonly on: Mark;
  readonly off: Mark;
}

/**
 * What a checkbox holds when ticked and when not: TRUE and FALSE, or the rule's own values; with one
 * value of its own the unticked box is an empty cell, `''` (reference: Range.insertCheckboxes).
 * `undefined` where the rule is no checkbox.
 */
export function marksOf(rule: Rule | undefined): Marks | undefined {
  return rule?.criterion.name === 'CHECKBOX' ? marks(rule.values) : undefined;
}

/** @param values the rule's own: none, the one of the tick, or both */
export function marks(values: readonly unknown[]): Marks {
  const [on = true, off = values.length === 0 ? false : ''] = values as Mark[];
  return { on, off };
}

/** Ticks a checkbox or takes the tick away. */
export function setMark(book: Book, sheet: Sheet, row: number, column: number, mark: Mark): void {
  if (mark === '') clearContent(book, sheet, row, column);
  else setConstant(book, sheet, row, column, mark);
}

/** Whether a cell holds one of the two marks; an empty cell counts as `''`. */
export function isMark({ on, off }: Marks, value: Scalar): boolean {
  return value === on || (value ?? '') === off;
}
