import { lookupKey } from '../book/block';
import type { Scalar } from '../calculator';
import { isArray, type Matrix, matrixOf } from '../evaluate/arrays';
import { compareValues, sameValue } from '../evaluate/compare';
import type { Host } from '../evaluate/host';
import {
  type Area,
  type Grid,
  isArea,
  isError,
  NOT_AVAILABLE,
  NUMBER_ERROR,
  REFERENCE_ERROR,
  VALUE_ERROR,
  type Value,
} from '../evaluate/values';
import { UnsupportedFormulaError } from '../parse/trouble';
import { fold } from '../text/fold';
import { type FunctionTable, fixed } from './spec';
import { hasWildcard, unescapeWildcards, wildcardPattern } from './wildcards';

/** Finding and pointing. */
export const lookup: FunctionTable = {
  MATCH: fixed('own', ['any', 'raw', 'number?'], ([key, range, type = 1], host) => {
    if (isError(key)) return key;
    if (isError(range)) return range;
    const { rows, columns } = matrixOf(range, host);
    if (rows > 1 && columns > 1) return NOT_AVAILABLE;
    const place = find(key, range, type, host);
    return place === undefined ? NOT_AVAILABLE : place + 1;
  }),
  VLOOKUP: fixed(
    'own',
    ['any', 'raw', 'number', 'boolean?'],
    ([key, range, column, sorted = true], host) => {
      if (isError(key)) return key;
      if (isError(range)) return range;
      if (!isArea(range)) throw new UnsupportedFormulaError('VLOOKUP looks at ranges only');
      const width = range.right - range.left + 1;
      const wanted = Math.floor(column);
      if (wanted < 1) return VALUE_ERROR;
      if (wanted > width) return REFERENCE_ERROR;
      const place = find(key, { ...range, right: range.left }, sorted ? 1 : 0, host);
      return place === undefined
        ? NOT_AVAILABLE
        : host.read(range.sheet, range.top + place, range.left + wanted - 1);
    },
  ),
  INDEX: fixed('own', ['raw', 'raw?', 'raw?'], ([range, row = 0, column], host) => {
    if (isError(range)) return range;
    if (isArray(row) || (column !== undefined && isArray(column)))
      throw new UnsupportedFormulaError('INDEX with an array of places');
    return pointInto(range, matrixOf(row, host), matrixOf(column ?? null, host), host, column);
  }),
  ROW: fixed('own', ['raw?'], ([range], _, at) =>
    ofArea(range ?? { kind: 'area', ...placeOf(at) }, ({ top, bottom }) =>
      sequence(top, bottom - top + 1, 1),
    ),
  ),
  COLUMN: fixed('own', ['raw?'], ([range], _, at) =>
    ofArea(range ?? { kind: 'area', ...placeOf(at) }, ({ left, right }) =>
      sequence(left, 1, right - left + 1),
    ),
  ),
  ROWS: fixed('own', ['raw'], ([range], host) =>
    isError(range)
      ? range
      : isArea(range)
        ? range.bottom - range.top + 1
        : matrixOf(range, host).rows,
  ),
  COLUMNS: fixed('own', ['raw'], ([range], host) =>
    isError(range)
      ? range
      : isArea(range)
        ? range.right - range.left + 1
        : matrixOf(range, host).columns,
  ),
};

/** The first place of a key (type 0), or the last value not above it in a rising list (type 1). */
function find(key: Scalar, range: Value, type: number, host: Host): number | undefined {
  if (type < 0) throw new UnsupportedFormulaError('MATCH of type -1');
  if (type !== 0) return findInRising(key, matrixOf(range, host));
  if (typeof key === 'string' && hasWildcard(key)) {
    const pattern = wildcardPattern(fold(key));
    const { values } = matrixOf(range, host);
    return found(
      values.findIndex((value) => typeof value === 'string' && pattern.test(fold(value))),
    );
  }
  const wanted = typeof key === 'string' ? unescapeWildcards(key) : (key ?? 0);
  const fits = (value: Scalar | undefined) =>
    value !== undefined && value !== null && sameValue(value, wanted);
  if (!isArea(range) || typeof wanted === 'object')
    return found(matrixOf(range, host).values.findIndex(fits));
  const block = host.block(range);
  return block.places(lookupKey(wanted, host.today), host.today).find((i) => fits(block.values[i]));
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

function findInRising(key: Scalar, { values }: Matrix): number | undefined {
  let last: number | undefined;
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? null;
    if (value === null || typeof value !== typeof (key ?? 0)) continue;
    if (compareValues(value, key) > 0) break;
    last = place;
  }
  return last;
}

/** INDEX gives a reference into a reference, a value out of an array; 0 takes the whole row or column. */
function pointInto(
  range: Value,
  { values: [rowValue = null] }: Matrix,
  { values: [columnValue = null] }: Matrix,
  host: Host,
  columnGiven: Value | undefined,
): Value {
  if (isError(rowValue)) return rowValue;
  if (isError(columnValue)) return columnValue;
  if (typeof rowValue === 'string' || typeof columnValue === 'string') return VALUE_ERROR;
  const row = Math.floor(Number(rowValue));
  const column = Math.floor(Number(columnValue));
  const { rows, columns } = isArea(range) ? sizeOf(range) : matrixOf(range, host);
  if (columnGiven === undefined && rows === 1 && columns > 1)
    throw new UnsupportedFormulaError('INDEX over one row needs both places: INDEX(r;1;k)');
  if (row < 0 || column < 0 || row > rows || column > columns) return NUMBER_ERROR;
  if (!isArea(range))
    return matrixOf(range, host).values[(row || 1) * columns - columns + (column || 1) - 1] ?? null;
  return {
    kind: 'area',
    sheet: range.sheet,
    top: row === 0 ? range.top : range.top + row - 1,
    bottom: row === 0 ? range.bottom : range.top + row - 1,
    left: column === 0 ? range.left : range.left + column - 1,
    right: column === 0 ? range.right : range.left + column - 1,
  };
}

function sizeOf({ top, left, bottom, right }: Area): { rows: number; columns: number } {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

function placeOf({ sheet, row, column }: { sheet: Area['sheet']; row: number; column: number }) {
  return { sheet, top: row, bottom: row, left: column, right: column };
}

function ofArea(value: Value, give: (area: Area) => Value): Value {
  if (isError(value)) return value;
  return isArea(value) ? give(value) : VALUE_ERROR;
}

/** Counting up from `first`; formulas that go through a text letter by letter ask again and again. */
function sequence(first: number, rows: number, columns: number): Value {
  if (rows * columns === 1) return first;
  const key = `${first} ${rows} ${columns}`;
  let grid = sequences.get(key);
  if (!grid) {
    const values = Array.from({ length: rows * columns }, (_, place) => first + place);
    grid = { kind: 'grid', rows, columns, values };
    sequences.set(key, grid);
  }
  return grid;
}

const sequences = new Map<string, Grid>();
