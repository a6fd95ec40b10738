import { type Block, type LookupKey, lookupKey } from '../book/block';
import type { Scalar } from '../calculator';
import { numberOfText } from '../evaluate/coerce';
import { compareValues } from '../evaluate/compare';
import { fold } from '../text/fold';
import { hasWildcard, unescapeWildcards, wildcardPattern } from './wildcards';

/** A condition of COUNTIF and its kin. */
export interface Criterion {
  /** Set when the condition is plain equality, so that an index can answer it. */
  readonly key?: LookupKey;
  readonly test: (value: Scalar) => boolean;
}

const SHAPE = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

type Ordering = '<' | '<=' | '>' | '>=';
const ORDERINGS: Readonly<Record<Ordering, (sign: number) => boolean>> = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
};

/**
 * Reads a criterion: a number or boolean asks for itself, an empty cell for 0; a text may begin with
 * a comparison sign and hold wildcards; a number written as text asks for the number. `""` and `"="`
 * find empty cells and empty texts. Error cells never match.
 */
export function criterionOf(value: number | string | boolean | null, today: number): Criterion {
  if (typeof value !== 'string') return equalTo(value ?? 0, today);
  const [, sign = '=', wanted = ''] = SHAPE.exec(value) ?? [];
  const target = readTarget(wanted, today);
  if (sign === '<>') return negated(equality(target, today));
  return isOrdering(sign) ? ordered(sign, target) : equality(target, today);
}

/** The places, in order, at which every block meets its own condition; the blocks are of one size. */
export function placesMeeting(
  blocks: readonly Block[],
  criteria: readonly Criterion[],
  today: number,
): readonly number[] {
  let candidates: readonly number[] | undefined;
  criteria.forEach(({ key }, i) => {
    if (key === undefined) return;
    const places = (blocks[i] as Block).places(key, today);
    if (!candidates || places.length < candidates.length) candidates = places;
  });
  const meets = (place: number): boolean =>
    criteria.every(({ test }, i) => test((blocks[i] as Block).values[place] ?? null));
  return candidates ? candidates.filter(meets) : everyPlace(blocks[0]).filter(meets);
}

function everyPlace(block: Block | undefined): number[] {
  return Array.from({ length: block?.values.length ?? 0 }, (_, place) => place);
}

function isOrdering(sign: string): sign is Ordering {
  return sign in ORDERINGS;
}

function readTarget(text: string, today: number): number | string | boolean {
  const number = numberOfText(text, today);
  if (number !== undefined) return number;
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? upper === 'TRUE' : text;
}

function equality(target: number | string | boolean, today: number): Criterion {
  if (typeof target !== 'string' || !hasWildcard(target)) {
    return equalTo(typeof target === 'string' ? unescapeWildcards(target) : target, today);
  }
  const pattern = wildcardPattern(fold(target));
  return { test: (value) => typeof value === 'string' && pattern.test(fold(value)) };
}

function equalTo(target: number | string | boolean, today: number): Criterion {
  const key = lookupKey(target, today);
  return {
    key,
    test: (value) => {
      if (value === null) return key === '';
      return typeof value !== 'object' && lookupKey(value, today) === key;
    },
  };
}

function negated({ test }: Criterion): Criterion {
  return { test: (value) => !(typeof value === 'object' && value !== null) && !test(value) };
}

/** An order compares values of the target's own kind only. */
function ordered(sign: Ordering, target: number | string | boolean): Criterion {
  const holds = ORDERINGS[sign];
  return {
    test: (value) => typeof value === typeof target && holds(compareValues(value, target)),
  };
}
