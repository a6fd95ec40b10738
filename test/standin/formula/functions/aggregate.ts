import type { CellError, Scalar } from '../calculator';
import { type Matrix, matrixOf } from '../evaluate/arrays';
import { toBoolean, toNumber } from '../evaluate/coerce';
import type { Host } from '../evaluate/host';
import {
  isArea,
  isError,
  NOT_AVAILABLE,
  NUMBER_ERROR,
  VALUE_ERROR,
  type Value,
} from '../evaluate/values';
import { type EagerFunction, type FunctionTable, fixed, repeating } from './spec';

/** Functions that make one value of many. */
export const aggregate: FunctionTable = {
  SUM: overNumbers((numbers) => numbers.reduce((total, value) => total + value, 0)),
  MIN: overNumbers((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  MAX: overNumbers((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  AND: overBooleans((all) => all.every(Boolean)),
  OR: overBooleans((all) => all.some(Boolean)),
  SUMPRODUCT: repeating(['raw'], 1, (args, host) => sumOfProducts(args, host), {
    overArrays: true,
  }),
  LARGE: fixed('own', ['raw', 'number'], ([range, place], host) =>
    nth(range, place, host, (a, b) => b - a),
  ),
  SMALL: fixed('own', ['raw', 'number'], ([range, place], host) =>
    nth(range, place, host, (a, b) => a - b),
  ),
  RANK: fixed('own', ['number', 'raw', 'boolean?'], ([value, range, ascending], host) => {
    const numbers = numbersOf([range], host);
    if (!Array.isArray(numbers)) return numbers as CellError;
    if (!numbers.includes(value)) return NOT_AVAILABLE;
    return 1 + numbers.filter((other) => (ascending ? other < value : other > value)).length;
  }),
};

function overNumbers(reduce: (numbers: readonly number[]) => Scalar): EagerFunction {
  return repeating(['raw'], 1, (args, host) => {
    const numbers = numbersOf(args, host);
    return Array.isArray(numbers) ? reduce(numbers) : (numbers as CellError);
  });
}

/** The numbers among cells; what is written directly must read as a number. */
function numbersOf(args: readonly Value[], host: Host): number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    if (typeof arg !== 'object' || arg === null || isError(arg)) {
      const number = toNumber(arg, host.today);
      if (typeof number !== 'number') return number;
      numbers.push(number);
      continue;
    }
    for (const value of matrixOf(arg, host).values) {
      if (typeof value === 'number') numbers.push(value);
      else if (isError(value)) return value;
    }
  }
  return numbers;
}

/** AND and OR: cells that hold text or nothing are passed over; nothing at all is `#VALUE!`. */
function overBooleans(reduce: (all: readonly boolean[]) => boolean): EagerFunction {
  return repeating(['raw'], 1, (args, host) => {
    const all: boolean[] = [];
    for (const arg of args) {
      const cells = isArea(arg);
      for (const value of matrixOf(arg, host).values) {
        if (cells && (value === null || typeof value === 'string')) continue;
        const boolean = toBoolean(value);
        if (typeof boolean !== 'boolean') return boolean;
        all.push(boolean);
      }
    }
    return all.length === 0 ? VALUE_ERROR : reduce(all);
  });
}

function sumOfProducts(args: readonly Value[], host: Host): Scalar {
  const matrices = args.map((arg) => matrixOf(arg, host));
  const [first] = matrices as [Matrix];
  const sameShape = ({ rows, columns }: Matrix) => rows === first.rows && columns === first.columns;
  if (!matrices.every(sameShape)) return VALUE_ERROR;
  let total = 0;
  for (let place = 0; place < first.values.length; place++) {
    let product = 1;
    for (const { values } of matrices) {
      const value = values[place] ?? null;
      if (isError(value)) return value;
      product *= typeof value === 'number' ? value : 0;
    }
    total += product;
  }
  return total;
}

function nth(
  range: Value,
  place: number,
  host: Host,
  order: (a: number, b: number) => number,
): Scalar {
  const numbers = numbersOf([range], host);
  if (!Array.isArray(numbers)) return numbers as CellError;
  return numbers.sort(order)[Math.floor(place) - 1] ?? NUMBER_ERROR;
}
