import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../../src/core/ledger/columns';
import { classBook } from '../../../src/core/papers/classBook';
import { linesOf, rowsOf, tablesOf } from '../report/paperText';
import { asOf, sampleClass } from './samplePapers';

const { settings, class: unit, rows, ledger } = sampleClass('7A5');
const input = { settings, class: unit, asOf, rows, verdicts: ledger.verdicts };
const paper = classBook(input);
const [table] = tablesOf(paper);

describe("a class's book for printing", () => {
  test('lies across, in one table with every column of the tab', () => {
    const [section] = paper.sections;
    expect(section?.page).toMatchObject({ widthMm: 297, heightMm: 210 });
    expect(tablesOf(paper)).toHaveLength(1);
    expect(table?.header.map((row) => row.map(({ text }) => text))).toEqual([
      ['TT', ...COLUMNS.map(({ header }) => header), 'Tính'],
    ]);
    const { left, right } = section?.page.marginsMm ?? { left: 0, right: 0 };
    const width = table?.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
    expect(width).toBe(297 - left - right);
  });

  test('stands under the body that its unit belongs to', () => {
    const headOf = (own: typeof unit) => linesOf(classBook({ ...input, class: own }))[1];
    expect(headOf(unit)).toBe('LIÊN ĐỘI - CHI ĐỘI 7A5');
    expect(headOf({ ...unit, unit: 'Chi đoàn' })).toBe('ĐOÀN TRƯỜNG - CHI ĐOÀN 7A5');
  });

  test('has the rows as typed, wrong ones too, in their order', () => {
    const printed = rowsOf(table);
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
    expect(rowsOf(table).filter((row) => row.at(-1) === 'x')).toHaveLength(46);
    expect(linesOf(paper)).toContain(
      'Số liệu lúc 17 giờ 05 phút ngày 04/06/2026: 46 dòng đã tính (cột cuối có dấu x), 11 dòng cần sửa, 2 dòng còn thiếu.',
    );
  });

  test('leaves out rows that hold nothing, not a student who has not begun', () => {
    const blank = COLUMNS.map(() => '');
    const waiting = ['Nguyễn Văn A', 'NT1', ...blank.slice(2)];
    const [small] = tablesOf(classBook({ ...input, rows: [waiting, blank], verdicts: [] }));
    expect(rowsOf(small).map((row) => row.slice(0, 3))).toEqual([['1', 'Nguyễn Văn A', 'NT1']]);
  });

  test('has a place for each who signs', () => {
    expect(linesOf(paper).slice(-7)).toEqual([
      'Thủy Nguyên, ngày …… tháng …… năm 20……',
      'GIÁO VIÊN CHỦ NHIỆM',
      'Vũ Thị Phương Linh',
      'TỔNG PHỤ TRÁCH ĐỘI',
      'Nguyễn Thị Ánh Tuyết',
      'HIỆU TRƯỞNG',
      'Phạm Hồng Hải',
    ]);
  });
});
