import {
  atLeast,
  atMost,
  call,
  type Expression,
  firstOf,
  formula,
  text as joinText,
  minus,
  plus,
} from '../formula/expression';
import { block, type CellOptions, cell } from '../formula/reference';
import { LITERACY_CHOICES, SIGNATURE_CHOICES } from '../school/reportSettings';
import { USUAL_TERMS } from '../school/usualTerms';
import { TAB } from './tabNames';

export type SettingKind = 'text' | 'day' | 'number' | 'formula';

export interface SettingRow {
  /** Persisted in a hidden column beside the value; never renamed. */
  key: string;
  label: string;
  kind: SettingKind;
  help: string;
  /** For `number`: what is allowed. */
  from?: number;
  to?: number;
  initial?: string | number;
  /** For `text`: the words that the drop-down offers. */
  choices?: readonly string[];
}

/** `Cài đặt`, from top to bottom; keys as in a settings file, dots for what it nests. */
export const SETTING_ROWS = [
  { key: 'school', label: 'Tên trường', kind: 'text', help: 'Ví dụ: Trường THCS Dương Quan' },
  {
    key: 'governingBody',
    label: 'Cơ quan chủ quản',
    kind: 'text',
    help: 'Dòng trên của văn bản nhà trường, ví dụ: UBND phường Thủy Nguyên',
  },
  {
    key: 'unionCouncil',
    label: 'Hội đồng Đội',
    kind: 'text',
    help: 'Dòng trên của văn bản Liên đội, ví dụ: Hội đồng Đội phường Thủy Nguyên',
  },
  { key: 'place', label: 'Địa danh', kind: 'text', help: 'Đứng trước ngày tháng trên văn bản' },
  { key: 'principal', label: 'Hiệu trưởng', kind: 'text', help: 'Họ và tên, không ghi “Thầy/Cô”' },
  { key: 'unionLeader', label: 'Tổng phụ trách Đội', kind: 'text', help: 'Họ và tên' },
  {
    key: 'schoolCode',
    label: 'Ký hiệu trường',
    kind: 'text',
    help: 'Trong số văn bản, ví dụ: THCSDQ',
  },
  { key: 'plan.number', label: 'Số kế hoạch', kind: 'text', help: 'Ví dụ: 06/KH-THCS' },
  { key: 'plan.date', label: 'Ngày kế hoạch', kind: 'day', help: 'Ngày/tháng/năm' },
  { key: 'schoolYear.start', label: 'Năm học từ ngày', kind: 'day', help: 'Ví dụ: 01/09/2025' },
  { key: 'schoolYear.end', label: 'Năm học đến ngày', kind: 'day', help: 'Ví dụ: 31/08/2026' },
  {
    key: 'handInDay',
    label: 'Hạn nộp số liệu',
    kind: 'number',
    from: 1,
    to: 28,
    initial: 5,
    help: 'Ngày của tháng sau, từ 1 đến 28',
  },
  {
    key: 'unionLeaderEmail',
    label: 'Email Tổng phụ trách',
    kind: 'text',
    help: 'Tài khoản được sửa mọi tab; mặc định là người thiết lập sổ',
  },
  {
    key: 'today',
    label: 'Hôm nay',
    kind: 'formula',
    help: 'Tự tính; xin không sửa',
  },
  {
    key: 'points.reached',
    label: 'Điểm: học sinh hoàn thành',
    kind: 'number',
    from: 0,
    to: 100,
    initial: 50,
    help: 'Trọng số khi cả lớp hoàn thành; tổng năm trọng số nên là 100',
  },
  {
    key: 'points.able',
    label: 'Điểm: người thân biết sử dụng',
    kind: 'number',
    from: 0,
    to: 100,
    initial: 20,
    help: 'Trọng số khi đạt chỉ tiêu giao cho lớp',
  },
  {
    key: 'points.older',
    label: 'Điểm: trung niên, cao tuổi',
    kind: 'number',
    from: 0,
    to: 100,
    initial: 15,
    help: 'Trọng số khi từ 50% người thân là trung niên, cao tuổi',
  },
  {
    key: 'points.onTime',
    label: 'Điểm: nộp đúng hạn',
    kind: 'number',
    from: 0,
    to: 100,
    initial: 10,
    help: 'Trọng số khi mọi tháng đều nộp đúng hạn',
  },
  {
    key: 'points.registered',
    label: 'Điểm: đăng ký mô hình',
    kind: 'number',
    from: 0,
    to: 100,
    initial: 5,
    help: 'Trọng số khi lớp đã đăng ký mô hình “Dân vận khéo”',
  },
  {
    key: 'points.excellent',
    label: 'Mức Xuất sắc từ',
    kind: 'number',
    from: 0,
    to: 100,
    initial: 90,
    help: 'Điểm, từ 0 đến 100',
  },
  {
    key: 'points.good',
    label: 'Mức Tốt từ',
    kind: 'number',
    from: 0,
    to: 100,
    initial: 80,
    help: 'Điểm, từ 0 đến 100',
  },
  {
    key: 'points.fair',
    label: 'Mức Khá từ',
    kind: 'number',
    from: 0,
    to: 100,
    initial: 65,
    help: 'Điểm, từ 0 đến 100',
  },
  {
    key: 'points.pass',
    label: 'Mức Đạt từ',
    kind: 'number',
    from: 0,
    to: 100,
    initial: 50,
    help: 'Điểm, từ 0 đến 100',
  },
  {
    key: 'reports.literacy',
    label: 'Đánh giá chỉ tiêu C1',
    kind: 'text',
    choices: LITERACY_CHOICES,
    initial: LITERACY_CHOICES[0],
    help: 'Đạt khi từng nhóm (cán bộ, giáo viên, nhân viên; học sinh) cùng đạt, hay khi tính chung đạt',
  },
  {
    key: 'reports.signature',
    label: 'Người ký báo cáo Liên đội',
    kind: 'text',
    choices: Object.keys(SIGNATURE_CHOICES),
    initial: Object.keys(SIGNATURE_CHOICES)[0] ?? '',
    help: 'Chọn trong danh sách',
  },
  {
    key: 'reports.recipients',
    label: 'Nơi nhận báo cáo Liên đội',
    kind: 'text',
    help: 'Cách nhau bằng dấu chấm phẩy; để trống là BGH, Hội đồng Đội, các chi đội, lưu',
  },
  {
    key: 'reports.addressees',
    label: 'Kính gửi',
    kind: 'text',
    help: 'Của báo cáo nhà trường, cách nhau bằng dấu chấm phẩy; ví dụ: Ban Xây dựng Đảng phường Thủy Nguyên',
  },
  {
    key: 'reports.ground',
    label: 'Kế hoạch của cấp trên',
    kind: 'text',
    help: 'Báo cáo nhà trường dẫn thêm; ví dụ: Kế hoạch số 05/KH-BXDĐ ngày 21/01/2026 của Ban Xây dựng Đảng',
  },
  {
    key: 'reports.schoolRecipients',
    label: 'Nơi nhận báo cáo nhà trường',
    kind: 'text',
    help: 'Cách nhau bằng dấu chấm phẩy; để trống là: Như trên; Liên đội, các chi đội (để t/h); Lưu: VT, LĐ',
  },
  {
    key: 'reports.deputy',
    label: 'Phó Hiệu trưởng ký thay',
    kind: 'text',
    help: 'Họ và tên; để trống khi Hiệu trưởng ký',
  },
  {
    key: 'reports.principalEmail',
    label: 'Email Hiệu trưởng',
    kind: 'text',
    help: 'Để chia sẻ báo cáo khi lập; để trống thì không hỏi',
  },
] as const satisfies readonly SettingRow[];

