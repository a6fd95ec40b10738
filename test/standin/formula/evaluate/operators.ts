import type { Scalar } from '../calculator';
import { toNumber, toText } from './coerce';
import { compareValues, sameValue } from './compare';
import { DIVISION_ERROR, isError, NUMBER_ERROR } from './values';

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '&'
  | '='
  | '<>'
  | '<'
  | '<='
  | '>'
  | '>=';

type Binary = (left: Scalar, right: Scalar, today: number) => Scalar;

/** Every operator on two single values; the left error wins. */
export const OPERATORS: Readonly<Record<BinaryOperator, Binary>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? DIVISION_ERROR : a / b)),
  '^': arithmetic((a, b) => a ** b),
  '&': (left, right) => {
    const a = toText(left);
    if (typeof a !== 'string') return a;
    const b = toText(right);
    return typeof b === 'string' ? a + b : b;
  },
  '=': comparison(sameValue),
  '<>': comparison((a, b) => !sameValue(a, b)),
  '<': comparison((a, b) => compareValues(a, b) < 0),
  '<=': comparison((a, b) => compareValues(a, b) <= 0),
  '>': comparison((a, b) => compareValues(a, b) > 0),
  '>=': comparison((a, b) => compareValues(a, b) >= 0),
};

function arithmetic(compute: (a: number, b: number) => Scalar): Binary {
  return (left, right, today) => {
    const a = toNumber(left, today);
    if (typeof a !== 'number') return a;
    const b = toNumber(right, today);
    if (typeof b !== 'number') return b;
    const result = compute(a, b);
    return typeof result === 'number' && !Number.isFinite(result) ? NUMBER_ERROR : result;
  };
}

function comparison(test: (a: Scalar, b: Scalar) => boolean): Binary {
  return (left, right) => {
    if (isError(left)) return left;
    if (isError(right)) return right;
    return test(left, right);
  };
}
