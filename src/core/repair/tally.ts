import { type Finding, isMended } from './finding';

/** How many findings there are, and as many of the first ones as a message lists. */
export interface Counted {
  count: number;
  first: readonly Finding[];
}

/**
 * What a walk has found so far. It stays small whatever the book looks like, so that it can be kept
 * between calls.
 */
export interface Tally {
  /** What the repair puts right by itself, and what it tells. */
  mended: Counted;
  told: Counted;
}

const NONE: Counted = { count: 0, first: [] };
export const NOTHING_FOUND: Tally = { mended: NONE, told: NONE };

/** @param kept how many findings of each kind are kept */
export function addFindings(tally: Tally, findings: readonly Finding[], kept: number): Tally {
  const add = ({ count, first }: Counted, more: readonly Finding[]): Counted => ({
    count: count + more.length,
    first: [...first, ...more].slice(0, kept),
  });
  return {
    mended: add(tally.mended, findings.filter(isMended)),
    told: add(
      tally.told,
      findings.filter((finding) => !isMended(finding)),
    ),
  };
}
