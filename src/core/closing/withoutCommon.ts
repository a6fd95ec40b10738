/**
 * What two bags do not share: each thing of one takes away at most one equal thing of the other.
 * Both results keep their bag's order.
 */
export function withoutCommon<T>(
  left: readonly T[],
  right: readonly T[],
  keyOf: (thing: T) => string,
): { left: T[]; right: T[] } {
  const free = new Map<string, number>();
  for (const thing of right) free.set(keyOf(thing), (free.get(keyOf(thing)) ?? 0) + 1);
  const common = new Map<string, number>();
  const take = (from: Map<string, number>, key: string) => {
    const count = from.get(key) ?? 0;
    if (count > 0) from.set(key, count - 1);
    return count > 0;
  };
  const leftOnly = left.filter((thing) => {
    const key = keyOf(thing);
    const shared = take(free, key);
    if (shared) common.set(key, (common.get(key) ?? 0) + 1);
    return !shared;
  });
  return { left: leftOnly, right: right.filter((thing) => !take(common, keyOf(thing))) };
}
