import { describe, expect, test } from 'vitest';
import { unionReport } from '../../../src/core/report/unionReport';
import { type Settings, settingsSchema } from '../../../src/core/school/settingsSchema';
import { between, linesOf, rowsOf, tablesOf } from './paperText';
import { emptyMonth, sampleMonth } from './sampleMonth';

const paper = () => unionReport(sampleMonth);
const lines = () => linesOf(paper());
const empty = () => linesOf(unionReport(emptyMonth));
const NOTE =
  'Tính theo từng học sinh hướng dẫn; người thân có nhiều con, cháu học tại trường có thể được tính nhiều lần.';

describe('the frame of the paper', () => {
  test('opens with the letterhead of the Đội and never with the Quốc hiệu', () => {
    expect(lines().slice(0, 8)).toEqual([
      'HỘI ĐỒNG ĐỘI PHƯỜNG THỦY NGUYÊN',
      'LIÊN ĐỘI TRƯỜNG THCS DƯƠNG QUAN',
      '***',
      'ĐỘI TNTP HỒ CHÍ MINH',
      'Số:        -BC/LĐ',
      'Thủy Nguyên, ngày 05 tháng 6 năm 2026',
      'BÁO CÁO',
      'Kết quả thực hiện mô hình “Dân vận khéo” - Học sinh với phong trào “Bình dân học vụ số” tháng 5 năm 2026',
    ]);
    expect(lines().join('\n')).not.toMatch(/CỘNG HÒA|Độc lập|ĐOÀN TNCS/);
  });

  test('cites the school plan and the school year', () => {
    expect(lines()).toContain(
      'Thực hiện Kế hoạch số 06/KH-THCS ngày 22/02/2026 của Trường THCS Dương Quan về việc tiếp tục triển khai mô hình “Dân vận khéo” - Học sinh với phong trào “Bình dân học vụ số” năm học 2025 - 2026, Liên đội báo cáo kết quả tháng 5 năm 2026 như sau:',
    );
  });

  test('has the sections in their order', () => {
    expect(lines().filter((line) => /^[IV]+\. /.test(line))).toEqual([
      'I. TÌNH HÌNH TRIỂN KHAI',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 6 NĂM 2026',
      'V. ĐỀ XUẤT, KIẾN NGHỊ',
    ]);
  });

  test('the text ends with "./." and only there', () => {
    expect(lines().filter((line) => line.endsWith('./.'))).toEqual([
      'Trên đây là báo cáo kết quả thực hiện mô hình “Dân vận khéo” - Học sinh với phong trào “Bình dân học vụ số” tháng 5 năm 2026, Liên đội trân trọng báo cáo./.',
    ]);
  });

  test('is plain data in NFC', () => {
    expect(JSON.parse(JSON.stringify(paper()))).toEqual(paper());
    expect(lines().join('\n')).toBe(lines().join('\n').normalize('NFC'));
  });

  test('spells no BCH and writes none out', () => {
    expect(lines().join('\n')).not.toMatch(/BCH|Ban Chỉ huy|Ban Chấp hành/);
  });
});

describe('who signs', () => {
  const withReports = (reports: Partial<NonNullable<Settings['reports']>>) => {
    const settings = settingsSchema.parse({ ...sampleMonth.settings, reports });
    return linesOf(unionReport({ ...sampleMonth, settings }));
  };
  const closingLines = (signature: string) => {
    const all = withReports({ signature });
    return signedLines(all);
  };
  /** From the end of the text to the annex. */
  const signedLines = (all: string[]) =>
    all.slice(all.findIndex((line) => line.endsWith('./.')) + 1, all.indexOf('Phụ lục I'));
  const recipients = [
    'Nơi nhận:',
    '- BGH nhà trường (để b/c);',
    '- Hội đồng Đội phường Thủy Nguyên (để b/c);',
    '- Các chi đội (để t/h);',
    '- Lưu: LĐ.',
  ];

  test('by default the TPT, approved by the principal', () => {
    expect(signedLines(lines())).toEqual(closingLines(''));
    expect(closingLines('Tổng phụ trách ký, Hiệu trưởng duyệt')).toEqual([
      ...recipients,
      'TỔNG PHỤ TRÁCH ĐỘI',
      'Nguyễn Thị Ánh Tuyết',
      'DUYỆT CỦA BAN GIÁM HIỆU',
      'HIỆU TRƯỞNG',
      'Phạm Hồng Hải',
    ]);
  });

  test('the TPT alone, or the principal alone', () => {
    expect(closingLines('Tổng phụ trách ký')).toEqual([
      ...recipients,
      'TỔNG PHỤ TRÁCH ĐỘI',
      'Nguyễn Thị Ánh Tuyết',
    ]);
    expect(closingLines('Hiệu trưởng ký')).toEqual([...recipients, 'HIỆU TRƯỞNG', 'Phạm Hồng Hải']);
  });

  test('recipients can be named by the school', () => {
    const all = withReports({ recipients: 'Chi bộ; Lưu: LĐ.' });
    expect(all).toEqual(expect.arrayContaining(['- Chi bộ;', '- Lưu: LĐ.']));
    expect(all).not.toContain('- Các chi đội (để t/h);');
  });
});

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

