import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/core/ledger/cellText';
import { COLUMNS } from '../../../src/core/ledger/columns';
import { judgeTab } from '../../../src/core/ledger/judge';
import { type ClassBookInput, classBook } from '../../../src/core/papers/classBook';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { laidOut, linesOf, rowsOf, tablesOf } from '../report/paperText';
import { asOf, judged, sampleClass } from './samplePapers';

const { settings, class: unit, rows, ledger } = sampleClass('7A5');
const input = { settings, class: unit, asOf, rows, verdicts: ledger.verdicts };
const bookOf = (changed: Partial<ClassBookInput> = {}) => classBook({ ...input, ...changed });

describe("a class's book for printing", () => {
  test('lies across, in one table with every column of the tab', () => {
    const paper = bookOf();
    const [section] = paper.sections;
    const [table] = tablesOf(paper);
    expect(section?.page).toMatchObject({ widthMm: 297, heightMm: 210 });
    expect(tablesOf(paper)).toHaveLength(1);
    expect(table?.header.map((row) => row.map(({ text }) => text))).toEqual([
      ['TT', ...COLUMNS.map(({ header }) => header), 'Tính'],
    ]);
    const { left, right } = section?.page.marginsMm ?? { left: 0, right: 0 };
    const width = table?.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
    expect(width).toBe(297 - left - right);
  });

  test('reads as the tab does, is summed up and has a place for each who signs', () => {
    const labels = ['Nguyễn Tiến Đức', 'Nguyễn Tường Ngân', 'Nguyễn Hữu Bảo'];
    const [duc, ngan, bao] = labels as [string, string, string];
    const day = (iso: string) => dayOfIso(iso) as Day;
    const qr = 'Quét mã QR';
    const typed: CellValue[][] = [
      [duc, 'NT1', 'Bố', '40–59', qr, day('2025-09-08'), 'Chưa thực hiện'],
      [ngan, 'NT1', 'Bà nội', 'Từ 60', qr, day('2025-09-13'), 'Đang hướng dẫn', 'Tại nhà'],
      [ngan, 'NT2', 'Mẹ', '40–59', qr, 'hôm qua', 'Biết sử dụng', '', 'Máy hỏng.', 2],
      [bao, 'NT1'],
      [bao, 'NT2', 'Mẹ'],
    ];
    const verdicts = judgeTab(typed, { ...judged, labels });
    const paper = bookOf({ rows: typed, verdicts });
    expect(paper.title).toBe('Sổ theo dõi lớp 7A5 - năm học 2025 - 2026');
    expect(laidOut(paper)).toEqual([
      '[297 x 210 mm, margins 20 15 15 20, numbered from page 2]',
      '[131 mm]',
      '  TRƯỜNG THCS DƯƠNG QUAN',
      '  LIÊN ĐỘI - CHI ĐỘI 7A5',
      '[131 mm]',
      '  Giáo viên chủ nhiệm: Vũ Thị Phương Linh',
      'SỔ THEO DÕI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ”',
      'Chi đội 7A5, năm học 2025 - 2026',
      '[gap of 4 mm]',
      '[9 center | 41 left | 16 left | 19 left | 16 left | 44 left | 20 center | 24 left | 26 left | 20 left | 16 left | 11 center]',
      '*TT* | *Học sinh* | *Người được hướng dẫn* | *Quan hệ* | *Nhóm tuổi* | *Kỹ năng* | *Ngày hướng dẫn* | *Mức kết quả* | *Hình thức* | *Khó khăn, cần hỗ trợ* | *Ghi chú* | *Tính*',
      '1 | Nguyễn Tiến Đức | NT1 | Bố | 40–59 | Quét mã QR | 08/09/2025 | Chưa thực hiện |  |  |  | ',
      '2 | Nguyễn Tường Ngân | NT1 | Bà nội | Từ 60 | Quét mã QR | 13/09/2025 | Đang hướng dẫn | Tại nhà |  |  | x',
      '3 | Nguyễn Tường Ngân | NT2 | Mẹ | 40–59 | Quét mã QR | hôm qua | Biết sử dụng |  | Máy hỏng. | 2 | ',
      '4 | Nguyễn Hữu Bảo | NT1 |  |  |  |  |  |  |  |  | ',
      '5 | Nguyễn Hữu Bảo | NT2 | Mẹ |  |  |  |  |  |  |  | ',
      '[262 mm]',
      '  Số liệu lúc 17 giờ 05 phút ngày 04/06/2026: 1 dòng đã tính (cột cuối có dấu x), 1 dòng cần sửa, 1 dòng còn thiếu.',
      '  Thủy Nguyên, ngày …… tháng …… năm 20……',
      '  [87 mm]',
      '    GIÁO VIÊN CHỦ NHIỆM',
      '    [gap of 24 mm]',
      '    Vũ Thị Phương Linh',
      '  [88 mm]',
      '    TỔNG PHỤ TRÁCH ĐỘI',
      '    [gap of 24 mm]',
      '    Nguyễn Thị Ánh Tuyết',
      '  [87 mm]',
      '    HIỆU TRƯỞNG',
      '    [gap of 24 mm]',
      '    Phạm Hồng Hải',
    ]);
  });

  test('stands under the body that its unit belongs to', () => {
    const headOf = (own: typeof unit) => linesOf(bookOf({ class: own }))[1];
    expect(headOf(unit)).toBe('LIÊN ĐỘI - CHI ĐỘI 7A5');
    expect(headOf({ ...unit, unit: 'Chi đoàn' })).toBe('ĐOÀN TRƯỜNG - CHI ĐOÀN 7A5');
  });

  test('has the rows as typed, wrong ones too, in their order', () => {
    const printed = rowsOf(tablesOf(bookOf())[0]);
    expect(printed.map((row) => row[1])).toEqual(rows.map((row) => row[0]));
    expect(printed[1]).toEqual([
      ...['2', 'Nguyễn Tường Ngân', 'NT1', 'Bà nội', 'Từ 60', 'Xem Sổ sức khỏe điện tử (VNeID)'],
      ...['13/09/2025', 'Đang hướng dẫn', 'Tại Trung tâm phục vụ hành chính công', '', '', 'x'],
    ]);
    const typed = rows.flatMap((row) => row.filter((cell) => typeof cell === 'string'));
    const shown = new Set(printed.flat());
    expect(typed.filter((text) => !shown.has(text))).toEqual([]);
  });

  test('marks the rows that count, and says how many', () => {
    const paper = bookOf();
    expect(rowsOf(tablesOf(paper)[0]).filter((row) => row.at(-1) === 'x')).toHaveLength(46);
    expect(linesOf(paper)).toContain(
      'Số liệu lúc 17 giờ 05 phút ngày 04/06/2026: 46 dòng đã tính (cột cuối có dấu x), 11 dòng cần sửa, 2 dòng còn thiếu.',
    );
  });

  test('leaves out rows that hold nothing, not a student who has not begun', () => {
    const blank = COLUMNS.map(() => '');
    const waiting = ['Nguyễn Văn A', 'NT1', ...blank.slice(2)];
    const [small] = tablesOf(bookOf({ rows: [waiting, blank], verdicts: [] }));
    expect(rowsOf(small).map((row) => row.slice(0, 3))).toEqual([['1', 'Nguyễn Văn A', 'NT1']]);
  });
});
