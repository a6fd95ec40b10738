import { shortMonth } from '../../src/core/school/month';

export const classTab = {
  label: 'Lớp này',
  reading: 'Đang đọc số liệu của lớp…',
  hint: 'Sau khi mở tab của lớp khác, thầy/cô bấm “Làm mới”.',
  heading: (className: string): string => `Lớp ${className}`,
  progress: (reached: number, enrolment: number): string => `${reached}/${enrolment} em hoàn thành`,
  noStudents: 'Lớp chưa có học sinh trong danh sách.',
  rowsHeading: 'Các dòng trong tab',
  rows: { valid: 'Hợp lệ', pending: 'Còn thiếu', invalid: 'Cần sửa' },
  problems: (count: number): string => `Dòng cần sửa (${count})`,
  unfinished: (count: number): string => `Dòng còn thiếu (${count})`,
  row: (row: number): string => `Dòng ${row}`,
  goTo: (cell: string): string => `Tới ô ${cell}`,
  moreRows: (count: number): string =>
    `Còn ${count} dòng nữa; thầy/cô xem cột “Kiểm tra dòng” trong tab của lớp.`,
  check: 'Làm sạch và kiểm tra',
  checking: 'Đang làm sạch…',
  handInHeading: 'Nộp số liệu',
  handIn: {
    none: 'Hiện không có tháng nào đến kỳ nộp.',
    done: (month: string): string => `Tháng ${shortMonth(month)}: đã nộp.`,
    open: (month: string): string => `Tháng ${shortMonth(month)}: chưa nộp.`,
    returned: (month: string): string => `Tháng ${shortMonth(month)}: được trả lại để xem thêm.`,
    reason: (reason: string): string => `Lý do: ${reason}`,
    button: (month: string): string => `Nộp số liệu tháng ${shortMonth(month)}`,
    title: 'Nộp số liệu',
    confirm: 'Xác nhận và nộp',
    sending: 'Đang nộp…',
    others: 'Giáo viên chủ nhiệm của lớp nộp, bằng nút này hoặc ô đánh dấu ở đầu tab của lớp.',
  },
  notReached: (count: number): string => `Học sinh chưa hoàn thành (${count})`,
  allReached: 'Tất cả học sinh của lớp đã hoàn thành.',
  otherHeading: 'Chưa mở tab của lớp',
  other: (tab: string): string =>
    `Thầy/cô đang mở tab “${tab}”. Hãy mở tab của một lớp rồi bấm “Làm mới”.`,
} as const;
