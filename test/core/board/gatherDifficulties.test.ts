import { describe, expect, it } from 'vitest';
import { gatherDifficulties } from '../../../src/core/board/gatherDifficulties';
import { COLUMNS } from '../../../src/core/ledger/columns';
import { dayOf } from '../../../src/core/school/day';

const march = dayOf(2026, 3, 9) as number;
const today = dayOf(2026, 5, 31) as number;

function row(difficulty: string, day: number | string = march) {
  return COLUMNS.map(({ key }) => (key === 'difficulty' ? difficulty : key === 'day' ? day : ''));
}

const of = (...rows: ReturnType<typeof row>[]) =>
  gatherDifficulties(
    [
      {
        className: '6A1',
        names: ['', 'Nguyễn Văn An', 'Nguyễn Văn An (số 5)', 'Lê Na', 'Trần Thị Bích'],
        rows,
      },
    ],
    today,
  );

describe('difficulties of the class tabs', () => {
  it('class and month are kept, empty cells are not', () => {
    const { lines, leftOut } = of(row(''), row('Nhà chưa có mạng'));
    expect(leftOut).toEqual([]);
    expect(lines).toEqual([
      {
        className: '6A1',
        day: march,
        content: 'Nhà chưa có mạng',
        source: expect.stringContaining('6A1, tháng 03/2026'),
      },
    ]);
  });

  it.each([
    ['Bạn Nguyễn Văn An chưa có máy', 'Một em chưa có máy'],
    ['Mẹ của em lê na bận', 'Mẹ của một em bận'],
    ['Nguyễn Văn An (số 5) nghỉ ốm', 'Một em nghỉ ốm'],
    ['Em Bích cần máy', 'Một em cần máy'],
    ['Mạng ở xóm An Bình yếu', 'Mạng ở xóm An Bình yếu'],
    ['Cần thêm sổ bìa xanh ngọc bích', 'Cần thêm sổ bìa xanh ngọc bích'],
  ])('a student’s name goes: %s', (typed, content) => {
    expect(of(row(typed)).lines.map((line) => line.content)).toEqual([content]);
  });

  it.each([
    'Gọi 0912 345 678',
    'Viết cho me@nha.vn',
    'Bác Nguyễn Thị Hoa không có máy',
    'Nhờ thêm cô Trịnh',
  ])('is left out and counted: %s', (typed) => {
    expect(of(row(typed), row(typed))).toEqual({
      lines: [],
      leftOut: [{ className: '6A1', count: 1 }],
    });
  });

  it('says the same thing of a month once, of another month again', () => {
    const april = march + 31;
    const { lines } = of(
      row('Nhà chưa có mạng'),
      row('nhà chưa có  mạng', march + 1),
      row('Nhà chưa có mạng', april),
    );
    expect(lines.map(({ day }) => day)).toEqual([march, april]);
  });

  it.each(['', '31/02/2026', 5_102_025, 1])(
    'takes today where the day is missing or unreadable: %j',
    (typed) => {
      expect(of(row('Mất điện', typed)).lines).toMatchObject([
        { day: today, source: 'Sổ lớp 6A1, tháng 05/2026: mat dien' },
      ]);
    },
  );
});
