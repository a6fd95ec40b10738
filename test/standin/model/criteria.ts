import type { Scalar } from '../formula/calculator';
import { fold } from '../formula/text/fold';
import { isMark, marks } from './checkbox';

/** What a criterion may ask about the cell under test. */
export interface Subject {
  readonly value: Scalar;
  readonly display: string;
  /** The rule's values: dates as serials, list entries as texts, a range as its cells' texts. */
  readonly values: readonly unknown[];
  /** The value of a formula of the rule, as seen from this cell. */
  evaluate(text: string): Scalar;
}

/** A condition of a validation or conditional format rule: one table for both (Google's names). */
export interface Criterion {
  /** `NumberBetween`: `requireNumberBetween`, `whenNumberBetween`. */
  readonly suffix: string;
  /** Name in DataValidationCriteria and BooleanCriteria. */
  readonly name: string;
  /** Signature of the builder's method. */
  readonly signature: string;
  /** Which builders have it. */
  readonly of: 'both' | 'validation' | 'format';
  readonly holds: (subject: Subject) => boolean;
}

type NumberTest = (value: number, a: number, b: number) => boolean;
type TextTest = (value: string, a: string) => boolean;

function onNumber(test: NumberTest): Criterion['holds'] {
  return ({ value, values: [a, b] }) =>
    typeof value === 'number' && test(value, a as number, b as number);
}

/** Whole days are compared: the time of day does not count. */
function onDay(test: NumberTest): Criterion['holds'] {
  return ({ value, values: [a, b] }) =>
    typeof value === 'number' &&
    test(Math.floor(value), Math.floor(a as number), Math.floor((b ?? 0) as number));
}

function onText(test: TextTest): Criterion['holds'] {
  return ({ display, values: [a] }) => test(fold(display), fold(a as string));
}

const number = 'Number';
const pair = 'Number, Number';

const table: readonly (readonly [
  suffix: string,
  name: string,
  signature: string,
  of: Criterion['of'],
  holds: Criterion['holds'],
])[] = [
  ['NumberBetween', 'NUMBER_BETWEEN', pair, 'both', onNumber((v, a, b) => v >= a && v <= b)],
  ['NumberNotBetween', 'NUMBER_NOT_BETWEEN', pair, 'both', onNumber((v, a, b) => v < a || v > b)],
  ['NumberEqualTo', 'NUMBER_EQUAL_TO', number, 'both', onNumber((v, a) => v === a)],
  ['NumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', number, 'both', onNumber((v, a) => v !== a)],
  ['NumberGreaterThan', 'NUMBER_GREATER_THAN', number, 'both', onNumber((v, a) => v > a)],
  [
    'NumberGreaterThanOrEqualTo',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    number,
    'both',
    onNumber((v, a) => v >= a),
  ],
  ['NumberLessThan', 'NUMBER_LESS_THAN', number, 'both', onNumber((v, a) => v < a)],
  [
    'NumberLessThanOrEqualTo',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    number,
    'both',
    onNumber((v, a) => v <= a),
  ],
  ['Date', 'DATE_IS_VALID_DATE', '', 'validation', ({ value }) => typeof value === 'number'],
  ['DateAfter', 'DATE_AFTER', 'Date', 'both', onDay((v, a) => v > a)],
  ['DateBefore', 'DATE_BEFORE', 'Date', 'both', onDay((v, a) => v < a)],
  ['DateEqualTo', 'DATE_EQUAL_TO', 'Date', 'both', onDay((v, a) => v === a)],
  ['DateOnOrAfter', 'DATE_ON_OR_AFTER', 'Date', 'validation', onDay((v, a) => v >= a)],
  ['DateOnOrBefore', 'DATE_ON_OR_BEFORE', 'Date', 'validation', onDay((v, a) => v <= a)],
  ['DateBetween', 'DATE_BETWEEN', 'Date, Date', 'validation', onDay((v, a, b) => v >= a && v <= b)],
  [
    'DateNotBetween',
    'DATE_NOT_BETWEEN',
    'Date, Date',
    'validation',
    onDay((v, a, b) => v < a || v > b),
  ],
  ['TextContains', 'TEXT_CONTAINS', 'String', 'both', onText((v, a) => v.includes(a))],
  [
    'TextDoesNotContain',
    'TEXT_DOES_NOT_CONTAIN',
    'String',
    'both',
    onText((v, a) => !v.includes(a)),
  ],
  ['TextEqualTo', 'TEXT_EQUAL_TO', 'String', 'both', onText((v, a) => v === a)],
  ['TextStartsWith', 'TEXT_STARTS_WITH', 'String', 'format', onText((v, a) => v.startsWith(a))],
  ['TextEndsWith', 'TEXT_ENDS_WITH', 'String', 'format', onText((v, a) => v.endsWith(a))],
  [
    'TextIsEmail',
    'TEXT_IS_VALID_EMAIL',
    '',
    'validation',
    ({ display }) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(display),
  ],
  [
    'TextIsUrl',
    'TEXT_IS_VALID_URL',
    '',
    'validation',
    ({ display }) => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(display),
  ],
  ['CellEmpty', 'CELL_EMPTY', '', 'format', ({ display }) => display === ''],
  ['CellNotEmpty', 'CELL_NOT_EMPTY', '', 'format', ({ display }) => display !== ''],
  [
    'FormulaSatisfied',
    'CUSTOM_FORMULA',
    'String',
    'both',
    ({ values, evaluate }) => truthy(evaluate(values[0] as string)),
  ],
  [
    'ValueInList',
    'VALUE_IN_LIST',
    'String[] | String[], Boolean',
    'validation',
    ({ display, values }) => (values[0] as readonly string[]).includes(display),
  ],
  [
    'ValueInRange',
    'VALUE_IN_RANGE',
    'Range | Range, Boolean',
    'validation',
    ({ display, values }) => (values[0] as readonly string[]).includes(display),
  ],
  [
    'Checkbox',
    'CHECKBOX',
    ' | Cell | Cell, Cell',
    'validation',
    ({ value, values }) => isMark(marks(values), value),
  ],
];

export const criteria: readonly Criterion[] = table.map(([suffix, name, signature, of, holds]) => ({
  suffix,
  name,
  signature,
  of,
  holds,
}));

export function criterionNamed(name: string): Criterion | undefined {
  return criteria.find((criterion) => criterion.name === name);
}

function truthy(value: Scalar): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
