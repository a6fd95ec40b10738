import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/core/ledger/cellText';
import { classReport } from '../../../src/core/papers/classReport';
import { type ClassPaperRecord, classReportData } from '../../../src/core/papers/classReportData';
import { classLedger } from '../../../src/core/rollup/classLedger';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { between, laidOut, linesOf, rowsOf, tablesOf } from '../report/paperText';
import { asOf, judged, sampleClass } from './samplePapers';

const record = sampleClass('7A5');
const reportOf = (changed: Partial<ClassPaperRecord> = {}) =>
  classReport(classReportData({ ...record, ...changed }, '2026-05', asOf));
const closing = 'Trên đây là báo cáo kết quả tháng 5 năm 2026 của chi đội 7A5./.';

describe("a class's month report", () => {
  test('tells the month in the letterhead of the unit, with figures counted independently', () => {
    expect(reportOf().title).toBe('Báo cáo tháng 05/2026 - Lớp 7A5');
    expect(laidOut(reportOf())).toEqual([
      '[210 x 297 mm, margins 20 20 20 30, numbered from page 2]',
      '[85 mm]',
      '  LIÊN ĐỘI TRƯỜNG THCS DƯƠNG QUAN',
      '  CHI ĐỘI 7A5',
      '  ***',
      '[75 mm]',
      '  ĐỘI TNTP HỒ CHÍ MINH',
      '  [rule of 63 mm]',
      '  Thủy Nguyên, ngày 04 tháng 6 năm 2026',
      'BÁO CÁO',
      'Kết quả thực hiện mô hình “Dân vận khéo” - Học sinh với phong trào “Bình dân học vụ số” tháng 5 năm 2026 của chi đội 7A5',
      '[rule of 35 mm]',
      '[gap of 2 mm]',
      'Kính gửi: Liên đội Trường THCS Dương Quan.',
      'Thực hiện Kế hoạch số 06/KH-THCS ngày 22/02/2026 của Trường THCS Dương Quan về việc tiếp tục triển khai mô hình “Dân vận khéo” - Học sinh với phong trào “Bình dân học vụ số” năm học 2025 - 2026, chi đội 7A5 báo cáo kết quả tháng 5 năm 2026 như sau:',
      'I. KẾT QUẢ THỰC HIỆN',
      'Số liệu lấy từ sổ của lớp lúc 17 giờ 05 phút ngày 04/06/2026; sĩ số 40 học sinh. Chưa tính 11 dòng cần sửa và 2 dòng còn thiếu.',
      'Bảng 1. Kết quả của lớp',
      '[9 center | 88 left | 22 right | 21 right | 20 right, kept with the next]',
      '*TT* | *Nội dung* | *Tăng trong tháng* | *Lũy kế* | *Tỷ lệ (%)*',
      '1 | Lượt hướng dẫn | 7 | 46 | ',
      '2 | Người thân được hướng dẫn | 6 | 38 | ',
      '3 | Trong đó trung niên, cao tuổi (từ 40 tuổi) | 5 | 31 | ',
      '4 | Người thân biết sử dụng (mức 2 trở lên) | 5 | 35 | ',
      '5 | Học sinh hoàn thành (có ít nhất 01 người thân biết sử dụng) | 3 | 25 | ',
      '6 | Người xung quanh được hướng dẫn | 0 | 0 | ',
      '7 | *Tỷ lệ học sinh hoàn thành so với sĩ số* | *–* | *25/40* | *62,5%*',
      '8 | *Người thân biết sử dụng so với chỉ tiêu giao* | *–* | *35/40* | *87,5%*',
      'Ghi chú: Tính theo từng học sinh hướng dẫn; người thân có nhiều con, cháu học tại trường có thể được tính nhiều lần.',
      'Bảng 2. Lượt hướng dẫn theo nhóm kỹ năng',
      '[9 center | 88 left | 22 right | 21 right | 20 right]',
      '*TT* | *Nhóm kỹ năng* | *Lượt trong tháng* | *Lũy kế* | *Tỷ trọng (%)*',
      '1 | Thiết bị, ứng dụng | 0 | 1 | 2,2%',
      '2 | Thông tin, giao tiếp | 0 | 2 | 4,3%',
      '3 | Định danh, dịch vụ công | 3 | 13 | 28,3%',
      '4 | Y tế số | 1 | 9 | 19,6%',
      '5 | Thanh toán, tài chính | 3 | 8 | 17,4%',
      '6 | Mua sắm, dịch vụ | 0 | 4 | 8,7%',
      '7 | An toàn số | 0 | 7 | 15,2%',
      '8 | AI, tự học | 0 | 1 | 2,2%',
      '9 | Dịch vụ số ngành giáo dục | 0 | 1 | 2,2%',
      '*Tổng cộng* [over 2 columns] | *7* | *46* | *100,0%*',
      '[gap of 3 mm]',
      'II. KHÓ KHĂN, VƯỚNG MẮC',
      'Không có.',
      'III. NHẬN XÉT CỦA GIÁO VIÊN CHỦ NHIỆM',
      '…',
      '…',
      'IV. ĐỀ XUẤT, KIẾN NGHỊ',
      '- Đề nghị Công an phường hỗ trợ kích hoạt VNeID mức 2.',
      'Trên đây là báo cáo kết quả tháng 5 năm 2026 của chi đội 7A5./.',
      '[80 mm]',
      '  Nơi nhận:',
      '  - Như trên (để b/c);',
      '  - Lưu: chi đội.',
      '[80 mm]',
      '  GIÁO VIÊN CHỦ NHIỆM',
      '  [gap of 24 mm]',
      '  Vũ Thị Phương Linh',
    ]);
  });

  test('has neither Quốc hiệu nor a number, which units do not give', () => {
    expect(linesOf(reportOf()).join('\n')).not.toMatch(/CỘNG HÒA|Số:/);
  });

  test('a chi đoàn writes under the Đoàn', () => {
    const unit = { ...record.class, unit: 'Chi đoàn' as const };
    const all = linesOf(reportOf({ class: unit }));
    expect(all).toEqual(expect.arrayContaining(['CHI ĐOÀN 7A5', 'ĐOÀN TNCS HỒ CHÍ MINH']));
    expect(all.join('\n')).not.toContain('ĐỘI TNTP');
  });

  test('a target of its own replaces the enrolment, and may be passed', () => {
    const [table] = tablesOf(reportOf({ target: 30 }));
    expect(rowsOf(table).at(-1)?.slice(3)).toEqual(['35/30', '116,7%']);
  });

  test('counts from the first of the month to its last day', () => {
    const days = ['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'];
    const [label = ''] = record.names;
    const rows = days.map((day, index): CellValue[] => [
      ...[label, `NT${index + 1}`, 'Bà nội', 'Từ 60', 'Gọi video, nhắn tin Zalo'],
      ...[dayOfIso(day) as Day, 'Biết sử dụng', '', '', ''],
    ]);
    const ledger = classLedger(
      { className: '7A5', students: record.ledger.students, rows },
      judged,
    );
    const [figures, skills] = tablesOf(reportOf({ rows, ledger }));
    expect(rowsOf(figures)[0]).toEqual(['1', 'Lượt hướng dẫn', '2', '3', '']);
    expect(rowsOf(skills)).toEqual([
      ['1', 'Thiết bị, ứng dụng', '2', '3', '100,0%'],
      ['Tổng cộng', '2', '3', '100,0%'],
    ]);
  });

  test('says how many rows it leaves out, where it leaves any out', () => {
    const leavingOut = (invalid: number, pending: number) => {
      const states = { ...record.ledger.states, invalid, pending };
      const lines = linesOf(reportOf({ ledger: { ...record.ledger, states } }));
      return lines.find((line) => line.startsWith('Số liệu lấy từ sổ'))?.split('học sinh.')[1];
    };
    expect(leavingOut(0, 0)).toBe('');
    expect(leavingOut(2, 2)).toBe(' Chưa tính 2 dòng cần sửa và 2 dòng còn thiếu.');
    expect(leavingOut(0, 1)).toBe(' Chưa tính 0 dòng cần sửa và 1 dòng còn thiếu.');
  });

  test('has the requests of its month, no others and none without a day', () => {
    const requests = [
      { day: dayOfIso('2026-05-20') as Day, content: 'Cần máy tính bảng; mượn của thư viện.' },
      { day: dayOfIso('2026-04-20') as Day, content: 'Việc của tháng trước' },
      { content: 'Việc không ghi ngày' },
    ];
    const proposed = (changed: Partial<ClassPaperRecord>) =>
      between(linesOf(reportOf(changed)), 'IV. ĐỀ XUẤT, KIẾN NGHỊ', closing);
    expect(proposed({ requests })).toEqual(['- Cần máy tính bảng; mượn của thư viện.']);
    expect(proposed({ requests: [] })).toEqual(['Không có.']);
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
    const told = linesOf(reportOf({ rows }));
    expect(told).toContain('- Một em chưa có điện thoại.');
    for (const each of record.names) expect(told.join('\n')).not.toContain(each);
  });
});
