import { VIETNAM } from '../../src/book/vietnam';
import { serialOfInstant } from '../../test/standin/model/zone';
import type { Comparison, ValidationRule } from './workbookView';

/** Google's comparing criteria by name: what is compared, and how. */
const COMPARISONS: Readonly<Record<string, readonly ['day' | 'number', Comparison]>> = {
  NUMBER_BETWEEN: ['number', 'between'],
  NUMBER_NOT_BETWEEN: ['number', 'notBetween'],
  NUMBER_EQUAL_TO: ['number', 'equal'],
  NUMBER_NOT_EQUAL_TO: ['number', 'notEqual'],
  NUMBER_GREATER_THAN: ['number', 'greaterThan'],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ['number', 'greaterThanOrEqual'],
  NUMBER_LESS_THAN: ['number', 'lessThan'],
  NUMBER_LESS_THAN_OR_EQUAL_TO: ['number', 'lessThanOrEqual'],
  DATE_BETWEEN: ['day', 'between'],
  DATE_NOT_BETWEEN: ['day', 'notBetween'],
  DATE_EQUAL_TO: ['day', 'equal'],
  DATE_AFTER: ['day', 'greaterThan'],
  DATE_ON_OR_AFTER: ['day', 'greaterThanOrEqual'],
  DATE_BEFORE: ['day', 'lessThan'],
  DATE_ON_OR_BEFORE: ['day', 'lessThanOrEqual'],
};

/** Rules of another shape than a comparison. */
const OTHERS: Readonly<Record<string, (values: readonly unknown[]) => ValidationRule>> = {
  VALUE_IN_LIST: ([list]) => ({ kind: 'list', values: (list as readonly unknown[]).map(String) }),
  VALUE_IN_RANGE: ([range]) => ({ kind: 'listOfRange', range: String(range) }),
  CHECKBOX: () => ({ kind: 'checkbox' }),
  CUSTOM_FORMULA: ([formula]) => ({ kind: 'custom', formula: String(formula) }),
  // Any day: from the first serial on.
  DATE_IS_VALID_DATE: () => ({ kind: 'day', operator: 'greaterThanOrEqual', first: 0 }),
};

/**
 * A validation criterion of the stand-in's book by Google's name and values (days are `Date`s).
 * One that a workbook file cannot tell throws: the add-on uses none.
 */
export function standinRule(criterion: string, values: readonly unknown[]): ValidationRule {
  const other = OTHERS[criterion];
  if (other) return other(values);
  const comparison = COMPARISONS[criterion];
  if (!comparison) throw new Error(`A workbook file has no validation ${criterion}`);
  const [kind, operator] = comparison;
  // The Date may be of another realm, so its kind is told by what it is not.
  const bound = (value: unknown) =>
    typeof value === 'number' ? value : serialOfInstant(VIETNAM.zone, Number(value));
  const [first, last] = values;
  return {
    kind,
    operator,
    first: bound(first),
    ...(last !== undefined && { last: bound(last) }),
  };
}
