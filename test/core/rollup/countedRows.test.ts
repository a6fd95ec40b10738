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
