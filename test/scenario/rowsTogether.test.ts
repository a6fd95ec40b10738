import { describe, expect, it } from 'vitest';
import { classFigures, summaryLine, verdict, verdicts } from '../school/classRows';
import { openSchool } from '../school/openSchool';

const ABLE = 'Đã tính: người thân biết sử dụng';
const GUIDED = 'Đã tính 1 lượt; em hoàn thành khi người thân “Biết sử dụng”';
const NEIGHBOUR = 'Đã tính 1 lượt, người xung quanh';
const NOT_YET = 'Đã ghi, chưa tính: mới ở mức “Chưa thực hiện”';

/** A month of a class as it is pasted from another list: the good and the bad together. */
const ROWS = [
  ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng'],
  ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Gọi video, nhắn tin Zalo', '05/10/2025', 'Đang hướng dẫn'],
  ['Lê Na', 'NT1', 'Bố', '40–59', 'Quét mã QR', '06/10/2025', 'Biết sử dụng'],
  ['Lê Na', 'NT1', 'Mẹ', 'Từ 60', 'Quét mã QR', '07/10/2025', 'Biết sử dụng'],
  ['LÊ NA', 'nt1', 'MẸ', '40-59', 'quét mã QR', '5/10/2025', 'Sử dụng thành thạo'],
  ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '08/10/2025', 'Biết sử dụng'],
  ['', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng'],
  ['Trần Tú', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng'],
  ['Lê Na', 'NT2', 'Hàng xóm', 'Từ 60', 'Quét mã QR', '05/10/2025', 'Sử dụng thành thạo'],
  ['Vũ Hà', 'NT1', 'Bà nội', 'Từ 60', 'Quét mã QR', '05/10/2025', 'Đang hướng dẫn'],
  ['Vũ Hà', 'NT2', 'Ông nội', 'Từ 60', 'Quét mã QR', '05/10/2025', 'Chưa thực hiện'],
  ['Vũ Hà', 'NT1', '', '', '', '', ''],
  ['Bùi An', 'NT1', 'Anh', '18–39', 'Quét mã QR', '', 'Biết sử dụng'],
];

const SAYS: [string, string][] = [
  ['✓', `${ABLE} · Dòng 5 ghi khác về người này`],
  ['✓', GUIDED],
  [
    '!',
    'Ô D5 (Quan hệ): đọc được “Bố”; khác với dòng 3: mỗi mã NT chỉ là một người, nên quan hệ phải như nhau.',
  ],
  [
    '!',
    'Ô E6 (Nhóm tuổi): đọc được “Từ 60”; khác với dòng 3: mỗi mã NT chỉ là một người, nên nhóm tuổi phải như nhau.',
  ],
  [
    '!',
    'Ô G7 (Ngày hướng dẫn): đọc được “5/10/2025”; trùng với dòng 3: cùng em, cùng người, cùng kỹ năng, cùng ngày thì chỉ ghi một dòng.',
  ],
  ['✓', ABLE],
  ['…', 'Còn thiếu: Học sinh'],
  [
    '!',
    'Ô B10 (Học sinh): đọc được “Trần Tú”; không có em này trong danh sách của lớp; thầy/cô chọn trong danh sách ▼ hoặc bấm “Làm sạch”.',
  ],
  ['✓', NEIGHBOUR],
  ['✓', GUIDED],
  ['✓', NOT_YET],
  ['', ''],
  ['…', 'Còn thiếu: Ngày hướng dẫn'],
];

describe('rows that speak of the same person', () => {
  const school = openSchool({
    classes: { '6A1': ['Lê Na', 'Vũ Hà', 'Bùi An'], '6A2': ['Trần Tú'] },
  });
  const teacher = school.teacher('6A1');
  teacher.clear('6A1!B3:K5');
  teacher.paste('6A1!B3', ROWS);

  it('each says what it counts as, or what to mend', () => {
    expect(verdicts(school.book, '6A1', ROWS.length)).toEqual(SAYS);
  });

  it('the live line counts them', () => {
    expect(school.book.cell('6A1!C1').display).toBe(
      '6A1 · 1/3 em hoàn thành · 4 dòng cần sửa, đầu tiên: dòng 5 · 2 dòng còn thiếu',
    );
  });

  it('figures: a person once, neighbours apart, level 0 and wrong rows not at all', () => {
    expect(classFigures(school.leader, '6A1')).toEqual({
      entries: 5,
      studentsReached: 1,
      relativesGuided: 2,
      relativesAble: 1,
      middleAgedOrElderlyGuided: 2,
      neighboursGuided: 1,
      rows: { valid: 6, pending: 2, invalid: 4 },
    });
  });

  it('the principal’s page shows the same', () => {
    const line = summaryLine(school.book, '6A1').slice(0, 10);
    expect(line).toEqual(['6A1', '3', '1', '–', '33,3%', '2', '1', '2', '1', '4']);
  });

  it('mending the cell that was named makes the row right, and the upper row silent', () => {
    teacher.type('6A1!C5', 'NT3');
    expect(verdict(school.book, '6A1', 5)).toEqual(['✓', ABLE]);
    expect(verdict(school.book, '6A1', 3)[1]).toBe(`${ABLE} · Dòng 6 ghi khác về người này`);
    teacher.type('6A1!E6', '40–59');
    expect(verdict(school.book, '6A1', 3)[1]).toBe(ABLE);
    teacher.clear('6A1!B7:K7');
    expect(verdict(school.book, '6A1', 7)).toEqual(['', '']);
    expect(school.book.cell('6A1!C1').display).toBe(
      '6A1 · 1/3 em hoàn thành · 1 dòng cần sửa, đầu tiên: dòng 10 · 2 dòng còn thiếu',
    );
  });
});

describe('a person who stands further up', () => {
  const school = openSchool({ classes: { '6A1': ['Lê Na', 'Vũ Hà'] } });
  const teacher = school.teacher('6A1');
  teacher.paste('6A1!B3', [ROWS[0] as string[]]);

  it('is filled in after the student and the code are typed', () => {
    teacher.type('6A1!B5', 'Lê Na');
    teacher.type('6A1!C5', 'NT1');
    expect(school.book.displays('6A1!D5:E5')).toEqual([['Mẹ', '40–59']]);
  });

  it('is not filled in over what somebody typed', () => {
    teacher.type('6A1!B6', 'Lê Na');
    teacher.type('6A1!D6', 'Bố');
    teacher.type('6A1!C6', 'NT1');
    expect(school.book.displays('6A1!D6:E6')).toEqual([['Bố', '']]);
  });

  it('is not filled in by a pasted block, which is only cleaned', () => {
    teacher.paste('6A1!B7', [['lê na', 'nt1']]);
    expect(school.book.displays('6A1!B7:E7')).toEqual([['lê na', 'NT1', '', '']]);
  });
});
