import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressSmall } from '../../../src/core/report/suppressSmall';

/** A table with its totals behind each row and below each column, and what adds up in it. */
function withTotals(inner: readonly (readonly number[])[]) {
  const rows = inner.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const width = rows[0]?.length ?? 0;
  const last = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const all = [...rows, last];
  const at = (row: number, column: number) => row * width + column;
  const along = all.map((row, index) => row.map((_, column) => at(index, column)));
  const down = last.map((_, column) => all.map((__, index) => at(index, column)));
  return { counts: all.flat(), sums: [...along, ...down] };
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.nat(9), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

test('no count of one or two persons is published, and none can be worked out', () => {
  fc.assert(
    fc.property(tables, fc.array(fc.nat(29)), (inner, told) => {
      const { counts, sums } = withTotals(inner);
      const hidden = suppressSmall(counts, sums, told);
      counts.forEach((count, place) => {
        if (count === 1 || count === 2) expect(hidden[place]).toBe(true);
        if (count === 0) expect(hidden[place]).toBe(false);
      });
      for (const places of sums) {
        expect(places.filter((place) => hidden[place])).not.toHaveLength(1);
      }
    }),
  );
});

test('counts that do not add up are a broken contract', () => {
  expect(() => suppressSmall([2, 0, 9], [[0, 1]])).toThrow('add up');
});

test('what needs no cover stays', () => {
  expect(suppressSmall([3, 0, 40, 43], [[0, 1, 2, 3]])).toEqual([false, false, false, false]);
  // The smallest of the others covers for the one.
  expect(suppressSmall([1, 9, 4, 14], [[0, 1, 2, 3]])).toEqual([true, false, true, false]);
  // What is told elsewhere covers for nothing, unless nothing else is left.
  expect(suppressSmall([1, 9, 4, 14], [[0, 1, 2, 3]], [2])).toEqual([true, true, false, false]);
  expect(suppressSmall([1, 4, 5], [[0, 1, 2]], [1, 2])).toEqual([true, true, false]);
});
