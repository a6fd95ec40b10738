import type { Scalar } from '../calculator';
import { fold } from '../text/fold';

const order = new Intl.Collator('vi');

/** Equality of `=`: letter case does not matter, kinds never mix, an empty cell is '', 0 and FALSE. */
export function sameValue(left: Scalar, right: Scalar): boolean {
  if (left === right) return true;
  if (left === null) return right === '' || right === 0 || right === false;
  if (right === null) return left === '' || left === 0 || left === false;
  return typeof left === 'string' && typeof right === 'string' && fold(left) === fold(right);
}

/** Negative, zero or positive; numbers stand before texts, texts before booleans. No errors here. */
export function compareValues(left: Scalar, right: Scalar): number {
  if (sameValue(left, right)) return 0;
  const a = left === null ? emptyLike(right) : left;
  const b = right === null ? emptyLike(left) : right;
  const byKind = rank(a) - rank(b);
  if (byKind !== 0) return byKind;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(fold(a), fold(b));
  return Number(a) - Number(b);
}

function compareTexts(a: string, b: string): number {
  return order.compare(a, b) || (a < b ? -1 : 1);
}

function emptyLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
