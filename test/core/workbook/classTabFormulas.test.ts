import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEDGER_RULES } from '../../../src/core/ledger/judge';
import { PLAN_SKILLS } from '../../../src/core/ledger/skills';
import { NAMES_SOMEONE } from '../../../src/core/ledger/verdictWords';
import { classLedger } from '../../../src/core/rollup/classLedger';
import { classTabLayout, FIRST_ROW, LIVE_ROW } from '../../../src/core/workbook/classTab';
import { classTabRowFormulas } from '../../../src/core/workbook/classTabFormulas';
import {
  AGE_BAND_CODES,
  figuresColumn,
  figuresRow,
  PERIODS_A_CLASS,
  RELATION_GROUPS,
} from '../../../src/core/workbook/figuresTab';
import { LIVE_LINE_COLUMN } from '../../../src/core/workbook/liveLine';
import { TAB } from '../../../src/core/workbook/tabNames';
import {
  type BookPlan,
  type PlannedClass,
  readByScript,
  SMALL_BOOK,
} from '../../differential/bookPlan';
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

  /** Rows of a class with one student, as the formulas show them and as TypeScript has it. */
  function compared(rows: PlannedClass['rows'], plan: BookPlan = SMALL_BOOK) {
    const planned = { name: '6A1', students: [{ label: 'Lê Na' }], rows };
    const book = new BookOnCalculator({ ...plan, classes: [planned] });
    const shown = shownRows(plan, (row, column) => book.value('6A1', row, column));
    const expected = expectedTab(plan, planned).rows;
    expect(shown).toEqual(expected);
    return expected.slice(0, rows.length);
  }

  const day = SMALL_BOOK.yearStart + 30;
  const who = ['Lê Na', 'NT1', 'Mẹ', '40–59'];
  const right = [...who, 'Quét mã QR', day, 'Biết sử dụng', ''];

  it.each([
    ['in one free text', ['cùng Trần Văn B', '']],
    ['in the other', ['', 'cùng Trần Văn B']],
    ['beside an error', [{ error: '#N/A' as const }, 'cùng Trần Văn B']],
  ])('a name is seen %s', (_, texts) => {
    expect(compared([[...right, ...texts], right])[0]?.sentence).toContain(NAMES_SOMEONE);
  });

  it('a row that names its student only is not begun', () => {
    expect(compared([['Lê Na'], ['Lê Na', 'NT1', 'Mẹ']]).map(({ state }) => state)).toEqual([0, 1]);
  });

  it('a day that is still to come is told', () => {
    const [row] = compared([right.with(5, SMALL_BOOK.today + 1)]);
    expect(row?.sentence).toContain('Ngày hướng dẫn');
    expect(row?.state).toBe(2);
  });

  it('a row is found that makes the same entry under the second rule of that kind', () => {
    const plan = { ...SMALL_BOOK, rules: FURTHER_RULES };
    const row = (on: number) => [
      ...[...who, 'Tại nhà', 'Quét mã QR', on, 'Biết sử dụng', '', '', '', 'học thêm', ''],
    ];
    const [, second] = compared([row(day), row(day + 1)], plan);
    expect(second?.sentence).toContain('lặp lại dòng 3: mỗi kỹ năng, mỗi mức chỉ ghi một lần');
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

  it('in the details: every relative has an age band, and one group of relations at most', () => {
    const bands = AGE_BAND_CODES;
    const groups = RELATION_GROUPS.map(({ key }) => key);
    let [relatives, skills] = [0, 0];
    check((classes, book) => {
      classes.forEach((planned, place) => {
        const row = figuresRow(place, PERIODS_A_CLASS - 1);
        const at = (name: string) => Number(book.value(TAB.figures, row, figuresColumn(name)));
        const sum = (names: readonly string[]) => names.reduce((all, name) => all + at(name), 0);
        const counted = countedByScript(SMALL_BOOK, planned).at(-1);
        expect(sum(bands)).toBe(counted?.relativesGuided);
        expect(sum(groups)).toBeLessThanOrEqual(sum(bands));
        expect(sum(PLAN_SKILLS)).toBeLessThanOrEqual(counted?.entries ?? 0);
        relatives += sum(groups);
        skills += sum(PLAN_SKILLS);
      });
    });
    expect(Math.min(relatives, skills)).toBeGreaterThan(0);
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
