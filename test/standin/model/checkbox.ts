import type { Scalar } from '../formula/calculator';
import type { Rule } from './rule';

type Mark = string | number | boolean;

/**
 * What a checkbox holds when ticked and when not: TRUE and FALSE, or the rule's own values; with one
 * value of its own the unticked box is an empty cell, `''` (reference: Range.insertCheckboxes).
 * `undefined` where the rule is no checkbox.
 */
export function marksOf(rule: Rule | undefined): { on: Mark; off: Mark } | undefined {
  if (rule?.criterion.name !== 'CHECKBOX') return undefined;
  const [on = true, off = rule.values.length === 0 ? false : ''] = rule.values as Mark[];
  return { on, off };
}

/** Whether a cell holds one of the two marks; an empty cell counts as `''`. */
export function isMark({ on, off }: { on: Mark; off: Mark }, value: Scalar): boolean {
  return value === on || (value ?? '') === off;
}
