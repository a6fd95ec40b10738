import { expect, it } from 'vitest';
import { judgeTab } from '../../../src/core/ledger/judge';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { countedRows } from '../../../src/core/rollup/countedRows';

const ROW = ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Đóng tiền ăn', 46_000, 'Biết sử dụng'];

it('a skill that a school added counts for its group, whatever the letter case of its code', () => {
  const own = { code: 'e08', label: 'Đóng tiền ăn', group: '', aliases: [], offered: true };
  const lists = { ...DEFAULT_LISTS, skills: [...DEFAULT_LISTS.skills, own] };
  const context = { labels: ['Lê Na'], lists, yearStart: 45_900, yearEnd: 46_200, today: 46_100 };
  // As COUNTIFS counts on the sheet, which reads `e` and `E` alike.
  expect(countedRows(judgeTab([ROW], context), lists)).toMatchObject([{ group: 'E' }]);
});

it('a row is counted by the places of its cells in the lists', () => {
  const context = {
    labels: ['Vũ Hà', 'Lê Na'],
    lists: DEFAULT_LISTS,
    yearStart: 45_900,
    yearEnd: 46_200,
    today: 46_100,
  };
  const skill = DEFAULT_LISTS.skills[2]?.label ?? '';
  const typed = ['Lê Na', 'NT3', 'Mẹ', 'Từ 60', skill, 46_000, 'Đang hướng dẫn'];
  expect(countedRows(judgeTab([typed], context), DEFAULT_LISTS)).toEqual([
    {
      student: 2,
      person: 3,
      day: 46_000,
      able: false,
      kin: true,
      middleAgedOrElderly: true,
      skill: 3,
      group: DEFAULT_LISTS.skills[2]?.code.slice(0, 1),
    },
  ]);
});

it('what a reading lacks is nobody, at no day, and another skill', () => {
  const verdict = { state: 'valid', reading: { level: 2 }, missing: [] } as const;
  expect(countedRows([verdict], DEFAULT_LISTS)).toEqual([
    {
      student: 0,
      person: 0,
      day: 0,
      able: false,
      kin: false,
      middleAgedOrElderly: false,
      skill: 0,
      group: 'Z',
    },
  ]);
});
