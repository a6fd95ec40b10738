import type { Handlers, Output } from '../../src/page/contract';

type ClassValue = Extract<Output<'classProgress'>, { kind: 'class' }>;

/** A class in the middle of its work. */
export const class6A1: ClassValue = {
  kind: 'class',
  className: '6A1',
  tab: '6A1',
  enrolment: 44,
  reached: 23,
  valid: 31,
  pending: 2,
  invalid: 3,
  problems: [
    {
      row: 31,
      cell: 'F31',
      sentence:
        'Ô F31 (Kỹ năng): đọc được “Quét mã”; không có trong danh sách; thầy/cô chọn một mục trong danh sách ▼ hoặc bấm “Làm sạch”.',
    },
    {
      row: 40,
      cell: 'G40',
      sentence: 'Ô G40 (Ngày hướng dẫn): đọc được “31/02/2026”; không phải một ngày.',
    },
    {
      row: 41,
      cell: 'D41',
      sentence: 'Ô D41 (Quan hệ): đọc được “Bố mẹ”; xin chọn Bố hoặc Mẹ.',
    },
  ],
  unfinished: [
    { row: 12, cell: 'G12', sentence: 'Còn thiếu: Ngày hướng dẫn, Mức kết quả' },
    { row: 14, cell: 'H14', sentence: 'Còn thiếu: Mức kết quả' },
  ],
  handIn: {
    month: '2026-03',
    state: 'open',
    reason: '',
    question:
      'Nộp số liệu tháng 03/2026 của lớp 6A1:\n  • 23/44 em hoàn thành.\nTôi xác nhận số liệu tháng này đúng với thực tế lớp.',
  },
  mayType: true,
  notReached: ['Nguyễn Minh Anh (số 5)', 'Trần Thị Thuỳ Dương', 'Đặng Quốc Hưng'],
};

/** A school with a class in each of some states. */
export const board: Output<'schoolBoard'> = {
  months: [
    { month: '2026-03', label: 'Tháng 3 năm 2026' },
    { month: '2026-02', label: 'Tháng 02 năm 2026' },
  ],
  month: '2026-03',
  deadline: 'Hạn nộp 05/04/2026.',
  classes: [
    boardClass('6A1', 'toMend', 'cần sửa', { invalid: 3, pending: 2 }),
    boardClass('6A2', 'inTime', 'nộp đúng hạn'),
    boardClass('7A1', 'typing', 'đang nhập'),
    boardClass('7A2', 'overdue', 'quá hạn, chưa nộp'),
    boardClass('8A1', 'late', 'nộp muộn'),
    boardClass('9A1', 'notStarted', 'chưa nhập'),
    boardClass('9A2', 'returned', 'trả lại'),
    boardClass('9A3', 'undated', 'đã nộp'),
  ],
  targets: [
    target('Cán bộ, giáo viên, nhân viên và học sinh có năng lực số', 'Chưa đạt', false),
    target('Học sinh', 'Đạt', true),
    target('Người dân có tri thức cơ bản', 'Không tự đo', false),
  ],
  mayLead: true,
  lastClosed: '2026-02',
  checked: null,
};

function boardClass(
  className: string,
  state: Output<'schoolBoard'>['classes'][number]['state'],
  words: string,
  { invalid = 0, pending = 0 } = {},
): Output<'schoolBoard'>['classes'][number] {
  return { className, tab: className, state, words, reached: 20, enrolment: 44, invalid, pending };
}

function target(label: string, verdict: string, part: boolean) {
  return { label, planned: '≥ 85% (2026)', achieved: '75,0% (33/44)', verdict, part };
}

/** A finished report with two warnings. */
export const report: Output<'buildReport'> = {
  title: 'Báo cáo tháng 3 năm 2026',
  url: 'https://docs.google.com/document/d/abc/edit',
  warnings: [
    'Còn 02 chi đội chưa nộp số liệu: 6A2, 7A4.',
    'Phần “Nguyên nhân” chưa có nội dung, báo cáo để dòng chấm.',
  ],
  asOf: '14:05 ngày 31/3/2026',
};

const months = [
  { from: '2026-03-01', to: '2026-03-31', label: 'Tháng 3 năm 2026' },
  { from: '2026-02-01', to: '2026-02-28', label: 'Tháng 02 năm 2026' },
];

const choices: Output<'reportChoices'> = {
  kinds: [
    { kind: 'month', label: 'Lập báo cáo tháng', periods: months, chosen: 0, anyDays: false },
    { kind: 'school', label: 'Báo cáo của nhà trường', periods: months, chosen: 0, anyDays: true },
    { kind: 'term', label: 'Báo cáo học kỳ', periods: [], chosen: null, anyDays: false },
  ],
  principalEmail: 'hieutruong@thcs.example',
};

