/** What the page says where no answer of the add-on came. */
export const failures = {
  offline:
    'Không kết nối được với Google. Thầy/cô kiểm tra mạng rồi thử lại; số liệu đã nhập không mất.',
  accounts:
    'Google không cho phép thao tác này. Trình duyệt có thể đang đăng nhập nhiều tài khoản Google: ' +
    'thầy/cô đăng xuất các tài khoản khác, hoặc mở sổ bằng cửa sổ ẩn danh, rồi thử lại.',
  authorisation:
    'Tiện ích chưa được cấp quyền cho tài khoản này. Thầy/cô chọn một mục bất kỳ trong menu ' +
    '“Bình dân học vụ số”, bấm “Cho phép” khi Google hỏi, rồi mở lại bảng này.',
  timeLimit:
    'Google đã dừng việc này vì chạy quá sáu phút. Những gì đã ghi vẫn còn; thầy/cô bấm lại, sổ ' +
    'làm tiếp phần còn lại.',
  noReply:
    'Google chưa trả lời. Thầy/cô kiểm tra mạng rồi thử lại. Nếu trình duyệt đang đăng nhập nhiều ' +
    'tài khoản Google, thầy/cô chỉ giữ một tài khoản rồi tải lại trang.',
} as const;
