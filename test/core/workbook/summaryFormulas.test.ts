import { describe, expect, it } from 'vitest';
import { FACTS_COLUMN, SUMMARY_COLUMNS } from '../../../src/core/workbook/summaryLayout';
import { summaryPage } from '../../../src/core/workbook/summaryTab';

describe('formulas', () => {
  const formulas = (classes: number) => {
    const names = Array.from({ length: classes }, (_, index) => `6A${index + 1}`);
    return summaryPage(names)
      .cells.flat()
      .filter((cell) => cell.startsWith('='));
  };

  it('grow by as many for each class', () => {
    const count = (classes: number) => formulas(classes).length;
    const a = count(20) - count(10);
    expect(count(30) - count(20)).toBe(a);
    expect(count(60) - count(30)).toBe(3 * a);
  });

  it('stay as short in a large school: none speaks of all classes one by one', () => {
    const longest = (classes: number) => Math.max(...formulas(classes).map((text) => text.length));
    expect(longest(60)).toBeLessThan(longest(10) * 1.1);
  });

  it('none is volatile, none reaches outside the page', () => {
    const volatile = /\b(TODAY|NOW|RAND|INDIRECT|OFFSET|IMPORTRANGE)\(/;
    expect(formulas(60).filter((text) => volatile.test(text))).toEqual([]);
    const { merged, framed, looks } = summaryPage(['6A1']);
    for (const { row, column, rows, columns } of [...merged, ...framed]) {
      expect(column + columns - 1).toBeLessThanOrEqual(SUMMARY_COLUMNS);
      expect(row + rows - 1).toBeLessThanOrEqual(looks.length);
    }
    expect(looks[0]).toHaveLength(FACTS_COLUMN);
  });

  it('no row of the page belongs to two tables', () => {
    const { framed } = summaryPage(['6A1', '6A2']);
    const rows = framed.flatMap(({ row, rows: count }) =>
      Array.from({ length: count }, (_, index) => row + index),
    );
    expect(new Set(rows).size).toBe(rows.length);
  });
});
