import { describe, expect, test } from 'vitest';
import { unionReport } from '../../../src/core/report/unionReport';
import { rowsOf, tablesOf } from './paperText';
import { sampleMonth } from './sampleMonth';
import { empty, lines, paper } from './unionPaper';

const NOTE =
  'Tính theo từng học sinh hướng dẫn; người thân có nhiều con, cháu học tại trường có thể được tính nhiều lần.';

describe('facts', () => {
  test('tells when the book was read and which rows are left out', () => {
    expect(lines()).toContain(
      'Số liệu lấy từ sổ theo dõi lúc 17 giờ 05 phút ngày 04/06/2026. Chưa tính 55 dòng cần sửa và 10 dòng còn thiếu thông tin trong sổ.',
    );
    expect(empty()).toContain('Số liệu lấy từ sổ theo dõi lúc 17 giờ 05 phút ngày 04/06/2026.');
  });

  test('tells hand-ins and names the classes that are missing', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        '- Số chi đội đã nộp số liệu tháng: 18/20; nộp đúng hạn (chậm nhất ngày 05/06/2026): 17/20.',
        '- Chi đội chưa nộp: 7A5, 9A4.',
        '- Số chi đội đã đăng ký mô hình: 20/20.',
        '- Tuyên truyền: 2 buổi, 1.600 lượt người tham gia.',
      ]),
    );
    expect(empty()).toContain('- Chi đội chưa nộp: Không có.');
  });

  test('rows are counted within the month, persons and students grow in it', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        '- Lượt hướng dẫn: 1.218, trong tháng 252.',
        '- Người thân được hướng dẫn: 1.030, tăng trong tháng 182.',
        '- Học sinh hoàn thành (có ít nhất 01 người thân biết sử dụng): 723, tăng trong tháng 87.',
      ]),
    );
  });

  test('every table is numbered and followed by the note on counting', () => {
    const captions = lines().filter((line) => /^Bảng \d/.test(line));
    expect(captions.map((line) => line.slice(0, 7))).toEqual([
      'Bảng 1.',
      'Bảng 2.',
      'Bảng 3.',
      'Bảng 4.',
      'Bảng 5.',
    ]);
    const noted = captions.filter((caption) => {
      const [, next = ''] = /^Bảng (\d)/.exec(caption) ?? [];
      const from = lines().indexOf(caption);
      const to = lines().findIndex((line) => line.startsWith(`Bảng ${Number(next) + 1}.`));
      return lines()
        .slice(from, to < 0 ? lines().indexOf('Phụ lục I') : to)
        .some((line) => line.includes(NOTE));
    });
    // Table 5 counts no persons.
    expect(noted).toEqual(captions.slice(0, 4));
  });

  test('the columns of every table fill the width between the margins', () => {
    for (const { page, blocks } of paper().sections) {
      const { left, right } = page.marginsMm;
      for (const { columns } of tablesOf({ ...paper(), sections: [{ page, blocks }] })) {
        const width = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
        expect(width).toBeCloseTo(page.widthMm - left - right, 6);
      }
    }
  });
});

describe('table 1, targets', () => {
  const targets = () => tablesOf(paper())[0];

  test('prints plan, month, total, share and verdict', () => {
    expect(rowsOf(targets())).toEqual([
      ['1', expect.any(String), '100%', '87', '723/800', '90,4%', 'Chưa đạt'],
      ['2', expect.any(String), '85%', '–', '731/846', '86,4%', 'Đạt'],
      ['', '- Cán bộ, giáo viên, người lao động', '85%', '–', '41/46', '89,1%', 'Đạt'],
      ['', '- Học sinh', '85%', '–', '690/800', '86,3%', '–'],
      ['Mục tiêu đến năm 2030'],
      ['3', expect.any(String), '100%', '–', '41/46', '89,1%', 'Chưa đạt'],
      ['4', expect.any(String), '90%', '–', '–', '–', 'Không tự đo'],
    ]);
  });

  test('its month column says that persons grow', () => {
    expect(targets()?.header[0]?.map(({ text }) => text)).toContain('Tăng trong tháng');
  });

  test('never prints a threshold beside "Chưa đạt"', () => {
    const achieved = { numerator: 2124, denominator: 2500 };
    const short = { indicator: 'C1', label: 'x', threshold: 0.85, achieved, met: false };
    const [table] = tablesOf(unionReport({ ...sampleMonth, targets: [short] }));
    expect(rowsOf(table)[0]?.slice(4)).toEqual(['2.124/2.500', '84,9%', 'Chưa đạt']);
  });
});

describe('table 2, classes', () => {
  const table = () => tablesOf(paper())[1];
  const rows = () => rowsOf(table());

  test('has each class once, in the order given, and the whole school last', () => {
    expect(
      rows()
        .slice(0, -1)
        .map((row) => row[1]),
    ).toEqual(sampleMonth.classes.map(({ name }) => name));
    expect(
      rows()
        .slice(0, -1)
        .map((row) => row[0]),
    ).toEqual(sampleMonth.classes.map((_, index) => String(index + 1)));
    expect(rows().at(-1)).toEqual([
      'Toàn trường',
      '800',
      '723',
      '90,4%',
      '1.030',
      '765',
      '950',
      '',
    ]);
  });

  test('prints the figures of a class', () => {
    expect(rows().find((row) => row[1] === '7A5')).toEqual([
      '10',
      '7A5',
      '40',
      '25',
      '62,5%',
      '38',
      '31',
      '35',
      'Khá',
    ]);
  });

  test('has at most nine columns', () => {
    expect(table()?.columns.length).toBeLessThanOrEqual(9);
  });
});

describe('table 3, skill groups', () => {
  const rows = () => rowsOf(tablesOf(paper())[2]);

  test('gives every group a row, one without entries too, and the named skills under theirs', () => {
    expect(rows()).toEqual([
      ['1', 'Thiết bị, ứng dụng', '15', '87', '7,1%'],
      ['2', 'Định danh, dịch vụ công', '59', '315', '25,9%'],
      ['', 'Trong đó: Nộp hồ sơ dịch vụ công trực tuyến', '9', '41', '3,4%'],
      ['3', 'Khác', '0', '0', '0,0%'],
      ['Tổng cộng', '252', '1.218', '100,0%'],
    ]);
  });
});
