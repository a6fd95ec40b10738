import type { Adjustment, Adjustments, RowWords } from '../core/closing/adjustments';
import type { Difference, FigureOf } from '../core/closing/difference';
import { cellText } from '../core/ledger/cellText';
import { SKILL_GROUPS } from '../core/ledger/skills';
import { formatCount } from '../core/report/numbers';
import type { ReportInput } from '../core/report/reportInput';
import { FIGURE_LABELS } from '../core/rollup/figureLabels';
import { vietnameseDay } from '../core/school/day';
import { type Month, shortMonth } from '../core/school/month';
import { listed } from './listed';
import { reportWarnings } from './report';

export const CLOSING_TITLE = 'Chốt số liệu tháng';
export const REOPENING_TITLE = 'Mở lại tháng đã chốt';

/** Columns of `_Số liệu` that are no figure of `FIGURE_LABELS`. */
const OTHER_FIGURES: Readonly<Record<string, string>> = {
  month: 'tháng',
  until: 'ngày cuối kỳ',
  enrolment: 'Sĩ số',
  valid: 'Số dòng hợp lệ',
  pending: 'Số dòng còn thiếu',
  invalid: 'Số dòng cần sửa',
};

export const closingPrompt = (month: string) =>
  `Chốt số liệu của tháng nào? Để trống là tháng ${month}.`;

/** What closing will keep, in numbers, and what a person should know before. */
export function closingQuestion(plan: {
  month: Month;
  input: ReportInput;
  rows: readonly unknown[];
  conflicts: number;
  daysLeft: number;
}): string {
  const { input, rows, conflicts, daysLeft } = plan;
  const { enrolment, cumulative, inPeriod } = input.school;
  const month = shortMonth(plan.month);
  const warnings = [
    daysLeft > 0 ? `Tháng ${month} còn ${daysLeft} ngày nữa mới hết.` : '',
    ...reportWarnings(input),
    conflicts > 0
      ? `${conflicts} dòng trùng hoặc ghi khác với một dòng khác về cùng một người.`
      : '',
    input.adjustments ? changesHeading(input.adjustments) : '',
  ].filter((line) => line !== '');
  return [
    `Chốt số liệu tháng ${month} của ${input.classes.length} lớp, ${formatCount(enrolment)} học sinh:`,
    `  • ${formatCount(rows.length)} dòng được tính lần đầu; trong tháng có ${formatCount(inPeriod.entries)} lượt hướng dẫn.`,
    `  • Lũy kế: ${formatCount(cumulative.entries)} lượt, ${formatCount(cumulative.relativesGuided)} người thân được hướng dẫn, ${formatCount(cumulative.studentsReached)} học sinh hoàn thành.`,
    warnings.length > 0 ? 'Xin lưu ý:' : '',
    ...listed(warnings),
    'Chốt rồi thì số liệu và báo cáo của tháng giữ nguyên; dòng thêm, sửa, xóa về sau được liệt kê riêng và vào báo cáo sau. Mở lại phải ghi lý do.',
    'Chốt?',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export function closedSentence({ month }: { month: Month }): string {
  return `Đã chốt số liệu tháng ${shortMonth(month)}.`;
}

/** Why a month is not closed, and the offer to mend it. */
export function notReconciledQuestion(differences: readonly Difference[]): string {
  return [
    `Chưa chốt được: ${differences.length} chỗ mà công thức của sổ không khớp với số đếm lại từ các dòng đã ghi.`,
    ...listed(differences.map(differenceSentence)),
    'Sổ viết lại công thức của các lớp này? Những gì đã ghi về học sinh được giữ nguyên.',
  ].join('\n');
}

export function rewrittenSentence(classNames: readonly string[]): string {
  return `Đã viết lại công thức của ${classNames.length} lớp: ${classNames.join(', ')}. Thầy/cô chọn “${CLOSING_TITLE}” lần nữa.`;
}

export function differenceSentence({ code, where, params }: Difference): string {
  const cell = `Tab “${where.tab}”, ô ${where.cell}`;
  switch (code) {
    case 'formulaMissing': {
      const holds = cellText(params.holds);
      const says = holds === '' ? 'còn trống' : `đang ghi “${holds}”`;
      return `${cell}${figureWords(params)}: mất công thức, ${says}.`;
    }
    case 'rowWithoutFormulas':
      return `Tab “${where.tab}”, dòng ${params.row}: chưa có công thức.`;
    case 'stateDiffers':
      return `${cell}: dòng ${params.row} được sổ xếp loại khác với khi kiểm tra lại.`;
    case 'figureDiffers':
      return `${cell}${figureWords(params)}: sổ ghi ${cellText(params.sheet)}, đếm lại được ${cellText(params.counted)}.`;
  }
}

function figureWords({ className, figure, month }: FigureOf): string {
  const words = [
    className === undefined ? '' : `lớp ${className}`,
    figure === undefined ? '' : figureLabel(figure),
    month === undefined ? '' : `tháng ${shortMonth(month)}`,
  ].filter((word) => word !== '');
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

function figureLabel(figure: string): string {
  const group = SKILL_GROUPS[figure];
  const labels: Readonly<Record<string, string>> = FIGURE_LABELS;
  return labels[figure] ?? OTHER_FIGURES[figure] ?? (group ? `Lượt nhóm ${group}` : figure);
}

export function reopeningPrompt(month: Month): string {
  return `Mở lại tháng ${shortMonth(month)}, tháng chốt sau cùng. Bản chốt cũ được giữ lại cùng lý do. Thầy/cô ghi lý do:`;
}

export function reopenedSentence(month: Month): string {
  return `Đã mở lại tháng ${shortMonth(month)}. Sửa xong thầy/cô nhớ chốt lại.`;
}

/** One line for each closed month that something happened to. */
export function changesHeading({ changes }: Adjustments): string {
  const months = [...new Set(changes.map(({ month }) => month))];
  if (months.length === 0) return 'Số liệu lũy kế đã chốt nay tính ra khác.';
  return months
    .map((month) => {
      const count = changes.filter((change) => change.month === month).length;
      return `Có ${count} dòng thay đổi sau khi chốt số liệu tháng ${shortMonth(month)}.`;
    })
    .join(' ');
}

/** `Lớp 6A1, STT 12: thêm NT1 (Mẹ), …`. */
export function changeSentence({ className, student, was, is }: Adjustment): string {
  const who = `Lớp ${className}, STT ${student}`;
  if (was && is) return `${who}: sửa ${rowWords(was)} thành ${rowWords(is)}.`;
  if (is) return `${who}: thêm ${rowWords(is)}.`;
  return was ? `${who}: không còn ${rowWords(was)}.` : who;
}

function rowWords({ person, relation, ageBand, skill, day, level }: RowWords): string {
  return `${person} (${relation}, ${ageBand}), ${skill}, ${vietnameseDay(day)}, ${level}`;
}
