import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/ledger/cellText';
import { COLUMNS } from '../../../src/core/ledger/columns';
import { judgeTab } from '../../../src/core/ledger/judge';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { problemsOf } from '../../../src/core/ledger/problems';
import { verdictSentence } from '../../../src/core/ledger/sentence';
import { type Day, dayOf } from '../../../src/core/school/day';

const context = {
  labels: ['Lê Na', 'Nguyễn Văn An'],
  lists: DEFAULT_LISTS,
  yearStart: dayOf(2025, 9, 1) as Day,
  yearEnd: dayOf(2026, 8, 31) as Day,
  today: dayOf(2026, 3, 10) as Day,
};
const DAY = dayOf(2025, 10, 5) as Day;
const RIGHT: readonly CellValue[] = [
  'Lê Na',
  'NT1',
  'Mẹ',
  '40–59',
  'Quét mã QR',
  DAY,
  'Biết sử dụng',
  'Tại nhà',
  '',
  '',
];

/** The right row with some cells typed over, by the column's key. */
function row(typed: Readonly<Record<string, CellValue>> = {}): CellValue[] {
  return COLUMNS.map(({ key }, index) => typed[key] ?? RIGHT[index] ?? '');
}

/** What each row says, from sheet row 3 on. */
function sentences(...rows: CellValue[][]): string[] {
  return sentencesOf({}, ...rows);
}

function sentencesOf(closed: { closedUntil?: Day }, ...rows: CellValue[][]): string[] {
  const place = { ...context, ...closed, firstRow: 3, firstColumn: 2 };
  return judgeTab(rows, context).map((verdict, index) =>
    verdictSentence(verdict, rows[index] ?? [], index, place),
  );
}

describe('what a row counts as', () => {
  it.each([
    [{}, 'Đã tính: người thân biết sử dụng'],
    [{ level: 'Đang hướng dẫn' }, 'Đã tính 1 lượt; em hoàn thành khi người thân “Biết sử dụng”'],
    [{ level: 'Chưa thực hiện' }, 'Đã ghi, chưa tính: mới ở mức “Chưa thực hiện”'],
    [{ relation: 'Hàng xóm' }, 'Đã tính 1 lượt, người xung quanh'],
    [{ relation: 'Người thân khác' }, 'Đã tính: người thân biết sử dụng'],
    [{ relation: 'MẸ', level: 'sử dụng thành thạo' }, 'Đã tính: người thân biết sử dụng'],
    [{ day: DAY + 0.5 }, 'Đã tính: người thân biết sử dụng'],
    [{ day: context.today + 0.99 }, 'Đã tính: người thân biết sử dụng'],
    [
      { note: 'cùng Trần Văn B' },
      'Đã tính: người thân biết sử dụng · Xem lại: ô ghi chú có vẻ có tên người, sổ không ghi tên người thân',
    ],
  ])('%j', (typed, sentence) => {
    expect(sentences(row(typed))).toEqual([sentence]);
  });

  it('a row of a closed month tells the month, to its last day', () => {
    const closedUntil = DAY;
    const closed =
      'Đã tính vào tháng 10/2025 (đã chốt). Người thân tiến bộ thì thêm dòng mới với ngày mới.';
    expect(
      sentencesOf(
        { closedUntil },
        row(),
        row({ day: DAY + 1 }),
        row({ day: DAY - 1, level: 'Chưa thực hiện' }),
      ),
    ).toEqual([
      closed,
      'Đã tính: người thân biết sử dụng',
      'Đã ghi, chưa tính: mới ở mức “Chưa thực hiện”',
    ]);
  });

  it('nothing, where only the student and the person stand', () => {
    expect(sentences(['Lê Na', 'NT1'], [], ['Ai đó'])).toEqual(['', '', '']);
  });

  it('what is missing, in the order of the columns', () => {
    expect(sentences(row({ day: '', level: '' }), row({ student: '', person: '' }))).toEqual([
      'Còn thiếu: Ngày hướng dẫn, Mức kết quả',
      'Còn thiếu: Học sinh, Người được hướng dẫn',
    ]);
  });
});

