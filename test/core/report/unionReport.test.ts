import { describe, expect, test } from 'vitest';
import { unionReport } from '../../../src/core/report/unionReport';
import { type Settings, settingsSchema } from '../../../src/core/school/settingsSchema';
import { between, linesOf, rowsOf, tablesOf } from './paperText';
import { emptyMonth, sampleMonth } from './sampleMonth';
import { empty, lines, paper } from './unionPaper';

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
