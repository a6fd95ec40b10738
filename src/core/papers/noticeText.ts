/**
 * What a school tells families about the book (domain 9), in sentences that stand by themselves:
 * in the guide of the book and on the papers.
 */
export const NOTICE = {
  recorded:
    'Nhà trường ghi lại việc em hướng dẫn người thân kỹ năng số (quan hệ, nhóm tuổi, kỹ năng, kết quả) để tổng hợp phong trào “Bình dân học vụ số”.',
  neverRecorded: 'Không thu thập họ tên, số điện thoại, số căn cước, tài khoản của người thân.',
  kept: 'Dữ liệu lưu trên Google Workspace của trường, xóa sau năm học.',
  rights: 'Phụ huynh và học sinh có quyền xem, sửa, yêu cầu xóa, không đồng ý.',
} as const;

/** The notice as one paragraph. */
export const NOTICE_TEXT = Object.values(NOTICE).join(' ');

/** What a student never does while helping (domain 4, end). */
export const SAFETY_RULE =
  'Em không gõ hộ mật khẩu, mã OTP của người thân; không chụp màn hình ngân hàng hay VNeID.';
