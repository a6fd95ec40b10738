import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../../src/core/ledger/columns';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { NOTICE } from '../../../src/core/papers/noticeText';
import { parentsNotice } from '../../../src/core/papers/parentsNotice';
import { studentSlip } from '../../../src/core/papers/studentSlip';
import { guideLines } from '../../../src/core/workbook/guideText';
import { laidOut, linesOf } from '../report/paperText';
import { asOf, sampleSettings } from './samplePapers';

describe("the students' slip", () => {
  const slipOf = (className: string) =>
    studentSlip({ settings: sampleSettings, className, lists: DEFAULT_LISTS });

  test('is two equal slips on one A4, a table to be written in and what may be written', () => {
    const slip = [
      'TRƯỜNG THCS DƯƠNG QUAN',
      'PHIẾU GHI VIỆC HƯỚNG DẪN NGƯỜI THÂN',
      'Phong trào “Bình dân học vụ số”, năm học 2025 - 2026',
      'Họ và tên học sinh: ………………………………………… Lớp: 6/1',
      '[20 left | 21 left | 17 left | 36 left | 18 left | 18 left, rows of 9 mm]',
      '*Người được hướng dẫn* | *Quan hệ* | *Nhóm tuổi* | *Kỹ năng* | *Ngày hướng dẫn* | *Mức kết quả*',
      ...Array.from({ length: 6 }, () => ' |  |  |  |  | '),
      '[gap of 1 mm]',
      '*Người được hướng dẫn: *NT1 là người thứ nhất của em, NT2 là người thứ hai… Không ghi tên người thân.',
      '*Nhóm tuổi: *Dưới 18; 18–39; 40–59; Từ 60.',
      '*Mức kết quả: *Chưa thực hiện; Đang hướng dẫn; Biết sử dụng; Sử dụng thành thạo.',
      '*Quan hệ: *Ông nội; Bà nội; Ông ngoại; Bà ngoại; Bố; Mẹ; Anh; Chị; Em; Bác; Chú; Cô; Cậu; Dì; Thím; Mợ; Dượng; Cụ; Người giám hộ; Người thân khác; Hàng xóm; Người quen; Người khác.',
      '*Kỹ năng: *Đăng ký khám bệnh trực tuyến; Mua hàng trên sàn thương mại điện tử; Chuyển tiền bằng ứng dụng ngân hàng; Nộp hồ sơ dịch vụ công trực tuyến; Gọi video, nhắn tin Zalo; Cài và đăng nhập VNeID; Xem, dùng giấy tờ trên VNeID; Đăng nhập Cổng Dịch vụ công quốc gia; Xem Sổ sức khỏe điện tử (VNeID); Thanh toán bằng mã QR; Trả tiền điện, nước, Internet; Bảo vệ mã OTP, xác thực hai lớp; Nhận biết cuộc gọi, tin nhắn lừa đảo; Bảo vệ thông tin cá nhân; Hỏi đáp với trợ lý AI; Kỹ năng khác (ghi ở Ghi chú).',
      '*Khó khăn, cần hỗ trợ: *…………………………………………………………',
      '*Ghi chú: *……………………………………………………………………………',
      '*An toàn: *Em không gõ hộ mật khẩu, mã OTP của người thân; không chụp màn hình ngân hàng hay VNeID.',
      '*Không ghi vào phiếu: *tên, ngày sinh, địa chỉ của người thân. Không thu thập họ tên, số điện thoại, số căn cước, tài khoản của người thân.',
      'Em nộp phiếu cho giáo viên chủ nhiệm; thầy cô ghi vào sổ rồi trả hoặc hủy phiếu.',
    ];
    const movedIn = slip.map((line) => `  ${line}`);
    expect(laidOut(slipOf('6/1'))).toEqual([
      '[297 x 210 mm, margins 9 10 8 10, no page numbers]',
      '[130 mm]',
      ...movedIn,
      '[17 mm]',
      '[130 mm]',
      ...movedIn,
    ]);
  });

  test('asks for fields of the class tab and for nothing else', () => {
    const asked = linesOf(slipOf('6/1')).find((line) => line.includes(' | '));
    const required = COLUMNS.filter((column) => column.required).map(({ header }) => header);
    // The student stands above the table.
    expect(`Học sinh | ${asked}`).toBe(required.join(' | '));
  });

  test('prints of each list what the school offers', () => {
    const relations = DEFAULT_LISTS.relations.map((item) => ({
      ...item,
      offered: ['Bố', 'Mẹ', 'Hàng xóm'].includes(item.label),
    }));
    const lists = { ...DEFAULT_LISTS, relations };
    const lines = linesOf(studentSlip({ settings: sampleSettings, className: '6/1', lists }));
    expect(lines).toContain('Quan hệ: Bố; Mẹ; Hàng xóm.');
  });

  test('has a line for what the rows of the tab may hold besides', () => {
    const lines = linesOf(slipOf('6/1'));
    const free = COLUMNS.filter(({ kind }) => kind.type === 'text').map(({ header }) => header);
    for (const header of free)
      expect(lines.some((line) => line.startsWith(`${header}: …`))).toBe(true);
  });

  test('tells the safety rules, in the words of the guide', () => {
    const rule =
      'Em không gõ hộ mật khẩu, mã OTP của người thân; không chụp màn hình ngân hàng hay VNeID.';
    expect(linesOf(slipOf('6/1'))).toContain(`An toàn: ${rule}`);
    expect(guideLines().map(({ text }) => text)).toContain(rule);
  });

  test('takes the class, or leaves it to be written', () => {
    expect(slipOf('6/1').title).toBe('Phiếu ghi việc hướng dẫn người thân - Lớp 6/1');
    expect(slipOf('').title).toBe('Phiếu ghi việc hướng dẫn người thân');
    expect(linesOf(slipOf(''))).toContain('Họ và tên học sinh: ………………………………………… Lớp: …………');
  });
});

