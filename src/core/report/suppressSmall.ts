/** Counts of persons below this are not published (domain 9). */
export const SMALLEST_PUBLISHED = 3;

/** What stands in the place of a count that is not published. */
export const SUPPRESSED = '*';

/** Under a table that has any. */
export const SUPPRESSED_NOTE = `(${SUPPRESSED}) Bản công khai không nêu số dưới ${SMALLEST_PUBLISHED} và số mà từ đó suy ra được.`;

/**
 * Which counts a public copy leaves out: those of one or two persons, and as many more as it takes
 * that none can be worked out from a total.
 * @param sums places of counts that add up: the parts and their total, in any order
 */
export function suppressSmall(
  counts: readonly number[],
  sums: readonly (readonly number[])[],
): boolean[] {
  const hidden = counts.map((count) => count > 0 && count < SMALLEST_PUBLISHED);
  for (;;) {
    const open = sums.find((places) => places.filter((place) => hidden[place]).length === 1);
    const next = open?.filter((place) => !hidden[place] && counts[place] !== 0);
    if (!next) return hidden;
    const [smallest] = next.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
    // The only count of its sum would equal the total, which is then as small.
    if (smallest === undefined) throw new Error('counts that do not add up');
    hidden[smallest] = true;
  }
}