export type SettingKey = (typeof SETTING_ROWS)[number]['key'];

/** Row 1 is the title, row 2 the header. */
export const SETTINGS_FIRST_ROW = 3;
export const SETTINGS_COLUMNS = { label: 1, value: 2, help: 3, key: 4 } as const;

const FROM_OTHER_TABS: CellOptions = { tab: TAB.settings };

/** The cell that holds a setting when the tab is made, as other tabs refer to it. */
export function settingCell(key: SettingKey, options: CellOptions = FROM_OTHER_TABS): Expression {
  const row = SETTINGS_FIRST_ROW + SETTING_ROWS.findIndex((setting) => setting.key === key);
  return cell(SETTINGS_COLUMNS.value, row, options);
}

/** The months of the school year beside the settings. */
export const MONTHS_IN_BOOK = 12;
export const MONTHS_COLUMNS = { label: 6, from: 7, to: 8, deadline: 9, term: 10 } as const;
export const MONTHS_HEADER = ['Tháng', 'Từ ngày', 'Đến ngày', 'Hạn nộp', 'Học kỳ'] as const;

/** A cell of the month table; `place` from 0. */
export function monthCell(
  place: number,
  column: keyof typeof MONTHS_COLUMNS,
  options: CellOptions = FROM_OTHER_TABS,
): Expression {
  return cell(MONTHS_COLUMNS[column], SETTINGS_FIRST_ROW + place, options);
}

/** A column of the month table over all months. */
export function monthBlock(
  column: keyof typeof MONTHS_COLUMNS,
  options: Pick<CellOptions, 'tab'> = FROM_OTHER_TABS,
): Expression {
  return block({
    ...options,
    column: MONTHS_COLUMNS[column],
    firstRow: SETTINGS_FIRST_ROW,
    lastRow: SETTINGS_FIRST_ROW + MONTHS_IN_BOOK - 1,
  });
}

/**
 * The row of one month, in the order of `MONTHS_COLUMNS`: all of it follows from the year's start; a
 * deadline or term that the TPT types over stays.
 * @param place from 0
 */
export function monthRow(place: number): string[] {
  // The tab bears another name while it is made, so its own cells go without one.
  const own: CellOptions = {};
  const start = settingCell('schoolYear.start', own);
  const [year, month] = [call('YEAR', start), call('MONTH', start)];
  const from = monthCell(place, 'from', own);
  const to = monthCell(place, 'to', own);
  return [
    formula(joinText('Tháng ', call('MONTH', from), '/', call('YEAR', from))),
    formula(call('DATE', year, plus(month, place), 1)),
    formula(minus(call('DATE', year, plus(month, place + 1), 1), 1)),
    formula(plus(to, settingCell('handInDay', own))),
    formula(termOf(call('MONTH', from))),
  ];
}

/** By the month and not by its place: a year may begin in the last days of August. */
function termOf(month: Expression): Expression {
  const { first, second } = USUAL_TERMS;
  return firstOf(
    [
      [call('OR', atLeast(month, first.from), atMost(month, first.until)), first.name],
      [atMost(month, second.until), second.name],
    ],
    '',
  );
}
