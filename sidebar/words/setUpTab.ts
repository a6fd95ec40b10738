import { TAB } from '../../src/core/workbook/tabNames';

export const setUpTab = {
  label: 'Thiết lập',
  heading: 'Thiết lập sổ',
  reading: 'Đang xem sổ còn thiếu gì…',
  left: (count: number): string =>
    count === 0 ? 'Sổ đã thiết lập xong.' : `Còn ${count} việc phải làm.`,
  onlyLeader: 'Việc thiết lập do Tổng phụ trách Đội làm; thầy/cô chỉ xem được.',
  step: (number: number, title: string): string => `${number}. ${title}`,
  isDone: 'xong',
  isLeft: 'chưa xong',
  notYet: 'Thầy/cô làm xong các bước trên trước.',
  open: (tab: string): string => `Mở tab ${tab}`,

  tabs: {
    title: 'Các tab của sổ',
    state: (done: number, all: number): string => `${done}/${all} tab`,
    about: 'Tạo các tab chung của sổ. Tab nào đã có thì giữ nguyên.',
    button: 'Tạo các tab',
    again: 'Tạo tiếp các tab',
  },
  school: {
    title: 'Trường và năm học',
    state: (missing: number): string => (missing === 0 ? 'đủ mục cần' : `thiếu ${missing} mục`),
    required: (label: string): string => `${label} (cần có)`,
    ofReports: 'Cho các báo cáo',
    save: 'Lưu',
    saving: 'Đang lưu…',
  },
  roster: {
    title: 'Danh sách học sinh',
    state: (students: number): string => `${students} em`,
    about:
      `Dán danh sách xuất từ phần mềm của trường vào tab “${TAB.rosterImport}”, rồi bấm “Xem trước”. ` +
      'Sổ chỉ giữ họ tên, lớp và số thứ tự.',
    button: 'Xem trước danh sách',
    dialog: 'Nhập danh sách học sinh',
    confirm: 'Nhập vào sổ',
    working: 'Đang nhập…',
  },
  classes: {
    title: 'Các lớp và chủ nhiệm',
    state: (classes: number): string => `${classes} lớp`,
    about: 'Thêm lớp chưa có trong danh sách học sinh; mỗi lớp một dòng.',
    typed: 'Thêm lớp',
    example: 'Ví dụ: 6A1 hoặc 6/1',
    button: 'Thêm',
    adding: 'Đang thêm…',
    withoutTeacher: (names: readonly string[]): string =>
      `${names.length} lớp chưa có email chủ nhiệm: ${names.join(', ')}. Tab của lớp tạo lúc này ` +
      'thì ai sửa được sổ cũng sửa được; thầy/cô nên điền email trước.',
  },
  classTabs: {
    title: 'Tab của các lớp',
    state: (done: number, all: number): string => `${done}/${all} lớp`,
    about: 'Mỗi lớp một tab, tạo lần lượt. Đóng bảng giữa chừng không mất gì; lần sau làm tiếp.',
    button: 'Tạo tab cho các lớp',
    again: 'Làm tiếp',
    done: 'Đã tạo đủ tab cho các lớp.',
  },
  targets: {
    title: 'Chỉ tiêu',
    state: (count: number): string => `${count} chỉ tiêu`,
    about: `Chỉ tiêu theo kế hoạch của trường; thầy/cô sửa thẳng trong tab “${TAB.targets}”.`,
    line: (year: string, threshold: string): string =>
      threshold === '' ? year : `${threshold}% (${year})`,
  },
  inYear: 'Trong năm học',

  job: {
    progress: (done: number, all: number): string => `${done}/${all}`,
    last: (what: string): string => `Vừa xong: ${what}.`,
    stop: 'Dừng',
    stopping: 'Đang dừng…',
    stopped: 'Đã dừng. Phần đã làm được giữ nguyên.',
  },
} as const;
