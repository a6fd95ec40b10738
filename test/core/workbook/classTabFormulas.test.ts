import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEDGER_RULES } from '../../../src/core/ledger/judge';
import { NAMES_SOMEONE } from '../../../src/core/ledger/verdictWords';
import { classLedger } from '../../../src/core/rollup/classLedger';
import { classTabLayout, FIRST_ROW, LIVE_ROW } from '../../../src/core/workbook/classTab';
import { classTabRowFormulas } from '../../../src/core/workbook/classTabFormulas';
import { LIVE_LINE_COLUMN } from '../../../src/core/workbook/liveLine';
import { type PlannedClass, readByScript, SMALL_BOOK } from '../../differential/bookPlan';
import { countedByFormula, countedByScript } from '../../differential/classFigures';
import { compareTabs, SEED, WITH_CLOSING } from '../../differential/compareTabs';
import { expectedTab } from '../../differential/expectedTab';
import { FURTHER_RULES } from '../../differential/furtherRules';
import { BookOnCalculator } from '../../differential/onCalculator';
import { shownRows } from '../../differential/shownRows';
import { classArbitrary } from '../../differential/tabs';

/*
 * A taste of `test/differential`, which compares thousands of rows: so few that every mutant of the
 * formulas can be tried against them.
 */

describe('the formulas of a row judge it as TypeScript does', () => {
  it('by the rules as they are', () => {
    expect(compareTabs(WITH_CLOSING, 15, true).rows).toBeGreaterThan(300);
  });

  it('by columns and rules that somebody added to the table', () => {
    const plan = { ...WITH_CLOSING, rules: FURTHER_RULES };
    expect(compareTabs(plan, 15, true).rows).toBeGreaterThan(300);
  });

  const day = SMALL_BOOK.yearStart + 30;
  const right = ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', day, 'Biết sử dụng', ''];

  it.each([
    ['in one free text', ['cùng Trần Văn B', '']],
    ['in the other', ['', 'cùng Trần Văn B']],
    ['beside an error', [{ error: '#N/A' as const }, 'cùng Trần Văn B']],
  ])('a name is seen %s', (_, texts) => {
    const students = [{ label: 'Lê Na' }];
    const planned = { name: '6A1', students, rows: [[...right, ...texts], right] };
    const plan = { ...SMALL_BOOK, classes: [planned] };
    const book = new BookOnCalculator(plan);
    const shown = shownRows(plan, (row, column) => book.value('6A1', row, column));
    const expected = expectedTab(plan, planned).rows;
    expect(shown).toEqual(expected);
    expect(expected[0]?.sentence).toContain(NAMES_SOMEONE);
  });

  it('an entry too long to be packed into one number exactly is refused', () => {
    const columns = ['skill', 'day', 'level', 'channel'];
    const rule = { rule: 'unique' as const, column: 'day', columns, other: 'x ', says: 'y' };
    const layout = classTabLayout(FIRST_ROW, { ...LEDGER_RULES, crossRules: [rule] });
    expect(() => classTabRowFormulas(layout, 0, FIRST_ROW)).toThrow(RangeError);
  });
});

describe('what a class comes to by formula is what TypeScript counts', () => {
  const tabs = fc.tuple(classArbitrary(SMALL_BOOK, '6A1'), classArbitrary(SMALL_BOOK, "7'A"));
  const check = (test: (classes: PlannedClass[], book: BookOnCalculator) => void) =>
    fc.assert(
      fc.property(tabs, (classes) =>
        test(classes, new BookOnCalculator({ ...SMALL_BOOK, classes })),
      ),
      { numRuns: 2, seed: SEED, endOnFailure: true },
    );

  it('in `_Số liệu`, month by month', () => {
    check((classes, book) => {
      classes.forEach((planned, place) => {
        expect(countedByFormula(book, place)).toEqual(countedByScript(SMALL_BOOK, planned));
      });
    });
  });

  it('in the live line of its tab', () => {
    check((classes, book) => {
      for (const { name, students, rows } of classes) {
        const cells = rows.map((row) => row.map(readByScript));
        const ledger = classLedger({ className: name, students, rows: cells }, SMALL_BOOK);
        const { today } = SMALL_BOOK;
        const { invalid, pending } = ledger.states;
        const first = FIRST_ROW + ledger.verdicts.findIndex(({ state }) => state === 'invalid');
        const parts = [
          `${name} · ${ledger.figuresOn(today).studentsReached}/${ledger.enrolmentOn(today)} em hoàn thành`,
          ...(invalid > 0 ? [`${invalid} dòng cần sửa, đầu tiên: dòng ${first}`] : []),
          ...(pending > 0 ? [`${pending} dòng còn thiếu`] : []),
        ];
        expect(book.value(name, LIVE_ROW, LIVE_LINE_COLUMN)).toBe(parts.join(' · '));
      }
    });
  });
});
