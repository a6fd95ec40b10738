import { type Month, shortMonth } from '../core/school/month';

/** Titles of dialogs, as the menu names what they are about. */
export const PAPER_TITLE = {
  classReport: 'Báo cáo tháng của lớp',
  classBook: 'Sổ của lớp để in',
  studentSlip: 'Phiếu của học sinh',
  parentsNotice: 'Thông báo gửi phụ huynh',
} as const;

export const PAPER_QUESTIONS = {
  className: 'Của lớp nào? Ví dụ: 6A1',
  classOrBlank: 'Của lớp nào? Để trống thì phần tên lớp trên giấy để trống.',
  month: (month: string) => `Báo cáo của tháng nào? Để trống là tháng ${month}.`,
} as const;

/** What the dialog says of a paper that was made. */
export const SHOWN_PAPER = {
  done: 'Đã lập xong:',
  asOf: (moment: string) => `Số liệu tính đến ${moment}.`,
  warnings: 'Xin lưu ý trước khi ký:',
} as const;

/** How `Báo cáo đã lập` calls a class's report; what is entered is found again by it. */
export const classReportKind = (className: string) => `${PAPER_TITLE.classReport} ${className}`;

/** Name of a paper's file, which stands beside that of an older version. */
export const versionTitle = (title: string, version: number) =>
  version === 1 ? title : `${title} (lần ${version})`;

const NOT_ENTERED =
  'Tài khoản của thầy/cô không ghi được vào tab “Báo cáo đã lập” nên báo cáo này chưa có trong danh sách; thầy/cô gửi đường dẫn cho Tổng phụ trách Đội.';

/** What the teacher should know about the figures before signing. */
export function classReportWarnings({
  month,
  rowsLeftOut: { invalid, pending },
  entered,
}: {
  month: Month;
  rowsLeftOut: { invalid: number; pending: number };
  entered: boolean;
}): string[] {
  return [
    invalid > 0 ? `${invalid} dòng cần sửa chưa được tính vào báo cáo.` : '',
    pending > 0 ? `${pending} dòng còn thiếu chưa được tính vào báo cáo.` : '',
    `Phần nhận xét tháng ${shortMonth(month)} để dòng chấm; thầy/cô ghi trước khi ký.`,
    entered ? '' : NOT_ENTERED,
  ].filter((warning) => warning !== '');
}
