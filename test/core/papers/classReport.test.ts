import { describe, expect, test } from 'vitest';
import { classReport } from '../../../src/core/papers/classReport';
import { classReportData } from '../../../src/core/papers/classReportData';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { linesOf, rowsOf, tablesOf } from '../report/paperText';
import { asOf, sampleClass } from './samplePapers';

const record = sampleClass('7A5');
const paper = classReport(classReportData(record, '2026-05', asOf));
const lines = linesOf(paper);
const [figures, skills] = tablesOf(paper);

describe("a class's month report", () => {
  test('opens with the letterhead of its unit, without Quốc hiệu or number', () => {
    expect(lines.slice(0, 8)).toEqual([
      'LIÊN ĐỘI TRƯỜNG THCS DƯƠNG QUAN',
      'CHI ĐỘI 7A5',
      '***',
      'ĐỘI TNTP HỒ CHÍ MINH',
      'Thủy Nguyên, ngày 04 tháng 6 năm 2026',
      'BÁO CÁO',
      'Kết quả thực hiện mô hình “Dân vận khéo” - Học sinh với phong trào “Bình dân học vụ số” tháng 5 năm 2026 của chi đội 7A5',
      'Kính gửi: Liên đội Trường THCS Dương Quan.',
    ]);
    expect(lines.join('\n')).not.toMatch(/CỘNG HÒA|Số:/);
  });

  test('a chi đoàn writes under the Đoàn', () => {
    const unit = { ...record.class, unit: 'Chi đoàn' as const };
    const all = linesOf(classReport(classReportData({ ...record, class: unit }, '2026-05', asOf)));
    expect(all).toEqual(expect.arrayContaining(['CHI ĐOÀN 7A5', 'ĐOÀN TNCS HỒ CHÍ MINH']));
    expect(all.join('\n')).not.toContain('ĐỘI TNTP');
  });

  test('holds the figures that were counted independently', () => {
    expect(rowsOf(figures)).toEqual([
      ['1', 'Lượt hướng dẫn', '7', '46', ''],
      ['2', 'Người thân được hướng dẫn', '6', '38', ''],
      ['3', 'Trong đó trung niên, cao tuổi (từ 40 tuổi)', '5', '31', ''],
      ['4', 'Người thân biết sử dụng (mức 2 trở lên)', '5', '35', ''],
      ['5', 'Học sinh hoàn thành (có ít nhất 01 người thân biết sử dụng)', '3', '25', ''],
      ['6', 'Người xung quanh được hướng dẫn', '0', '0', ''],
      ['7', 'Tỷ lệ học sinh hoàn thành so với sĩ số', '–', '25/40', '62,5%'],
      ['8', 'Người thân biết sử dụng so với chỉ tiêu giao', '–', '35/40', '87,5%'],
    ]);
    const total = rowsOf(skills).at(-1);
    expect(total).toEqual(['Tổng cộng', '7', '46', '100,0%']);
    expect(lines).toContain(
      'Số liệu lấy từ sổ của lớp lúc 17 giờ 05 phút ngày 04/06/2026; sĩ số 40 học sinh. Chưa tính 11 dòng cần sửa và 2 dòng còn thiếu.',
    );
  });

  test('a target of its own replaces the enrolment, and may be passed', () => {
    const data = classReportData({ ...record, target: 30 }, '2026-05', asOf);
    const [table] = tablesOf(classReport(data));
    expect(rowsOf(table).at(-1)?.slice(3)).toEqual(['35/30', '116,7%']);
  });

  test('requests of the month stand in it, others do not', () => {
    expect(lines).toContain('- Đề nghị Công an phường hỗ trợ kích hoạt VNeID mức 2.');
    expect(lines.join('\n')).not.toContain('Việc của tháng trước');
  });

  test('difficulties are told without names', () => {
    const rows = record.rows.map((row) => [...row]);
    const name = record.names[0] ?? '';
    rows[0] = [
      name,
      'NT1',
      'Bố',
      '18–39',
      'Gọi video, nhắn tin Zalo',
      dayOfIso('2026-05-04') as Day,
      'Biết sử dụng',
      '',
      `Em ${name} chưa có điện thoại.`,
      '',
    ];
    const told = linesOf(classReport(classReportData({ ...record, rows }, '2026-05', asOf)));
    expect(told).toContain('- Một em chưa có điện thoại.');
    for (const each of record.names) expect(told.join('\n')).not.toContain(each);
  });

  test('what the teacher has to judge is dotted, and the teacher signs', () => {
    const from = lines.indexOf('III. NHẬN XÉT CỦA GIÁO VIÊN CHỦ NHIỆM');
    expect(lines.slice(from + 1, from + 3)).toEqual(['…', '…']);
    expect(lines.slice(-5)).toEqual([
      'Nơi nhận:',
      '- Như trên (để b/c);',
      '- Lưu: chi đội.',
      'GIÁO VIÊN CHỦ NHIỆM',
      'Vũ Thị Phương Linh',
    ]);
    expect(lines.filter((line) => line.endsWith('./.'))).toHaveLength(1);
  });
});