/** A book whose class tabs are half made. */
export const setUp: Output<'setUpState'> = {
  mayLead: true,
  tabs: { done: 20, total: 20 },
  fields: [
    field('school', 'Tên trường', 'text', 'Trường THCS Mẫu'),
    field('schoolYear.start', 'Năm học từ ngày', 'day', '2025-09-01'),
    field('handInDay', 'Hạn nộp số liệu', 'number', '5'),
    {
      ...field('reports.signature', 'Người ký', 'text', 'Tổng phụ trách ký'),
      choices: ['Tổng phụ trách ký', 'Hiệu trưởng ký'],
      ofReports: true,
      needed: false,
    },
  ],
  students: 800,
  classes: [
    { className: '6A1', hasTeacher: true, ready: true },
    { className: '6A2', hasTeacher: false, ready: false },
  ],
  complete: false,
  targets: [{ label: 'Học sinh hoàn thành', year: '2026', threshold: '100' }],
};

function field(key: string, label: string, kind: 'text' | 'day' | 'number', value: string) {
  const help = `Gợi ý cho ${label}`;
  return { key, label, help, kind, value, needed: true, choices: [], ofReports: false };
}

const said = (text: string) => () => ({ ok: true as const, value: { said: text } });
const value =
  <T>(given: T) =>
  () => ({ ok: true as const, value: given });

/** The end of a walk through the book. */
const walked = { what: null, done: 27, total: 27, mended: 2, told: 1 };

/** A server that only knows its lines: one for each call. */
export const fakeHandlers: Handlers = {
  classProgress: value(class6A1),
  goTo: value({}),
  checkClass: value({ said: 'Lớp 6A1: đã làm sạch 4 ô.', cleaned: 4 }),
  handIn: said('Đã nộp số liệu tháng 03/2026 của lớp 6A1.'),
  schoolBoard: value(board),
  reminders: value({
    heading: 'Tin nhắc nộp số liệu tháng 03/2026',
    messages: [
      {
        title: 'Tin chung cho các lớp',
        text: 'Kính gửi các thầy/cô',
        mailto: 'mailto:a@b.example',
      },
      { title: 'Tin riêng lớp 7A2', text: 'Kính gửi thầy/cô lớp 7A2', mailto: 'mailto:' },
    ],
  }),
  checkNextClass: value({ what: null, done: 8, total: 8, cleaned: 4, invalid: 3, pending: 2 }),
  previewClosing: value({
    kind: 'ready' as const,
    month: '2026-03',
    question: 'Chốt số liệu tháng 03/2026 của 8 lớp:\n  • 12 dòng được tính lần đầu.\nChốt?',
    digest: 'abc',
  }),
  closeMonth: said('Đã chốt số liệu tháng 03/2026.'),
  rewriteFormulas: value({}),
  previewReopening: value({ month: '2026-02', question: 'Mở lại tháng 02/2026. Lý do:' }),
  reopenMonth: said('Đã mở lại tháng 02/2026.'),
  returnHandIn: said('Đã trả lại số liệu.'),
  moveChoices: value({
    classNames: ['6A1', '6A2'],
    today: '2026-03-31',
    first: '2025-09-01',
    last: '2026-08-31',
  }),
  classStudents: value({ labels: ['Lê Na', 'Trần Bình'] }),
  previewMove: value({ question: 'Lớp 6A2: thêm em Lê Na.\nGhi vào sổ?' }),
  moveStudent: said('Em Lê Na vào lớp 6A2.'),
  repairState: value({ mayRepair: true, left: null }),
  surveyNext: value({
    ...walked,
    text: 'Sổ tự sửa được 2 chỗ, không mất gì đã gõ:\n  • Tab “6A1” mất màu báo tự động; sổ đặt lại.\nSửa bây giờ?',
  }),
  repairNext: value({
    ...walked,
    text: 'Đã sửa 2 chỗ:\n  • Tab “6A1” mất màu báo tự động; sổ đặt lại.\nBản sao trước khi sửa: “31/03 09:00”.',
  }),
  reportChoices: value(choices),
  previewReport: value({ question: 'Báo cáo của 8 lớp:\n  • 23/44 em.\nLập báo cáo?' }),
  buildReport: value(report),
  pastReports: value({
    reports: [
      {
        title: 'Báo cáo tháng của Liên đội, tháng 02/2026',
        version: 2,
        asOf: '05/03/2026',
        url: report.url,
      },
      { title: 'Báo cáo tháng của Liên đội, 01/2026', version: 1, asOf: '', url: null },
    ],
    more: 3,
  }),
  schoolFigures: () => {
    throw new Error('The page has no need of the figures');
  },
  setUpState: value(setUp),
  makeTabs: value({ what: null, done: 20, total: 20 }),
  saveSettings: said('Đã lưu 1 mục.'),
  addClasses: said('Đã thêm 1 lớp: 6A3.'),
  previewImport: value({
    kind: 'ready' as const,
    question: 'Đọc được 800 học sinh.\nNhập vào sổ?',
    digest: 'abc',
  }),
  importRoster: said('Đã nhập 800 học sinh.'),
  makeNextClass: value({ what: null, done: 2, total: 2 }),
};
