import { describe, expect, it } from 'vitest';
import { COLUMNS, type Column } from '../../src/core/ledger/columns';
import { LEDGER_RULES, type LedgerRules } from '../../src/core/ledger/judge';
import { CROSS_RULES, problemsOf } from '../../src/core/ledger/problems';
import { classTabHeader, classTabLayout, FIRST_ROW } from '../../src/core/workbook/classTab';
import { classTabRowFormulas } from '../../src/core/workbook/classTabFormulas';
import { guideLines } from '../../src/core/workbook/guideText';
import { rulesRowValues } from '../../src/core/workbook/rulesTab';
import { compareTabs, WITH_CLOSING } from './compareTabs';

const PLACE: Column = {
  key: 'place',
  header: 'Nơi hướng dẫn',
  aliases: [],
  kind: { type: 'list', list: 'channels' },
  required: true,
  width: 100,
  help: 'Chọn nơi em hướng dẫn.',
  hints: [{ typed: ['Nhà', '12'], hint: 'xin ghi rõ tại nhà ai' }],
};

const WISH: Column = {
  key: 'wish',
  header: 'Mong muốn',
  aliases: [],
  kind: { type: 'text' },
  required: true,
  width: 100,
  help: 'Người được hướng dẫn muốn học gì tiếp.',
};

const UNTIL: Column = {
  key: 'until',
  header: 'Đến ngày',
  aliases: [],
  kind: { type: 'day' },
  required: false,
  width: 100,
  help: 'Ngày kết thúc, nếu kéo dài.',
};

/** New columns between and behind the old ones, and two rules between rows. */
const RULES: LedgerRules = {
  columns: [...COLUMNS.slice(0, 4), PLACE, ...COLUMNS.slice(4), WISH, UNTIL],
  crossRules: [
    ...CROSS_RULES,
    { rule: 'agrees', column: 'place', other: 'khác với dòng ', says: 'mỗi người học ở một nơi' },
    {
      rule: 'unique',
      column: 'skill',
      columns: ['skill', 'level'],
      other: 'lặp lại dòng ',
      says: 'mỗi kỹ năng, mỗi mức chỉ ghi một lần',
    },
  ],
};

describe('a column or a rule more is a line more in the table', () => {
  it('header, guide, problems and sentences follow', () => {
    expect(classTabHeader(RULES.columns)).toEqual([
      ...classTabHeader().slice(0, 5),
      'Nơi hướng dẫn',
      ...classTabHeader().slice(5, -1),
      'Mong muốn',
      'Đến ngày',
      'Kiểm tra dòng',
    ]);
    const guide = guideLines(RULES.columns).map(({ text }) => text);
    expect(guide).toContain('Nơi hướng dẫn (bắt buộc): Chọn nơi em hướng dẫn.');
    expect(guide).toContain('Đến ngày: Ngày kết thúc, nếu kéo dài.');
    const problems = problemsOf(RULES.columns, RULES.crossRules);
    const codes = problems.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['place:hint1', 'place:unlisted', 'wish:email', 'until:future']),
    );
    expect(codes).toEqual(expect.arrayContaining(['place:agrees', 'skill:unique']));
    expect(new Set(codes).size).toBe(codes.length);
    const layout = classTabLayout(FIRST_ROW, RULES);
    const said = rulesRowValues(problems, layout).find(([code]) => code === 'place:agrees');
    expect(said?.slice(1)).toEqual([
      6,
      'F',
      'Nơi hướng dẫn',
      'khác với dòng ',
      'mỗi người học ở một nơi',
    ]);
  });

  it('formulas and TypeScript agree about them on thousands of rows', () => {
    const plan = { ...WITH_CLOSING, rules: RULES };
    const tally = compareTabs(plan, 110);
    console.info(tally.toString());
    expect(tally.rarerThan(1)).toEqual([]);
  });

  it('the rules as they are need no argument', () => {
    expect(classTabHeader()).toEqual(classTabHeader(LEDGER_RULES.columns));
    expect(classTabLayout(50).lastColumn).toBe(classTabLayout(50, LEDGER_RULES).lastColumn);
  });

  it('an entry too long to be packed into one number exactly is refused', () => {
    const columns = ['skill', 'day', 'level', 'channel'];
    const rule = { rule: 'unique' as const, column: 'day', columns, other: 'x ', says: 'y' };
    const layout = classTabLayout(FIRST_ROW, { ...LEDGER_RULES, crossRules: [rule] });
    expect(() => classTabRowFormulas(layout, 0, FIRST_ROW)).toThrow(RangeError);
  });
});
