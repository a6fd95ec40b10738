import { describe, expect, it } from 'vitest';
import { NAMES_SOMEONE } from '../../src/core/ledger/verdictWords';
import { SMALL_BOOK } from './bookPlan';
import { compareTabs } from './compareTabs';
import { expectedTab } from './expectedTab';
import { BookOnCalculator } from './onCalculator';
import { shownRows } from './shownRows';

describe('row formulas and TypeScript judge the same cells alike', () => {
  it('tick, sentence, state, counted day, first times: thousands of rows of every kind', () => {
    const tally = compareTabs();
    console.info(tally.toString());
    expect(tally.rows).toBeGreaterThan(5000);
    expect(tally.rarerThan(5)).toEqual([]);
  });

  it('an error in one free text hides no name in another', () => {
    const day = SMALL_BOOK.yearStart + 30;
    const right = ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', day, 'Biết sử dụng', ''];
    const planned = {
      name: '6A1',
      students: [{ label: 'Lê Na' }],
      rows: [[...right, { error: '#N/A' as const }, 'cùng Trần Văn B']],
    };
    const plan = { ...SMALL_BOOK, classes: [planned] };
    const book = new BookOnCalculator(plan);
    const shown = shownRows(plan, (row, column) => book.value('6A1', row, column));
    const expected = expectedTab(plan, planned).rows;
    expect(shown).toEqual(expected);
    expect(expected[0]?.sentence).toContain(NAMES_SOMEONE);
  });
});
