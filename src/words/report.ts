import { unitOf } from '../core/report/periodWords';
import { type Preflight, preflight } from '../core/report/preflight';
import type { Narrative, ReportInput } from '../core/report/reportInput';
import { shortMonth } from '../core/school/month';
import type { Settings } from '../core/school/settings';

/** Titles of the dialogs that make papers; the menu's entries bear the same words. */
export const REPORT_TITLE = {
  month: 'Lập báo cáo tháng',
  week: 'Báo cáo tuần',
  term: 'Báo cáo học kỳ',
  year: 'Báo cáo năm học',
  school: 'Báo cáo của nhà trường',
  publicMonth: 'Bản công khai của báo cáo tháng',
} as const;

export const monthPrompt = (month: string) =>
  `Lập báo cáo của tháng nào? Để trống là tháng ${month}.`;

/** Questions for a period, with the one that an empty answer means. */
export const PERIOD_PROMPT = {
  week: (label: string) =>
    `Lập báo cáo của tuần thứ mấy (theo bảng tuần trong tab “Cài đặt”)? Để trống là ${label}.`,
  term: (label: string) => `Lập báo cáo của học kỳ nào (I hay II)? Để trống là ${label}.`,
  school: (label: string) =>
    `Báo cáo từ ngày nào đến ngày nào? Ví dụ: 01/09/2025 - 15/11/2025; cũng có thể ghi 05/2026, tuần 12, học kỳ I, năm học, hoặc 2026 (cả năm). Để trống là ${label}.`,
} as const;

/** Name of the Drive folder that holds a book's reports. */
export function reportFolderName({ school }: Pick<Settings, 'school'>): string {
  return `Báo cáo Bình dân học vụ số - ${school}`;
}

/** As the columns of `Nhận xét, đánh giá` are called. */
const NARRATIVE_WORDS: Readonly<Record<keyof Narrative, string>> = {
  strengths: 'Ưu điểm',
  shortcomings: 'Tồn tại, hạn chế',
  causes: 'Nguyên nhân',
  outlook: 'Phương hướng',
};

/** What the one who signs should know about the figures. */
export function preflightWarnings(found: Preflight): string[] {
  const { invalid, pending, unknownStudents } = found;
  return [
    ...notHandedIn(found),
    invalid > 0 ? `${invalid} dòng cần sửa chưa được tính vào báo cáo.` : '',
    pending > 0 ? `${pending} dòng còn thiếu chưa được tính vào báo cáo.` : '',
    emptyNarrative(found),
    unknownStudents > 0
      ? `${unknownStudents} đề xuất khen thưởng cá nhân không rõ là em nào trong tab “Học sinh”; phụ lục chỉ ghi lớp.`
      : '',
  ].filter((warning) => warning !== '');
}

/** The same of an input alone. */
export function reportWarnings(input: ReportInput): string[] {
  return preflightWarnings(preflight(input, { differences: [], closed: false }));
}

function notHandedIn({ period, notHandedIn: months }: Preflight): string[] {
  return months.map(({ month, classNames }) => {
    const which = period.kind === 'month' ? 'này' : shortMonth(month);
    return `${classNames.length} lớp chưa nộp số liệu tháng ${which}: ${classNames.join(', ')}.`;
  });
}

function emptyNarrative({ period, emptyNarrative: fields }: Preflight): string {
  const of = `của ${unitOf(period)} này`;
  if (fields.length === 0) return '';
  if (fields.length === Object.keys(NARRATIVE_WORDS).length)
    return `Tab “Nhận xét, đánh giá” chưa có nội dung ${of}; báo cáo để dòng chấm.`;
  const names = fields.map((field) => NARRATIVE_WORDS[field]).join(', ');
  return `Tab “Nhận xét, đánh giá” chưa có phần ${names} ${of}; báo cáo để dòng chấm.`;
}