describe('what people write', () => {
  test('a narrative stands as typed, a paragraph per line', () => {
    expect(
      between(lines(), '3. Nguyên nhân', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 6 NĂM 2026'),
    ).toEqual(['Nhiều người thân đi làm xa.', 'Ít thời gian cùng học.']);
  });

  test('an empty narrative is a dotted line, never words of our own', () => {
    for (const [from, to] of [
      ['1. Ưu điểm', '2. Tồn tại, hạn chế'],
      ['2. Tồn tại, hạn chế', '3. Nguyên nhân'],
      ['3. Nguyên nhân', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 6 NĂM 2026'],
      ['IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 6 NĂM 2026', 'V. ĐỀ XUẤT, KIẾN NGHỊ'],
    ] as const) {
      expect(new Set(between(empty(), from, to))).toEqual(new Set(['…']));
    }
  });

  test('an empty list says so', () => {
    for (const [from, to] of [
      ['1. Công tác chỉ đạo, tuyên truyền trong tháng', '2. Giao chỉ tiêu, đăng ký mô hình'],
      ['1. Biểu dương, khen thưởng', '2. Đề nghị hỗ trợ'],
      ['2. Đề nghị hỗ trợ', '3. Kiến nghị khác'],
    ] as const) {
      expect(between(empty(), from, to)).toEqual(['Không có.']);
    }
    expect(between(lines(), '1. Biểu dương, khen thưởng', '2. Đề nghị hỗ trợ')).toEqual([
      'a) Tập thể:',
      '- Chi đội 7A1: Tỷ lệ hoàn thành cao nhất khối.',
      'b) Cá nhân: 2 học sinh (danh sách kèm theo).',
    ]);
    expect(between(lines(), '2. Đề nghị hỗ trợ', '3. Kiến nghị khác')).toEqual([
      'a) Công an phường:',
      '- Kích hoạt VNeID mức 2 (chi đội 6A1).',
    ]);
  });

  test('one kind of commendation without the other', () => {
    const only = (change: object) =>
      between(
        linesOf(
          unionReport({ ...sampleMonth, proposals: { ...sampleMonth.proposals, ...change } }),
        ),
        '1. Biểu dương, khen thưởng',
        '2. Đề nghị hỗ trợ',
      );
    expect(only({ collective: [] })).toEqual([
      'a) Tập thể: Không có.',
      'b) Cá nhân: 2 học sinh (danh sách kèm theo).',
    ]);
    expect(only({ individuals: [] }).at(-1)).toBe('b) Cá nhân: Không có.');
  });
});

describe('settings still empty', () => {
  test('leave dots to be written on, and the place for the signers', () => {
    expect(empty().slice(0, 6)).toEqual([
      '…………………',
      'LIÊN ĐỘI …………………',
      '***',
      'ĐỘI TNTP HỒ CHÍ MINH',
      'Số:        -BC/LĐ',
      '…………………, ngày 05 tháng 6 năm 2026',
    ]);
    expect(empty().filter((line) => line === '(Ký, ghi rõ họ tên)')).toHaveLength(2);
    expect(empty().join('\n')).not.toMatch(/undefined|NaN|null/);
  });

  test('without a plan number the opening cites none', () => {
    expect(empty().some((line) => line.startsWith('Thực hiện mô hình “Dân vận khéo”'))).toBe(true);
    expect(empty().join('\n')).not.toContain('Kế hoạch số');
  });

  test('a share of nothing is a dash', () => {
    const [targets, classes, skills] = tablesOf(unionReport(emptyMonth));
    expect(rowsOf(targets)[0]).toEqual(['1', 'Học sinh', '100%', '–', '0/0', '–', '–']);
    expect(rowsOf(classes)).toEqual([['Toàn trường', '0', '0', '–', '0', '0', '0', '']]);
    expect(rowsOf(skills).at(-1)).toEqual(['Tổng cộng', '0', '0', '–']);
  });
});

describe('long names', () => {
  test('are broken after their first words, not in the middle', () => {
    const settings = { ...sampleMonth.settings, school: 'Trường THCS Nguyễn Bỉnh Khiêm' };
    expect(linesOf(unionReport({ ...sampleMonth, settings })).slice(0, 4)).toEqual([
      'HỘI ĐỒNG ĐỘI PHƯỜNG THỦY NGUYÊN',
      'LIÊN ĐỘI',
      'TRƯỜNG THCS NGUYỄN BỈNH KHIÊM',
      '***',
    ]);
  });
});
