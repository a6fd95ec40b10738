import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/ledger/cellText';
import { COLUMNS, type Column } from '../../../src/core/ledger/columns';
import { judgeTab } from '../../../src/core/ledger/judge';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { type Day, dayOf } from '../../../src/core/school/day';
import { cellsOf, RIGHT, type TypedCells } from './rightRow';

const LABELS = ['Lê Na', 'Nguyễn Văn An'];
const context = {
  labels: LABELS,
  lists: DEFAULT_LISTS,
  yearStart: dayOf(2025, 9, 1) as Day,
  yearEnd: dayOf(2026, 8, 31) as Day,
  today: dayOf(2026, 3, 10) as Day,
};
/** The right row with some cells typed over. */
function row(typed: TypedCells = {}): CellValue[] {
  return cellsOf({ ...RIGHT, ...typed });
}

/** By row: its state and, where something is wrong, the problem's code. */
function told(rows: readonly CellValue[][]): string[] {
  return judgeTab(rows, context).map(({ state, finding }) => finding?.problem.code ?? state);
}

describe('what a row reads as', () => {
  it('its place in each list and its day, and nothing of its texts', () => {
    const [verdict] = judgeTab([row({ note: 'xong', level: '' })], context);
    expect(verdict?.reading).toEqual({
      student: 1,
      person: 1,
      relation: DEFAULT_LISTS.relations.findIndex(({ label }) => label === 'Mẹ') + 1,
      ageBand: DEFAULT_LISTS.ageBands.findIndex(({ label }) => label === '40–59') + 1,
      skill: DEFAULT_LISTS.skills.findIndex(({ label }) => label === 'Quét mã QR') + 1,
      day: RIGHT.day,
      level: 0,
      channel: 0,
    });
  });

  it('the lower of two equal labels', () => {
    const twice = { ...context, labels: ['Lê Na', 'Nguyễn Văn An', 'LÊ NA'] };
    expect(judgeTab([row()], twice)[0]?.reading.student).toBe(3);
  });

  it('no day where digits were typed as text', () => {
    const [verdict] = judgeTab([row({ day: String(RIGHT.day) })], context);
    expect(verdict?.finding?.problem.code).toBe('day:notADay');
    expect(verdict?.reading.day).toBe(0);
  });
});

describe('the days that count', () => {
  it.each([
    ['the first of the year', context.yearStart, 'valid'],
    ['the one before', context.yearStart - 1, 'day:outsideYear'],
    ['today', context.today, 'valid'],
    ['tomorrow', context.today + 1, 'day:future'],
  ])('%s', (_, day, expected) => {
    expect(told([row({ day })])).toEqual([expected]);
  });

  it.each([
    ['the last of the year', 0, 'valid'],
    ['the one after', 1, 'day:outsideYear'],
  ])('%s', (_, more, expected) => {
    const day = context.yearEnd + more;
    const [verdict] = judgeTab([row({ day })], { ...context, today: day });
    expect(verdict?.finding?.problem.code ?? verdict?.state).toBe(expected);
  });
});

describe('what a verdict holds', () => {
  it('what is missing of a pending row only', () => {
    const rows = [row({ level: '', skill: '' }), row({ level: '', day: 'x' }), [], row()];
    expect(judgeTab(rows, context).map(({ state, missing }) => [state, missing])).toEqual([
      ['pending', ['skill', 'level']],
      ['invalid', []],
      ['blank', []],
      ['valid', []],
    ]);
  });

  it('a number in a list as a number, though it would be a day', () => {
    expect(judgeTab([row({ level: 45_900 })], context)[0]?.finding?.shown).toBe('45900');
  });
});

describe('rows that speak of one person', () => {
  it('clash on the very day of today', () => {
    const day = context.today;
    expect(told([row({ day }), row({ day })])).toEqual(['valid', 'day:unique']);
  });

  it('are not judged by what is incomplete or lies in the future', () => {
    const father = { relation: 'Bố' };
    expect(
      told([
        row({ ...father, day: context.today + 1 }),
        row({ ...father, level: '' }),
        row({ level: '' }),
        row(),
      ]),
    ).toEqual(['day:future', 'pending', 'pending', 'valid']);
  });

  it('are not judged by a row that is wrong itself', () => {
    expect(told([row({ relation: 'Bố mẹ' }), row({ day: String(RIGHT.day) }), row()])).toEqual([
      'relation:hint1',
      'day:notADay',
      'valid',
    ]);
  });

  it('clash by the first rule that is broken, and name the topmost row', () => {
    const rows = [row(), row({ relation: 'Bố', ageBand: 'Từ 60' }), row()];
    const verdicts = judgeTab(rows, context);
    expect(verdicts.map(({ finding }) => [finding?.problem.code, finding?.otherRow])).toEqual([
      [undefined, undefined],
      ['relation:agrees', 0],
      ['day:unique', 0],
    ]);
    expect(verdicts.map(({ contradictedBy }) => contradictedBy)).toEqual([1, undefined, undefined]);
  });
});

describe('rules other than those of the book', () => {
  const text: Column = {
    key: 'word',
    header: 'Từ',
    aliases: [],
    kind: { type: 'text' },
    required: true,
    width: 100,
    help: '',
  };
  const columns = [...COLUMNS.slice(0, 2), text];
  const crossRules = [{ rule: 'unique', column: 'word', other: 'như dòng ', says: 'một' }] as const;
  const judged = (...rows: CellValue[][]) =>
    judgeTab(rows, context, { columns, crossRules }).map(
      ({ state, finding }) => finding?.problem.code ?? state,
    );

  it('a text may be required: a row without it, or with a broken one, sets nothing', () => {
    expect(
      judged(
        ['Lê Na', 'NT1', 'a@b'],
        ['Lê Na', 'NT1', ''],
        ['Lê Na', 'NT1', 'một'],
        ['Lê Na', 'NT1', 'hai'],
        ['Lê Na', 'NT2', 'hai'],
      ),
    ).toEqual(['word:email', 'blank', 'valid', 'word:unique', 'valid']);
  });
});