describe('the notice to parents', () => {
  const noticeOf = (className: string) =>
    parentsNotice({ settings: sampleSettings, className, date: asOf.day });
  const pagesOf = (className: string) =>
    noticeOf(className).sections.map((section) => linesOf({ title: '', sections: [section] }));

  test('is a page of the school, which the family keeps, and a page that goes back signed', () => {
    expect(laidOut(noticeOf('6A1'))).toEqual([
      '[210 x 297 mm, margins 20 15 20 30, no page numbers]',
      '[70 mm]',
      '  UBND PHƯỜNG THỦY NGUYÊN',
      '  TRƯỜNG THCS DƯƠNG QUAN',
      '  [rule of 26 mm]',
      '[95 mm]',
      '  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '  Độc lập - Tự do - Hạnh phúc',
      '  [rule of 56 mm]',
      '[70 mm]',
      '  Số:        /TB-THCSDQ',
      '[95 mm]',
      '  Thủy Nguyên, ngày 04 tháng 6 năm 2026',
      'THÔNG BÁO',
      'Về thông tin được ghi lại trong phong trào “Bình dân học vụ số”',
      '[rule of 35 mm]',
      '[gap of 2 mm]',
      'Kính gửi: Cha mẹ, người giám hộ của học sinh lớp 6A1',
      'Thực hiện Kế hoạch số 06/KH-THCS ngày 22/02/2026 của Trường THCS Dương Quan về việc tiếp tục triển khai mô hình “Dân vận khéo” - Học sinh với phong trào “Bình dân học vụ số” năm học 2025 - 2026, mỗi học sinh hướng dẫn ít nhất một người thân biết sử dụng những kỹ năng số cơ bản. Trường THCS Dương Quan thông báo:',
      '1. Nhà trường ghi lại gì',
      'Nhà trường ghi lại việc em hướng dẫn người thân kỹ năng số (quan hệ, nhóm tuổi, kỹ năng, kết quả) để tổng hợp phong trào “Bình dân học vụ số”.',
      '2. Nhà trường không thu thập gì',
      'Không thu thập họ tên, số điện thoại, số căn cước, tài khoản của người thân.',
      '3. Lưu giữ và quyền của gia đình',
      'Dữ liệu lưu trên Google Workspace của trường, xóa sau năm học. Phụ huynh và học sinh có quyền xem, sửa, yêu cầu xóa, không đồng ý. Gia đình báo với giáo viên chủ nhiệm bất cứ lúc nào; việc không đồng ý không ảnh hưởng đến kết quả học tập của em.',
      '4. An toàn khi hướng dẫn',
      'Em không gõ hộ mật khẩu, mã OTP của người thân; không chụp màn hình ngân hàng hay VNeID. Người thân tự nhập mật khẩu, mã OTP của mình.',
      'Đề nghị gia đình đọc, ghi phiếu trả lời ở trang sau và gửi lại giáo viên chủ nhiệm./.',
      '[80 mm]',
      '  Nơi nhận:',
      '  - Như trên;',
      '  - Các giáo viên chủ nhiệm (để t/h);',
      '  - Lưu: VT, LĐ.',
      '[85 mm]',
      '  HIỆU TRƯỞNG',
      '  [gap of 24 mm]',
      '  Phạm Hồng Hải',

      '[210 x 297 mm, margins 20 15 20 30, no page numbers]',
      'PHIẾU TRẢ LỜI CỦA GIA ĐÌNH',
      'Phong trào “Bình dân học vụ số”, năm học 2025 - 2026',
      '[rule of 35 mm]',
      '[gap of 2 mm]',
      'Kính gửi: Giáo viên chủ nhiệm lớp 6A1, Trường THCS Dương Quan',
      'Họ và tên học sinh: …………………………………………',
      'Gia đình đã đọc thông báo của Trường THCS Dương Quan về thông tin được ghi lại trong phong trào “Bình dân học vụ số” và trả lời như sau (đánh dấu x vào một ô của mỗi mục):',
      '1. Ghi lại việc em hướng dẫn người thân',
      'Nhà trường ghi lại việc em hướng dẫn người thân kỹ năng số (quan hệ, nhóm tuổi, kỹ năng, kết quả) để tổng hợp phong trào “Bình dân học vụ số”.',
      '□ Đồng ý          □ Không đồng ý',
      '2. Nêu họ tên, lớp của em khi được đề nghị khen thưởng',
      'Chỉ trong danh sách đề nghị khen thưởng của nhà trường; nếu không đồng ý, danh sách chỉ ghi chữ cái đầu của họ tên.',
      '□ Đồng ý          □ Không đồng ý',
      'Gia đình và em có thể rút lại ý kiến bằng văn bản bất cứ lúc nào; nhà trường thực hiện trong 15 ngày.',
      '[165 mm]',
      '  Thủy Nguyên, ngày …… tháng …… năm 20……',
      '  [82 mm]',
      '    HỌC SINH',
      '    (Ký, ghi rõ họ tên)',
      '    [gap of 24 mm]',
      '    ',
      '  [83 mm]',
      '    CHA, MẸ HOẶC NGƯỜI GIÁM HỘ',
      '    (Ký, ghi rõ họ tên)',
      '    [gap of 24 mm]',
      '    ',
    ]);
  });

  test('says what is recorded, what never, how long, and which rights there are', () => {
    const [notice] = pagesOf('6A1');
    for (const sentence of Object.values(NOTICE)) expect(notice?.join('\n')).toContain(sentence);
    expect(notice?.join('\n')).toContain('việc không đồng ý không ảnh hưởng đến kết quả học tập');
  });

  test('asks twice, with nothing ticked beforehand, and tells how to withdraw', () => {
    const [, reply] = pagesOf('6A1');
    expect(reply?.filter((line) => /^□ Đồng ý +□ Không đồng ý$/.test(line))).toHaveLength(2);
    expect(reply?.join('\n')).not.toMatch(/[☑☒✓■]/);
    expect(reply?.join('\n')).toContain('trong 15 ngày');
  });

  test('asks nothing about the family', () => {
    const [, reply] = pagesOf('6A1');
    expect(reply?.join('\n')).not.toMatch(/điện thoại: |địa chỉ|căn cước: |ngày sinh|email/i);
  });

  test('takes the class, or leaves it to be written', () => {
    const title = 'Thông báo gửi phụ huynh về phong trào Bình dân học vụ số';
    expect(noticeOf('6A1').title).toBe(`${title} - Lớp 6A1`);
    expect(noticeOf('').title).toBe(title);
    const [notice, reply] = pagesOf('');
    expect(notice).toContain('Kính gửi: Cha mẹ, người giám hộ của học sinh lớp …………');
    expect(reply).toContain('Kính gửi: Giáo viên chủ nhiệm lớp …………, Trường THCS Dương Quan');
  });
});

test('all papers are NFC', () => {
  const papers = [
    studentSlip({ settings: sampleSettings, className: '', lists: DEFAULT_LISTS }),
    parentsNotice({ settings: sampleSettings, className: '', date: asOf.day }),
  ];
  for (const paper of papers) {
    const all = linesOf(paper).join('\n');
    expect(all).toBe(all.normalize('NFC'));
    expect(all).not.toMatch(/undefined|NaN|null/);
  }
});
