import { shortMonth } from '../../src/core/school/month';

export const schoolTab = {
  label: 'Toàn trường',
  heading: 'Toàn trường',
  reading: 'Đang đọc bảng nộp số liệu…',
  month: 'Tháng',
  noMonth: 'Năm học chưa bắt đầu.',
  noClasses: 'Sổ chưa có lớp nào.',
  handedIn: (done: number, all: number): string => `${done}/${all} lớp đã nộp`,
  waiting: (count: number): string => `Chưa nộp (${count})`,
  done: (count: number): string => `Đã nộp (${count})`,
  className: 'Lớp',
  state: 'Trạng thái',
  reached: 'Hoàn thành',
  toMend: (count: number): string => `${count} cần sửa`,
  pending: (count: number): string => `${count} còn thiếu`,
  targets: 'Chỉ tiêu và kết quả đến nay',
  planned: (planned: string): string => `Kế hoạch ${planned}`,

  remind: {
    heading: 'Nhắc nộp số liệu',
    button: 'Soạn tin nhắc',
    working: 'Đang soạn…',
    intro: 'Chép tin rồi dán vào Zalo. Tin chỉ có số đếm, không có tên học sinh.',
    copy: 'Chép tin',
    copied: 'Đã chép',
    copyFailed: 'Chưa chép được: thầy/cô nhấn Ctrl+C',
    mail: 'Soạn thư',
  },

  leading: 'Việc của Tổng phụ trách',
  onlyLeader: 'Chốt tháng, trả lại số liệu và chuyển lớp cho học sinh do Tổng phụ trách Đội làm.',

  checkAll: {
    button: 'Làm sạch và kiểm tra tất cả',
    again: 'Làm tiếp',
    left: (done: number, all: number): string => `Lần trước dừng ở ${done}/${all} lớp.`,
    done: (cleaned: number, invalid: number, pending: number): string =>
      `Đã xong: làm sạch ${cleaned} ô, còn ${invalid} dòng cần sửa và ${pending} dòng còn thiếu.`,
  },

  repair: {
    heading: 'Kiểm tra và khôi phục sổ',
    about:
      'Khi có tab, cột, công thức bị xóa hay gõ đè. Bước kiểm tra không sửa gì; dừng giữa chừng không mất gì.',
    survey: 'Kiểm tra sổ',
    again: 'Làm tiếp',
    leftSurvey: (done: number, all: number): string =>
      `Lần kiểm tra trước dừng ở ${done}/${all} phần.`,
    leftRepair: (done: number, all: number): string =>
      `Lần khôi phục trước dừng ở ${done}/${all} phần; thầy/cô nên làm tiếp cho xong.`,
    found: (mended: number, told: number): string =>
      `Đã kiểm tra xong: ${mended} chỗ sổ tự sửa được, ${told} chỗ thầy/cô cần tự xem.`,
    mend: 'Xem và khôi phục',
    title: 'Kiểm tra và khôi phục sổ',
    confirm: 'Khôi phục',
    working: 'Đang khôi phục…',
  },

  closing: {
    button: 'Chốt số liệu tháng',
    title: 'Chốt số liệu tháng',
    confirm: 'Chốt',
    working: 'Đang chốt…',
    apartTitle: 'Chưa chốt được',
    rewrite: 'Viết lại công thức',
    rewritten: 'Đã viết lại công thức. Thầy/cô bấm “Chốt số liệu tháng” lần nữa.',
  },
  reopening: {
    button: (month: string): string => `Mở lại tháng ${shortMonth(month)}`,
    title: 'Mở lại tháng đã chốt',
    confirm: 'Mở lại',
    working: 'Đang mở lại…',
    reason: 'Lý do mở lại',
  },
  returning: {
    button: 'Trả lại',
    of: (className: string): string => `Trả lại số liệu của lớp ${className}`,
    title: 'Trả lại số liệu của lớp',
    question: (className: string, month: string): string =>
      [
        `Trả lại số liệu tháng ${shortMonth(month)} cho lớp ${className}:`,
        '  • Những gì lớp đã gõ giữ nguyên; lớp sửa xong thì nộp lại.',
        '  • Lớp đọc được lý do ở đầu tab của lớp; xin không ghi tên học sinh.',
      ].join('\n'),
    reason: 'Vì sao trả lại?',
    confirm: 'Trả lại',
    working: 'Đang trả lại…',
  },
  move: {
    heading: 'Học sinh đến, đi, chuyển lớp',
    kind: 'Em học sinh này',
    kinds: {
      change: 'chuyển sang lớp khác trong trường',
      leave: 'rời trường',
      arrive: 'mới đến trường',
    },
    from: 'Lớp hiện nay',
    student: 'Học sinh',
    name: 'Họ và tên em mới đến',
    to: 'Lớp mới',
    firstDay: 'Ngày đầu tiên ở lớp mới',
    lastDay: 'Ngày cuối cùng ở trường',
    choose: '– chọn –',
    reading: 'Đang đọc danh sách…',
    button: 'Xem trước',
    incomplete: 'Thầy/cô chọn đủ các mục trên rồi bấm “Xem trước”.',
    title: 'Học sinh đến, đi, chuyển lớp',
    confirm: 'Ghi vào sổ',
    working: 'Đang ghi…',
  },
} as const;
