import { describe, expect, it } from 'vitest';
import { adjustments } from '../../../src/core/closing/adjustments';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { NO_FIGURES } from '../../../src/core/rollup/combine';
import { changeSentence, changesHeading } from '../../../src/words/closing';
import { ROW } from './rows';

const closed = { ...NO_FIGURES, entries: 3, entriesBySkillGroup: { A: 3 } };
const figures = { lastClosed: '2026-02', closed, now: closed };

describe('what became of closed months', () => {
  it('is nothing where neither a row nor a figure differs', () => {
    expect(adjustments([], figures, DEFAULT_LISTS)).toBeUndefined();
  });

  it('is told where only the figures differ: a list was regrouped, a student left', () => {
    const now = { ...closed, entriesBySkillGroup: { B: 3 } };
    const told = adjustments([], { ...figures, now }, DEFAULT_LISTS);
    expect(told && changesHeading(told)).toBe('Số liệu lũy kế đã chốt nay tính ra khác.');
  });

  it('is counted by month, in the words of the lists; a code without line stands as it is', () => {
    const told = adjustments(
      [
        { month: '2026-01', was: ROW },
        { month: '2026-02', is: { ...ROW, skill: 'Q99' } },
        { month: '2026-02', was: ROW, is: { ...ROW, relation: 'BO' } },
      ],
      figures,
      DEFAULT_LISTS,
    );
    expect(told && changesHeading(told)).toBe(
      'Có 1 dòng thay đổi sau khi chốt số liệu tháng 01/2026. Có 2 dòng thay đổi sau khi chốt số liệu tháng 02/2026.',
    );
    expect(told?.changes.map(changeSentence)).toEqual([
      'Lớp 6A1, STT 1: không còn NT1 (Mẹ, 40–59), Quét mã QR, 20/09/2025, Biết sử dụng.',
      'Lớp 6A1, STT 1: thêm NT1 (Mẹ, 40–59), Q99, 20/09/2025, Biết sử dụng.',
      'Lớp 6A1, STT 1: sửa NT1 (Mẹ, 40–59), Quét mã QR, 20/09/2025, Biết sử dụng thành NT1 (Bố, 40–59), Quét mã QR, 20/09/2025, Biết sử dụng.',
    ]);
  });
});
