import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SMALL_BOOK } from '../../differential/bookPlan';
import { countedByFormula, countedByScript } from '../../differential/classFigures';
import { compareTabs, SEED, WITH_CLOSING } from '../../differential/compareTabs';
import { BookOnCalculator } from '../../differential/onCalculator';
import { classArbitrary } from '../../differential/tabs';

/*
 * A taste of `test/differential`, which compares thousands of rows: so few that every mutant of the
 * formulas can be tried against them.
 */

test('the formulas of a row judge it as TypeScript does', () => {
  expect(compareTabs(WITH_CLOSING, 15, true).rows).toBeGreaterThan(300);
});

test('the formulas of `_Số liệu` count what TypeScript counts', () => {
  const tabs = fc.tuple(classArbitrary(SMALL_BOOK, '6A1'), classArbitrary(SMALL_BOOK, "7'A"));
  fc.assert(
    fc.property(tabs, (classes) => {
      const book = new BookOnCalculator({ ...SMALL_BOOK, classes });
      classes.forEach((planned, place) => {
        expect(countedByFormula(book, place)).toEqual(countedByScript(SMALL_BOOK, planned));
      });
    }),
    { numRuns: 2, seed: SEED, endOnFailure: true },
  );
});
