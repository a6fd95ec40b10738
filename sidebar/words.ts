import { shortMonth } from '../src/core/school/month';

/** Everything the page says of its own. */
export const words = {
  title: 'Bình dân học vụ số',
  tabList: 'Các phần của bảng',
  troubleTitle: 'Chưa thực hiện được',
  retry: 'Thử lại',
  newWindow: '(mở ở thẻ mới)',

  classTab: {
    label: 'Lớp này',
    refresh: 'Làm mới',
    refreshing: 'Đang đọc…',
    reading: 'Đang đọc số liệu của lớp…',
    hint: 'Sau khi mở tab của lớp khác, thầy/cô bấm “Làm mới”.',
    heading: (className: string): string => `Lớp ${className}`,
    progress: (reached: number, enrolment: number): string =>
      `${reached}/${enrolment} em hoàn thành`,
    noStudents: 'Lớp chưa có học sinh trong danh sách.',
    updated: (time: string): string => `Cập nhật lúc ${time}.`,
    rowsHeading: 'Các dòng trong tab',
    rows: { valid: 'Hợp lệ', pending: 'Còn thiếu', invalid: 'Cần sửa' },
    problems: (count: number): string => `Dòng cần sửa (${count})`,
    row: (row: number): string => `Dòng ${row}`,
    moreProblems: (count: number): string =>
      `Còn ${count} dòng nữa; thầy/cô xem cột “Kiểm tra dòng” trong tab của lớp.`,
    handInHeading: 'Nộp số liệu',
    handIn: {
      none: 'Hiện không có tháng nào đến kỳ nộp.',
      done: (month: string): string => `Tháng ${shortMonth(month)}: đã nộp.`,
      open: (month: string): string => `Tháng ${shortMonth(month)}: chưa nộp.`,
      how: 'Giáo viên chủ nhiệm đánh dấu vào ô nộp số liệu ở đầu tab của lớp.',
    },
    notReached: (count: number): string => `Học sinh chưa hoàn thành (${count})`,
    allReached: 'Tất cả học sinh của lớp đã hoàn thành.',
    otherHeading: 'Chưa mở tab của lớp',
    other: (tab: string): string =>
      `Thầy/cô đang mở tab “${tab}”. Hãy mở tab của một lớp rồi bấm “Làm mới”.`,
  },

  reportTab: {
    label: 'Báo cáo',
    heading: 'Báo cáo tháng của Liên đội',
    reading: 'Đang đọc danh sách tháng…',
    about: 'Báo cáo được lập thành một tệp Google Tài liệu trong Drive của thầy/cô.',
    month: 'Tháng báo cáo',
    noMonths: 'Chưa có tháng nào để lập báo cáo.',
    build: 'Lập báo cáo tháng',
    building: 'Đang lập báo cáo…',
    patience: 'Việc này có thể mất đến một phút. Thầy/cô giữ bảng này mở.',
    done: 'Đã lập xong báo cáo',
    asOf: (time: string): string => `Số liệu tính đến ${time}.`,
    warnings: (count: number): string => `Cần lưu ý (${count})`,
  },

  failures: {
    offline:
      'Không kết nối được với Google. Thầy/cô kiểm tra mạng rồi thử lại; số liệu đã nhập không mất.',
    accounts:
      'Google không cho phép thao tác này. Trình duyệt có thể đang đăng nhập nhiều tài khoản Google: ' +
      'thầy/cô đăng xuất các tài khoản khác, hoặc mở sổ bằng cửa sổ ẩn danh, rồi thử lại.',
    noReply:
      'Google chưa trả lời. Thầy/cô kiểm tra mạng rồi thử lại. Nếu trình duyệt đang đăng nhập nhiều ' +
      'tài khoản Google, thầy/cô chỉ giữ một tài khoản rồi tải lại trang.',
  },
} as const;
