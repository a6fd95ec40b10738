import type { Kind, Method } from './serviceClass';

/**
 * Milliseconds of a call by its kind: orders of magnitude from platform 8 (a flushing read costs a
 * round trip of about half a second, a metadata read some tens, a protection call up to a second).
 */
const priceOfKind: Readonly<Record<Kind, number>> = {
  read: 30,
  write: 5,
  flush: 300,
  lock: 60,
  property: 50,
  cache: 20,
  file: 1200,
  protection: 400,
  ui: 100,
  navigation: 0,
};

/** What committing the write buffer adds to the call that forces it (platform 8.3, 8.6). */
const commit = 300;

/** By the cell: 4,000 written cells take about half a second to commit (platform 8.3). */
const perCell = { read: 0.02, committed: 0.08 };

/** What every execution costs before its first line (platform 8.12). */
export const overhead = 800;

/**
 * Milliseconds on the fake clock.
 * @param cells that the call touches
 * @param waiting cells in the write buffer where the call commits it, else `undefined`
 */
export function priceOf(method: Method, cells: number, waiting: number | undefined): number {
  return (
    (method.price ?? priceOfKind[method.kind]) +
    (method.kind === 'read' ? perCell.read * cells : 0) +
    (waiting === undefined ? 0 : commit + perCell.committed * waiting)
  );
}
