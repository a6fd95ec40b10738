import type { CellError, Scalar } from '../calculator';
import { parseTyped } from '../parse-typed';
import { numberText } from '../text/number-text';
import { VALUE_ERROR } from './values';

/** A text that cannot read as a number in vi_VN; saves the parser from most words. */
const READABLE = /^\s*[-+]?[\d,]/;

/** The number a text reads as in arithmetic, or `undefined`; TRUE and FALSE are no numbers there. */
export function numberOfText(text: string, today: number): number | undefined {
  if (!READABLE.test(text)) return undefined;
  const { value } = parseTyped(text, { today });
  return typeof value === 'number' ? value : undefined;
}

export function toNumber(value: Scalar, today: number): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberOfText(value, today) ?? VALUE_ERROR;
  return value;
}

export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

const BOOLEAN_WORDS = new Map([
  ['TRUE', true],
  ['FALSE', false],
]);

export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return BOOLEAN_WORDS.get(value.toUpperCase()) ?? VALUE_ERROR;
  return value;
}
