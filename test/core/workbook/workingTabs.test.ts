import { describe, expect, it } from 'vitest';
import { LIST_KEYS } from '../../../src/core/ledger/lists';
import { PIECES } from '../../../src/core/ledger/textRules';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { TABS_AFTER_CLASSES, TABS_BEFORE_CLASSES } from '../../../src/core/workbook/bookPlan';
import { CLOSED_UNTIL_COLUMN, closedUntilFormula } from '../../../src/core/workbook/closingsTab';
import {
  LISTS_FIRST_ROW,
  LISTS_ROWS,
  listColumn,
  OFFERED_COLUMNS,
  offeredFormulas,
} from '../../../src/core/workbook/listsTab';
import { RULES_FIRST_ROW, rulesRows } from '../../../src/core/workbook/rulesTab';
import { TABLES } from '../../../src/core/workbook/tables';
import { TAB } from '../../../src/core/workbook/tabNames';
import { FormulaBook } from './formulaBook';

const day = (iso: string) => dayOfIso(iso) as Day;
const newBook = () => new FormulaBook(day('2025-11-01'), {});

describe('the skills that a drop-down offers', () => {
  /** What the drop-down holds where these lines of the list are ticked. */
  function offered(skills: readonly (readonly [label: string, ticked: boolean | ''])[]) {
    const book = newBook();
    skills.forEach(([label, ticked], index) => {
      const row = LISTS_FIRST_ROW + index;
      book.put(TAB.lists, row, listColumn('skills', 'label'), label);
      if (ticked !== '') book.put(TAB.lists, row, listColumn('skills', 'offered'), ticked);
    });
    const formulas = offeredFormulas();
    expect(formulas).toHaveLength(LISTS_ROWS);
    formulas.forEach((row, index) => {
      book.putRow(TAB.lists, LISTS_FIRST_ROW + index, OFFERED_COLUMNS.place, row);
    });
    return formulas.map((_, index) =>
      book.at(TAB.lists, LISTS_FIRST_ROW + index, OFFERED_COLUMNS.label),
    );
  }

  it('are those that are ticked, one below the other, in the order of the list', () => {
    const skills = [
      ['Quét mã QR', true],
      ['Mua hàng trên mạng', false],
      ['Gọi video', ''],
      ['Cài VNeID', true],
      ['Đăng ký khám bệnh', true],
    ] as const;
    const [first, second, third, ...rest] = offered(skills);
    expect([first, second, third]).toEqual(['Quét mã QR', 'Cài VNeID', 'Đăng ký khám bệnh']);
    expect(new Set(rest)).toEqual(new Set(['']));
  });

  it('are none where none is ticked', () => {
    expect(new Set(offered([['Quét mã QR', false]]))).toEqual(new Set(['']));
  });

  it('reach to the last row of the list', () => {
    const full = Array.from(
      { length: LISTS_ROWS },
      (_, index) => [`Kỹ năng ${index}`, true] as const,
    );
    expect(offered(full)).toEqual(full.map(([label]) => label));
  });
});

it('the lists stand side by side with a free column between them', () => {
  const ends = LIST_KEYS.map((list) => [listColumn(list), listColumn(list, 'offered')] as const);
  const gaps = ends.slice(1).map(([first], index) => first - (ends[index]?.[1] ?? 0));
  expect(new Set(gaps)).toEqual(new Set([2]));
  expect(OFFERED_COLUMNS.place).toBeGreaterThan(ends.at(-1)?.[1] ?? 0);
});

it.each([1, 40, 4_000])(
  '`_Quy tắc` has room for %i rules and all that is searched for',
  (rules) => {
    const { markers, pairs } = PIECES;
    expect(rulesRows(rules)).toBeGreaterThanOrEqual(RULES_FIRST_ROW + rules);
    expect(rulesRows(rules)).toBeGreaterThanOrEqual(Math.max(markers.count, pairs.count));
  },
);

describe('the last closed day', () => {
  const column = TABLES.closings.columns.findIndex(({ key }) => key === 'until') + 1;

  it.each([
    ['none before a month is closed', [], 0],
    ['that of the last entry', [day('2025-09-30'), day('2025-10-31')], day('2025-10-31')],
    [
      'that of the entry before where the last one was left half written',
      [day('2025-09-30'), ''],
      day('2025-09-30'),
    ],
    ['no later day further up', [day('2025-10-31'), day('2025-09-30')], day('2025-09-30')],
  ])('is %s', (_, days, until) => {
    const book = newBook();
    book.put(TAB.closings, 1, column, 'Đến ngày');
    days.forEach((each, index) => {
      book.put(TAB.closings, index + 2, column, each);
    });
    book.put(TAB.closings, 1, CLOSED_UNTIL_COLUMN, closedUntilFormula());
    expect(book.at(TAB.closings, 1, CLOSED_UNTIL_COLUMN)).toBe(until);
  });
});

describe('the plan of the tabs', () => {
  const plans = [...TABS_BEFORE_CLASSES, ...TABS_AFTER_CLASSES];

  it('has each tab of the book once', () => {
    expect(plans.map(({ key }) => key).sort()).toEqual(Object.keys(TAB).sort());
  });

  it('hides the working tabs and lets nobody type there, nor where all is counted', () => {
    const working = plans.filter(({ key }) => TAB[key].startsWith('_'));
    expect(working.every(({ hidden, editors }) => hidden && editors === 'nobody')).toBe(true);
    const closed = plans.filter(({ editors, hidden }) => editors === 'nobody' && !hidden);
    expect(closed.map(({ key }) => TAB[key])).toEqual(['Hướng dẫn sử dụng', 'Tổng hợp']);
  });

  it('gives what one person types in one colour', () => {
    const shown = plans.filter(({ hidden }) => !hidden);
    const coloursOf = (who: string) =>
      new Set(shown.filter(({ editors }) => editors === who).map(({ colour }) => colour));
    expect(coloursOf('union leader').size).toBe(1);
    expect(shown.every(({ colour }) => /^#[0-9a-f]{6}$/.test(colour ?? ''))).toBe(true);
  });
});
