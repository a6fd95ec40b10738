/**
 * The fewest tabs that have to move so that all stand in the wanted order. Tabs that the order does
 * not name may stand anywhere.
 */
export function tabsToMove(standing: readonly string[], order: readonly string[]): string[] {
  const own = standing.filter((name) => order.includes(name));
  const places = own.map((name) => order.indexOf(name));
  const kept = longestRise(places);
  return own.filter((_, index) => !kept.has(index));
}

/** Indexes of the longest rising run of numbers. */
function longestRise(numbers: readonly number[]): Set<number> {
  const best: number[][] = [];
  numbers.forEach((number, index) => {
    const before = best.filter((run) => (numbers[run[run.length - 1] ?? 0] ?? 0) < number);
    const longest = before.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, index]);
  });
  return new Set(best.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []));
}
