import type { ListItem } from './lists';

/** Skill groups by code (domain 4); group K answers the plan's I.4. */
export const SKILL_GROUPS: Readonly<Record<string, string>> = {
  A: 'Thiết bị, ứng dụng',
  B: 'Thông tin, giao tiếp',
  C: 'Định danh, dịch vụ công',
  D: 'Y tế số',
  E: 'Thanh toán, tài chính',
  F: 'Mua sắm, dịch vụ',
  G: 'An toàn số',
  H: 'AI, tự học',
  K: 'Dịch vụ số ngành giáo dục',
  Z: 'Khác',
};

/** The group of a skill that a school added without a code, or with a letter of its own. */
export const OTHER_GROUP = 'Z';

/** First letters of codes that name a group, in either case. */
export const GROUP_LETTERS = Object.keys(SKILL_GROUPS)
  .flatMap((code) => [code, code.toLowerCase()])
  .join('');

/** The group that a skill counts in, by the first letter of its code. */
export function skillGroupOf(code: string): string {
  const letter = code.slice(0, 1);
  return letter !== '' && GROUP_LETTERS.includes(letter) ? letter.toUpperCase() : OTHER_GROUP;
}

/** Codes of the skills that the plan names (G3): first in the drop-down, rows of their own in reports. */
export const PLAN_SKILLS = ['D01', 'F01', 'E01', 'C04'] as const;

/** What the drop-down shows of the catalogue in a new book (domain 4). */
const OFFERED: ReadonlySet<string> = new Set([
  ...PLAN_SKILLS,
  'C01',
  'C03',
  'C02',
  'E02',
  'E04',
  'G02',
  'G03',
  'G05',
  'A04',
  'D02',
  'H02',
  'Z99',
]);

/** Code and label; the group is the code's first letter. Labels stay under 40 characters. */
const SKILLS: readonly (readonly [string, string])[] = [
  ['D01', 'Đăng ký khám bệnh trực tuyến'],
  ['F01', 'Mua hàng trên sàn thương mại điện tử'],
  ['E01', 'Chuyển tiền bằng ứng dụng ngân hàng'],
  ['C04', 'Nộp hồ sơ dịch vụ công trực tuyến'],
  ['A01', 'Dùng điện thoại thông minh cơ bản'],
  ['A02', 'Kết nối Wi-Fi, 4G/5G'],
  ['A03', 'Cài đặt, cập nhật ứng dụng'],
  ['A04', 'Gọi video, nhắn tin Zalo'],
  ['A05', 'Chụp, lưu, gửi ảnh và tài liệu'],
  ['A06', 'Quét mã QR'],
  ['A07', 'Chỉnh cỡ chữ, âm lượng, trợ năng'],
  ['B01', 'Tìm kiếm thông tin trên mạng'],
  ['B02', 'Nhận biết tin giả, tin sai sự thật'],
  ['B03', 'Dùng thư điện tử (email)'],
  ['B04', 'Dùng bản đồ số, gọi xe trực tuyến'],
  ['B05', 'Theo dõi kênh thông tin chính thống'],
  ['C01', 'Cài và đăng nhập VNeID'],
  ['C02', 'Xem, dùng giấy tờ trên VNeID'],
  ['C03', 'Đăng nhập Cổng Dịch vụ công quốc gia'],
  ['C05', 'Tra cứu kết quả hồ sơ đã nộp'],
  ['C06', 'Đặt lịch, lấy số Trung tâm HCC'],
  ['C07', 'Nộp phí, lệ phí, thuế trực tuyến'],
  ['C08', 'Khai báo cư trú trực tuyến'],
  ['C09', 'Gửi phản ánh, kiến nghị trực tuyến'],
  ['C10', 'Tra cứu BHXH, BHYT (VssID)'],
  ['D02', 'Xem Sổ sức khỏe điện tử (VNeID)'],
  ['D03', 'Dùng thẻ BHYT điện tử khi khám'],
  ['D04', 'Tra cứu nơi khám, lịch khám'],
  ['E02', 'Thanh toán bằng mã QR'],
  ['E03', 'Dùng ví điện tử'],
  ['E04', 'Trả tiền điện, nước, Internet'],
  ['E05', 'Nộp học phí, khoản thu trực tuyến'],
  ['E06', 'Nhận lương hưu, trợ cấp qua tài khoản'],
  ['E07', 'Kiểm tra số dư, lịch sử giao dịch'],
  ['F02', 'So sánh giá, xem đánh giá người bán'],
  ['F03', 'Theo dõi đơn, đổi trả hàng'],
  ['F04', 'Đặt vé tàu, xe, dịch vụ trực tuyến'],
  ['F05', 'Bán hàng, giới thiệu sản phẩm online'],
  ['G01', 'Đặt mật khẩu mạnh, khóa màn hình'],
  ['G02', 'Bảo vệ mã OTP, xác thực hai lớp'],
  ['G03', 'Nhận biết cuộc gọi, tin nhắn lừa đảo'],
  ['G04', 'Nhận biết liên kết, ứng dụng giả mạo'],
  ['G05', 'Bảo vệ thông tin cá nhân'],
  ['G06', 'Xử lý, trình báo khi bị lừa đảo'],
  ['G07', 'Ứng xử văn minh trên mạng'],
  ['G08', 'Nhận biết giả giọng, giả hình bằng AI'],
  ['H01', 'Hiểu AI là gì, dùng có trách nhiệm'],
  ['H02', 'Hỏi đáp với trợ lý AI'],
  ['H03', 'Dịch, đọc, nhập văn bản bằng giọng nói'],
  ['H04', 'Học trên nền tảng Bình dân học vụ số'],
  ['K01', 'Dùng sổ liên lạc điện tử (vnEdu, SMAS)'],
  ['K02', 'Xem học bạ số, kết quả học tập của con'],
  ['K03', 'Đăng ký tuyển sinh trực tuyến cho con'],
  ['K04', 'Tìm tài liệu, bài giảng số cho con'],
  ['Z99', 'Kỹ năng khác (ghi ở Ghi chú)'],
];

export const skillItems: readonly ListItem[] = SKILLS.map(([code, label]) => ({
  code,
  label,
  group: `${code.slice(0, 1)}. ${SKILL_GROUPS[code.slice(0, 1)]}`,
  aliases: [],
  offered: OFFERED.has(code),
}));