describe('what is wrong with a cell', () => {
  const cases: readonly (readonly [Record<string, CellValue>, string])[] = [
    [
      { student: 'Lê N' },
      'Ô B3 (Học sinh): đọc được “Lê N”; không có em này trong danh sách của lớp; thầy/cô chọn trong danh sách ▼ hoặc bấm “Làm sạch”.',
    ],
    [
      { person: 'Mẹ em' },
      'Ô C3 (Người được hướng dẫn): đọc được “Mẹ em”; không có trong danh sách; thầy/cô chọn một mục trong danh sách ▼ hoặc bấm “Làm sạch”.',
    ],
    [
      { relation: 'BỐ MẸ' },
      'Ô D3 (Quan hệ): đọc được “BỐ MẸ”; đây là hai người, xin ghi thành hai dòng, mỗi người một mã NT.',
    ],
    [
      { relation: 'Bà' },
      'Ô D3 (Quan hệ): đọc được “Bà”; xin ghi rõ nội hay ngoại, ví dụ “Ông nội”, “Bà ngoại”.',
    ],
    [
      { day: '05/10/2025' },
      'Ô G3 (Ngày hướng dẫn): đọc được “05/10/2025”; không phải một ngày; xin ghi ngày/tháng/năm, ví dụ 05/10/2025, hoặc bấm “Làm sạch”.',
    ],
    [
      { day: context.yearStart - 1 },
      'Ô G3 (Ngày hướng dẫn): đọc được “31/8/2025”; ngày phải trong năm học, từ 1/9/2025 đến 31/8/2026.',
    ],
    [
      { day: 5_102_025 },
      'Ô G3 (Ngày hướng dẫn): đọc được “5102025”; ngày phải trong năm học, từ 1/9/2025 đến 31/8/2026.',
    ],
    [
      { day: context.today + 1 },
      'Ô G3 (Ngày hướng dẫn): đọc được “11/3/2026”; ngày sau hôm nay; chỉ ghi việc đã làm.',
    ],
    [
      { level: 2 },
      'Ô H3 (Mức kết quả): đọc được “2”; không có trong danh sách; thầy/cô chọn một mục trong danh sách ▼ hoặc bấm “Làm sạch”.',
    ],
    [
      { channel: '#REF!' },
      'Ô I3 (Hình thức): đọc được “lỗi công thức”; không có trong danh sách; thầy/cô chọn một mục trong danh sách ▼ hoặc bấm “Làm sạch”.',
    ],
    [
      { difficulty: 'x'.repeat(501) },
      `Ô J3 (Khó khăn, cần hỗ trợ): đọc được “${'x'.repeat(60)}”; dài quá 500 ký tự, xin rút gọn.`,
    ],
    [
      { note: 'gọi 0912 345 678' },
      'Ô K3 (Ghi chú): đọc được “gọi 0912 345 678”; có từ 9 chữ số liền nhau (số điện thoại, số căn cước?), xin xóa: sổ không thu thập.',
    ],
    [
      { note: 'a@b' },
      'Ô K3 (Ghi chú): đọc được “a@b”; có địa chỉ thư điện tử, xin xóa: sổ không thu thập.',
    ],
    [
      { note: 'Hoµng' },
      'Ô K3 (Ghi chú): đọc được “Hoµng”; dùng phông chữ cũ (TCVN3/VNI), xin gõ lại bằng Unicode.',
    ],
  ];
  it.each(cases)('%j', (typed, sentence) => {
    expect(sentences(row(typed))).toEqual([sentence]);
  });

  it('no text of just the longest length', () => {
    expect(sentences(row({ note: 'x'.repeat(500) }))).toEqual(['Đã tính: người thân biết sử dụng']);
  });

  it('the first of several, from left to right, and before what is missing', () => {
    const [said] = sentences(row({ person: '', relation: 'Bà', day: 'x', note: 'a@b' }));
    expect(said).toMatch(/^Ô D3/);
  });
});

describe('what rows say of each other', () => {
  it('the topmost complete row sets who the person is and names the first that differs', () => {
    expect(
      sentences(
        row({ level: '' }),
        row(),
        row({ skill: 'Dùng ví điện tử' }),
        row({ relation: 'Bố' }),
        row({ relation: 'Bố', ageBand: 'Từ 60' }),
        row({ ageBand: 'Từ 60' }),
      ),
    ).toEqual([
      'Còn thiếu: Mức kết quả',
      'Đã tính: người thân biết sử dụng · Dòng 6 ghi khác về người này',
      'Đã tính: người thân biết sử dụng',
      'Ô D6 (Quan hệ): đọc được “Bố”; khác với dòng 4: mỗi mã NT chỉ là một người, nên quan hệ phải như nhau.',
      'Ô D7 (Quan hệ): đọc được “Bố”; khác với dòng 4: mỗi mã NT chỉ là một người, nên quan hệ phải như nhau.',
      'Ô E8 (Nhóm tuổi): đọc được “Từ 60”; khác với dòng 4: mỗi mã NT chỉ là một người, nên nhóm tuổi phải như nhau.',
    ]);
  });

  it('the same entry twice is told on the lower row, whatever the time of day', () => {
    expect(
      sentences(row(), row({ day: DAY + 0.5 }), row({ person: 'NT2', relation: 'Bố' })),
    ).toEqual([
      'Đã tính: người thân biết sử dụng',
      'Ô G4 (Ngày hướng dẫn): đọc được “5/10/2025”; trùng với dòng 3: cùng em, cùng người, cùng kỹ năng, cùng ngày thì chỉ ghi một dòng.',
      'Đã tính: người thân biết sử dụng',
    ]);
  });
});

describe('the table of problems', () => {
  it('names every problem once, each with a sentence', () => {
    const problems = problemsOf(COLUMNS);
    expect(new Set(problems.map(({ code }) => code)).size).toBe(problems.length);
    expect(problems.filter(({ says }) => says.length === 0)).toEqual([]);
    expect(problems.length).toBe(23);
  });
});
