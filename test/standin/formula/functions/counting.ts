import type { CellError, Scalar } from '../calculator';
import { matrixOf } from '../evaluate/arrays';
import { toNumber } from '../evaluate/coerce';
import type { Host } from '../evaluate/host';
import { type Area, isArea, isError, VALUE_ERROR, type Value } from '../evaluate/values';
import { UnsupportedFormulaError } from '../parse/trouble';
import { criterionOf, placesMeeting } from './criteria';
import { type FunctionTable, fixed, repeating } from './spec';

/** COUNTIF and its kin, and the counts without a condition. */
export const counting: FunctionTable = {
  COUNTIF: fixed('own', ['raw', 'any'], (args, host) => count(meeting([...args], host))),
  COUNTIFS: repeating(['raw', 'any'], 2, (args, host) => count(meeting(args, host))),
  SUMIF: fixed('own', ['raw', 'any', 'raw?'], ([range, wanted, summed = range], host) => {
    if (!sameSize(range, summed))
      throw new UnsupportedFormulaError('SUMIF with a sum range of another size');
    return sum(summed, meeting([range, wanted], host), host);
  }),
  SUMIFS: repeating(['raw', 'raw', 'any'], 2, ([summed = null, ...conditions], host) =>
    sum(summed, meeting(conditions, host, summed), host),
  ),
  COUNT: repeating(['raw'], 1, (args, host) => tally(args, host, countsAsNumber)),
  COUNTA: repeating(['raw'], 1, (args, host) => tally(args, host, (value) => value !== null)),
  COUNTBLANK: fixed('own', ['raw'], ([range], host) =>
    tally([range], host, (value) => value === null || value === ''),
  ),
};

function count(places: readonly number[] | CellError): Scalar {
  return Array.isArray(places) ? places.length : (places as CellError);
}

/** Places where all pairs of (range, criterion) hold; ranges of different sizes are `#VALUE!`. */
function meeting(
  pairs: readonly Value[],
  host: Host,
  sized: Value = pairs[0] ?? null,
): readonly number[] | CellError {
  if (isError(sized)) return sized;
  const blocks = [];
  const criteria = [];
  const shape = host.block(areaOf(sized));
  for (let i = 0; i < pairs.length; i += 2) {
    const range = pairs[i] ?? null;
    const wanted = pairs[i + 1] ?? null;
    if (isError(range)) return range;
    if (isError(wanted)) return wanted;
    const block = host.block(areaOf(range));
    if (block.rows !== shape.rows || block.columns !== shape.columns) return VALUE_ERROR;
    blocks.push(block);
    criteria.push(criterionOf(wanted as number | string | boolean | null, host.today));
  }
  return placesMeeting(blocks, criteria, host.today);
}

/** Errors pass: they become the result. */
function sameSize(a: Value, b: Value): boolean {
  if (isError(a) || isError(b)) return true;
  const [one, other] = [areaOf(a), areaOf(b)];
  return (
    one.bottom - one.top === other.bottom - other.top &&
    one.right - one.left === other.right - other.left
  );
}

function areaOf(value: Value): Area {
  if (isArea(value)) return value;
  throw new UnsupportedFormulaError('COUNTIF, SUMIF and their kin look at ranges only');
}

function sum(summed: Value, places: readonly number[] | CellError, host: Host): Scalar {
  if (isError(summed)) return summed;
  if (isError(places as Value)) return places as CellError;
  const { values } = host.block(areaOf(summed));
  let total = 0;
  for (const place of places as readonly number[]) {
    const value = values[place] ?? null;
    if (isError(value)) return value;
    if (typeof value === 'number') total += value;
  }
  return total;
}

function tally(args: readonly Value[], host: Host, counts: Counts): number {
  let total = 0;
  for (const arg of args) {
    const direct = !isArea(arg);
    for (const value of matrixOf(arg, host).values) if (counts(value, direct, host.today)) total++;
  }
  return total;
}

type Counts = (value: Scalar, direct: boolean, today: number) => boolean;

/** A number; among arguments written directly also what reads as one. */
function countsAsNumber(value: Scalar, direct: boolean, today: number): boolean {
  if (typeof value === 'number') return true;
  return direct && value !== null && typeof toNumber(value, today) === 'number';
}
