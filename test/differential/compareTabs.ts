import fc from 'fast-check';
import { expect } from 'vitest';
import { type BookPlan, SMALL_BOOK } from './bookPlan';
import { expectedTab } from './expectedTab';
import { BookOnCalculator } from './onCalculator';
import { shownRows } from './shownRows';
import { classArbitrary } from './tabs';
import { Tally } from './tally';

/** Repeatable; a search for new counterexamples gives another one. */
export const SEED = Number(process.env.FC_SEED ?? 20_260_222);

/** September and October are closed. */
export const WITH_CLOSING: BookPlan = { ...SMALL_BOOK, closedUntil: SMALL_BOOK.yearStart + 60 };

/**
 * Judges generated tabs of one class by formula and by TypeScript, row by row.
 * @param endOnFailure without a search for the smallest tab that differs
 */
export function compareTabs(
  plan: BookPlan = WITH_CLOSING,
  numRuns = 220,
  endOnFailure = false,
): Tally {
  const tally = new Tally(plan);
  const tabs = classArbitrary(plan, '6A1');
  const [first] = fc.sample(tabs, { numRuns: 1, seed: SEED });
  if (!first) throw new Error('no tab was generated');
  // One book for all tabs: typing over a row must leave it as if freshly made.
  const book = new BookOnCalculator({ ...plan, classes: [first] });
  fc.assert(
    fc.property(tabs, (planned) => {
      book.refill(planned);
      const expected = expectedTab(plan, planned);
      tally.add(expected);
      expect(shownRows(plan, (row, column) => book.value('6A1', row, column))).toEqual(
        expected.rows,
      );
    }),
    { numRuns, seed: SEED, endOnFailure },
  );
  return tally;
}
