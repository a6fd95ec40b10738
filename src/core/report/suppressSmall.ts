import { formatCount } from './numbers';

/** Counts of persons below this are not published (domain 9). */
const SMALLEST_PUBLISHED = 3;

/** What stands in the place of a count that is not published. */
export const SUPPRESSED = '*';

/** Under a table that has any. */
export const SUPPRESSED_NOTE = `(${SUPPRESSED}) Bản công khai không nêu số dưới ${SMALLEST_PUBLISHED} và số mà từ đó suy ra được.`;

/** Whether a count points at one or two persons. */
export function isTooSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_PUBLISHED;
}

/** A count of persons as a paper prints it, by itself: in a public copy no small one. */
export function personCount(count: number, publicCopy: boolean): string {
  return publicCopy && isTooSmall(count) ? SUPPRESSED : formatCount(count);
}

/**
 * Which counts a public copy leaves out: those of one or two persons, and as many more as it takes
 * that none can be worked out from a total.
 * @param sums places of counts that add up: the parts and their total, in any order
 * @param told places that the paper tells elsewhere too: they cover nothing, so others go first
 */
export function suppressSmall(
  counts: readonly number[],
  sums: readonly (readonly number[])[],
  told: readonly number[] = [],
): boolean[] {
  const hidden = counts.map(isTooSmall);
  const byCover = (a: number, b: number) =>
    Number(told.includes(a)) - Number(told.includes(b)) || (counts[a] ?? 0) - (counts[b] ?? 0);
  for (;;) {
    const open = sums.find((places) => places.filter((place) => hidden[place]).length === 1);
    const next = open?.filter((place) => !hidden[place] && counts[place] !== 0);
    if (!next) return hidden;
    const [best] = next.sort(byCover);
    // The only count of its sum would equal the total, which is then as small.
    if (best === undefined) throw new Error('counts that do not add up');
    hidden[best] = true;
  }
}
