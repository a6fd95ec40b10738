import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classTabLayout,
  FIRST_INPUT_COLUMN,
  FIRST_ROW,
  LIVE_ROW,
} from '../../src/core/workbook/classTab';
import { LIVE_LINE_COLUMN } from '../../src/core/workbook/liveLine';
import { rowFormulas } from './bookCells';
import { type BookPlan, type PlannedClass, SMALL_BOOK } from './bookPlan';
import { SEED } from './compareTabs';
import { expectedTab, type RowShown } from './expectedTab';
import { BookOnCalculator } from './onCalculator';
import { shownRows } from './shownRows';
import { classArbitrary } from './tabs';

const NAME = '6A1';
const { columns, verdictColumn, lastColumn } = classTabLayout(SMALL_BOOK.lastRow);
const ROWS = SMALL_BOOK.lastRow - FIRST_ROW + 1;

/** A tab, an order of its rows and a place in it. */
const edits = fc.record({
  planned: classArbitrary(SMALL_BOOK, NAME),
  order: fc.shuffledSubarray(
    Array.from({ length: ROWS }, (_, index) => index),
    { minLength: ROWS, maxLength: ROWS },
  ),
  place: fc.integer({ min: 0, max: ROWS - 1 }),
});

function check(test: (edit: { planned: PlannedClass; order: number[]; place: number }) => void) {
  fc.assert(fc.property(edits, test), { numRuns: 8, seed: SEED, endOnFailure: true });
}

/** A book of one class without students and rows; computed, so that its copies are. */
function emptyBook(plan: BookPlan): BookOnCalculator {
  const book = new BookOnCalculator({ ...plan, classes: [{ name: NAME, students: [], rows: [] }] });
  shown(book, plan);
  return book;
}

function filled(empty: BookOnCalculator, planned: PlannedClass): BookOnCalculator {
  const book = empty.copy();
  book.refill(planned);
  return book;
}

const bookOf = (planned: PlannedClass) => filled(EMPTY, planned);

const shown = (book: BookOnCalculator, plan: BookPlan = SMALL_BOOK) =>
  shownRows(plan, (row, column) => book.value(NAME, row, column)) as unknown as RowShown[];

const TALLER: BookPlan = { ...SMALL_BOOK, lastRow: SMALL_BOOK.lastRow + 1 };
const EMPTY = emptyBook(SMALL_BOOK);
const EMPTY_TALLER = emptyBook(TALLER);

const liveLine = (book: BookOnCalculator) => book.value(NAME, LIVE_ROW, LIVE_LINE_COLUMN);

const padded = ({ rows }: PlannedClass) => Array.from({ length: ROWS }, (_, i) => rows[i] ?? []);

function sorted(planned: PlannedClass, order: readonly number[]): PlannedClass {
  const rows = padded(planned);
  return { ...planned, rows: order.map((from) => rows[from] ?? []) };
}

describe('a class tab whose rows were moved judges as one freshly made', () => {
  it('sorted by the columns that people see: helpers stay, TT and the sentence move', () => {
    check(({ planned, order }) => {
      const book = bookOf(planned);
      const from = order.map((index) => FIRST_ROW + index);
      book.calculator.permuteRows(book.id(NAME), FIRST_ROW, from, 1, verdictColumn);
      expect(shown(book)).toEqual(expectedTab(SMALL_BOOK, sorted(planned, order)).rows);
    });
  });

  it('sorted by what is typed alone, and by whole rows with their helpers', () => {
    check(({ planned, order }) => {
      const expected = expectedTab(SMALL_BOOK, sorted(planned, order)).rows;
      const from = order.map((index) => FIRST_ROW + index);
      const typed = bookOf(planned);
      const id = typed.id(NAME);
      typed.calculator.permuteRows(id, FIRST_ROW, from, FIRST_INPUT_COLUMN, columns.length);
      expect(shown(typed)).toEqual(expected);
      const whole = bookOf(planned);
      whole.calculator.permuteRows(id, FIRST_ROW, from, 1, lastColumn);
      expect(shown(whole)).toEqual(expected);
    });
  });

  it('with a row deleted, the first one too', () => {
    check(({ planned, place }) => {
      const book = bookOf(planned);
      book.calculator.deleteRows(book.id(NAME), FIRST_ROW + place, 1);
      const plan = { ...SMALL_BOOK, lastRow: SMALL_BOOK.lastRow - 1 };
      const rows = padded(planned).filter((_, index) => index !== place);
      const fresh = bookOf({ ...planned, rows });
      expect(shown(book, plan)).toEqual(expectedTab(plan, { ...planned, rows }).rows);
      expect(liveLine(book)).toBe(liveLine(fresh));
    });
  });

  it('with a row inserted, right below the header too; once it has formulas it is judged', () => {
    check(({ planned, place }) => {
      const book = bookOf(planned);
      const row = FIRST_ROW + place;
      book.calculator.insertRows(book.id(NAME), row, 1);
      const rows = [...padded(planned).slice(0, place), [], ...padded(planned).slice(place)];
      const moved = { ...planned, rows };
      const expected = expectedTab(TALLER, moved).rows;
      const others = (all: readonly RowShown[]) => all.filter((_, index) => index !== place);
      expect(others(shown(book, TALLER))).toEqual(others(expected));
      expect(liveLine(book)).toBe(liveLine(filled(EMPTY_TALLER, moved)));
      book.put(rowFormulas(TALLER, NAME, 0, row));
      expect(shown(book, TALLER)).toEqual(expected);
    });
  });
});
