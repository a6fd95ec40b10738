import { describe, expect, it } from 'vitest';
import { evenly, SummaryBook, type SummaryInput } from './summaryBook';
import { unit } from './summaryClass';
import { shownAt, shownLine } from './summarySight';

/** 6A1 with its figures in full, 6A2 all reached, 9A1 without a row. */
const school = (input: Partial<SummaryInput> = {}) => {
  const figures = {
    entries: 1800,
    enrolment: 45,
    studentsReached: 36,
    membersReached: 27,
    relativesGuided: 72,
    relativesAble: 45,
    middleAgedOrElderlyGuided: 18,
    neighboursGuided: 9,
    invalid: 3,
    D01: 450,
    E01: 90,
    D: 900,
    C: 180,
    T39: 54,
    T60: 18,
    parents: 36,
    siblings: 18,
  };
  const classes = [
    unit('9A1', 0),
    unit('6A1', 36, { members: 30, periods: evenly(figures) }),
    unit('6A2', 40),
  ];
  return new SummaryBook({ classes, ...input });
};

const linesFrom = (book: SummaryBook, first: number, count: number) =>
  Array.from({ length: count }, (_, index) => shownLine(book, first + index));

describe('what a reader sees', () => {
  it('the title, the school and its day, and four figures with what they are', () => {
    const book = school();
    expect(linesFrom(book, 1, 2)).toEqual([
      ['TỔNG HỢP PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ”'],
      ['Trường THCS Mẫu · Số liệu đến ngày 31/5/2026'],
    ]);
    expect(linesFrom(book, 4, 2)).toEqual([
      ['60,8%', '85', '112', '1.880'],
      [
        'học sinh hoàn thành: 76/125',
        'người thân biết sử dụng',
        'người thân được hướng dẫn',
        'lượt hướng dẫn',
      ],
    ]);
  });

  it('targets with shares in percent and the change signed', () => {
    const book = school({ classes: [unit('6A1', 36)] });
    const row = book.rowOf('Chỉ tiêu');
    expect(shownLine(book, row + 5).slice(1)).toEqual([
      '100% (2026)',
      '90,0%',
      '36/40',
      '+10,0',
      'Chưa đạt',
    ]);
    expect(shownLine(book, row + 6)).toEqual(['Mục tiêu đến năm 2030']);
  });

  it('classes to look after and hand-ins with their share and day', () => {
    const book = school();
    const attention = book.rowOf('2. Lớp cần quan tâm') + 1;
    expect(linesFrom(book, attention, 6)).toEqual([
      ['TT', 'Lớp', 'Tỷ lệ', 'Lý do'],
      ['1', '9A1', '0,0%', 'Chưa có số liệu'],
      ['2', '6A1', '80,0%', 'Còn 3 dòng cần sửa'],
      ['3'],
      ['4'],
      ['5'],
    ]);
    const handIns = book.rowOf('3. Nộp số liệu') + 1;
    expect(linesFrom(book, handIns, 3)).toEqual([
      ['Tháng', 'Hạn nộp', 'Đã nộp', 'Lớp chưa nộp'],
      ['Tháng 4/2026', '05/05/2026', '3/3', 'Các lớp đã nộp đủ.'],
      ['Tháng 5/2026', '05/06/2026', '0/3', 'Chưa có lớp nào nộp.'],
    ]);
  });

  it('rows that wait for the principal, by kind and in all', () => {
    const book = school();
    const waiting = book.rowOf('4. Việc chờ Hiệu trưởng cho ý kiến') + 1;
    expect(linesFrom(book, waiting, 3)).toEqual([
      [
        'Khó khăn',
        'Đề xuất hỗ trợ',
        'Khen thưởng tập thể',
        'Khen thưởng cá nhân',
        'Kiến nghị',
        'Cộng',
      ],
      ['0', '0', '0', '0', '0', '0'],
      ['Ghi ý kiến ở tab “Khó khăn, đề xuất”, cột “Ý kiến Hiệu trưởng”.'],
    ]);
  });

  it('the class table with its groups of columns, the school below', () => {
    const book = school();
    const top = book.rowOf('5. Kết quả từng lớp') + 1;
    const groups = book.page.merged.filter(({ row }) => row === top);
    expect(groups.map(({ column, columns }) => [shownAt(book, top, column), columns])).toEqual([
      ['Học sinh', 4],
      ['Người được hướng dẫn', 4],
      ['Điểm tiêu chí “Bình dân học vụ số”', 3],
    ]);
    expect(linesFrom(book, top, 6)).toEqual([
      ['Học sinh', 'Người được hướng dẫn', 'Điểm tiêu chí “Bình dân học vụ số”'],
      [
        'Lớp',
        'Sĩ số',
        'Hoàn thành',
        'Trong đó đội viên',
        'Tỷ lệ',
        'Được hướng dẫn',
        'Biết sử dụng',
        'Trung niên, cao tuổi',
        'Người xung quanh',
        'Dòng cần sửa',
        'Điểm',
        'Hạng',
        'Mức theo tiêu chí',
      ],
      ['6A1', '45', '36', '27', '80,0%', '72', '45', '18', '9', '3', '82,5', '2', 'Tốt'],
      ['6A2', '40', '40', '–', '100,0%', '40', '40', '85,0', '1', 'Tốt'],
      ['9A1', '40', '0', '–', '0,0%', '0', '0', '–', '–', 'Chưa có số liệu'],
      ['Toàn trường', '125', '76', '27', '60,8%', '112', '85', '18', '9', '3'],
    ]);
  });

  it('each class by month, and the school by month with its growth', () => {
    const book = school({ today: '2025-11-15' });
    const matrix = book.rowOf('6. Tỷ lệ học sinh hoàn thành theo lớp và tháng') + 1;
    expect(shownLine(book, matrix)).toHaveLength(13);
    expect(linesFrom(book, matrix, 5).map((line) => line.slice(0, 5))).toEqual([
      ['Lớp', '9/2025', '10/2025', '11/2025', '12/2025'],
      ['6A1', '8,9%', '17,8%', '26,7%'],
      ['6A2', '10,0%', '20,0%', '32,5%'],
      ['9A1', '0,0%', '0,0%', '0,0%'],
      ['Trường', '6,4%', '12,8%', '20,0%'],
    ]);
    const months = book.rowOf('7. Toàn trường theo tháng') + 1;
    expect(linesFrom(book, months, 5)).toEqual([
      ['Tháng', 'Sĩ số', 'Hoàn thành', 'Tỷ lệ', 'Kế hoạch', 'Tăng trong tháng', 'Lượt đến nay'],
      ['9/2025', '125', '8', '6,4%', '100,0%', '8', '208'],
      ['10/2025', '125', '16', '12,8%', '100,0%', '8', '417'],
      ['11/2025', '125', '25', '20,0%', '100,0%', '9', '626'],
      ['12/2025', '100,0%'],
    ]);
  });

  it('entries by skill, in the month and to date, with bars to twenty pieces', () => {
    const book = school();
    const top = book.rowOf('8. Lượt hướng dẫn theo kỹ năng') + 1;
    expect(linesFrom(book, top, 18)).toEqual([
      ['Kỹ năng', 'Trong tháng', 'Đến nay', 'Tỷ trọng'],
      ['Bốn kỹ năng nêu trong kế hoạch'],
      ['Đăng ký khám bệnh trực tuyến', '52', '460', '24,5%', '█████'],
      ['Mua hàng trên sàn thương mại điện tử', '0', '0', '0,0%'],
      ['Chuyển tiền bằng ứng dụng ngân hàng', '10', '90', '4,8%', '█'],
      ['Nộp hồ sơ dịch vụ công trực tuyến', '0', '0', '0,0%'],
      ['Theo nhóm kỹ năng (gồm cả bốn kỹ năng trên)'],
      ['A. Thiết bị, ứng dụng', '0', '0', '0,0%'],
      ['B. Thông tin, giao tiếp', '0', '0', '0,0%'],
      ['C. Định danh, dịch vụ công', '20', '180', '9,6%', '██'],
      ['D. Y tế số', '102', '918', '48,8%', '██████████'],
      ['E. Thanh toán, tài chính', '0', '0', '0,0%'],
      ['F. Mua sắm, dịch vụ', '0', '0', '0,0%'],
      ['G. An toàn số', '0', '0', '0,0%'],
      ['H. AI, tự học', '0', '0', '0,0%'],
      ['K. Dịch vụ số ngành giáo dục', '0', '0', '0,0%'],
      ['Z. Khác', '0', '0', '0,0%'],
      ['Tổng số lượt hướng dẫn', '209', '1.880'],
    ]);
  });

  it('relatives by age and relation to date, their sum and the neighbours also by month', () => {
    const book = school();
    const top = book.rowOf('9. Người được hướng dẫn theo nhóm tuổi và quan hệ') + 1;
    expect(linesFrom(book, top, 13)).toEqual([
      ['Nhóm tuổi', 'Trong tháng', 'Đến nay', 'Tỷ trọng'],
      ['Dưới 18', '–', '0', '0,0%'],
      ['18–39', '–', '54', '48,2%', '██████████'],
      ['40–59', '–', '0', '0,0%'],
      ['Từ 60', '–', '58', '51,8%', '██████████'],
      ['Quan hệ với học sinh'],
      ['Bố, mẹ', '–', '74', '66,1%', '█████████████'],
      ['Ông, bà', '–', '0', '0,0%'],
      ['Anh, chị, em', '–', '18', '16,1%', '███'],
      ['Cô, dì, chú, bác…', '–', '0', '0,0%'],
      ['Người thân khác', '–', '20', '17,9%', '████'],
      ['Tổng số người thân được hướng dẫn', '13', '112'],
      ['Người xung quanh (tính riêng)', '1', '9'],
    ]);
    const note = /^Tính theo từng học sinh hướng dẫn;/;
    expect(shownAt(book, top + 13, 1)).toMatch(note);
    expect(shownAt(book, book.rowOf('Toàn trường') + 4, 1)).toMatch(note);
    expect(shownAt(book, book.rowOf('2. Lớp cần quan tâm') - 2, 1)).toMatch(note);
  });

  it('sums stand apart from the lines they sum up', () => {
    const book = school();
    const lookOfLine = (label: string) => book.page.looks[book.rowOf(label) - 1]?.[0];
    const sums = ['Tổng số lượt hướng dẫn', 'Tổng số người thân được hướng dẫn'];
    expect(sums.map(lookOfLine)).toEqual(['band', 'band']);
    expect(['Z. Khác', 'Người thân khác'].map(lookOfLine)).toEqual(['label', 'label']);
  });
});
