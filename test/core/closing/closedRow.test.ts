import { describe, expect, it } from 'vitest';
import { closedRows } from '../../../src/core/closing/closedRow';
import type { CellValue } from '../../../src/core/ledger/cellText';
import { judgeTab } from '../../../src/core/ledger/judge';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { type Day, dayOf } from '../../../src/core/school/day';

const own = { code: '', label: 'Làm phim ngắn', group: '', aliases: [], offered: true };
const lists = { ...DEFAULT_LISTS, skills: [...DEFAULT_LISTS.skills, own] };
const DAY = dayOf(2025, 10, 5) as Day;
const context = {
  labels: ['Lê Na', 'Trần Bình', 'Đỗ Mai'],
  lists,
  yearStart: dayOf(2025, 9, 1) as Day,
  yearEnd: dayOf(2026, 8, 31) as Day,
  today: dayOf(2026, 3, 10) as Day,
};

const rowsOf = (...rows: CellValue[][]) =>
  closedRows({ className: '6A1', verdicts: judgeTab(rows, context) }, [12, 7], lists);

describe('the rows that a closing keeps', () => {
  it('are those that count, by STT and codes, in the tab’s order', () => {
    expect(
      rowsOf(
        ['Trần Bình', 'NT2', 'Bố', 'Từ 60', 'Làm phim ngắn', DAY + 0.5, 'Đang hướng dẫn'],
        ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', DAY, 'Chưa thực hiện'],
        ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '', 'Biết sử dụng'],
        ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', DAY + 1, 'Biết sử dụng'],
      ),
    ).toEqual([
      {
        className: '6A1',
        student: 7,
        person: 'NT2',
        relation: 'BO',
        ageBand: codeIn('ageBands', 'Từ 60'),
        // A school's own skill without a code.
        skill: 'Làm phim ngắn',
        day: DAY,
        level: '1',
      },
      {
        className: '6A1',
        student: 12,
        person: 'NT1',
        relation: 'ME',
        ageBand: codeIn('ageBands', '40–59'),
        skill: codeIn('skills', 'Quét mã QR'),
        day: DAY + 1,
        level: '2',
      },
    ]);
  });

  it('tell 0 where the student has no STT', () => {
    const [row] = rowsOf(['Đỗ Mai', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', DAY, 'Biết sử dụng']);
    expect(row?.student).toBe(0);
  });
});

function codeIn(list: 'ageBands' | 'skills', label: string): string | undefined {
  return DEFAULT_LISTS[list].find((item) => item.label === label)?.code;
}
