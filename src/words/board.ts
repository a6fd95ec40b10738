import type { Suggestion } from '../core/rollup/suggestCommendations';
import { type Month, shortMonth } from '../core/school/month';
import { TAB } from '../core/workbook/tabNames';
import { listed } from './listed';

export const RETURN_TITLE = 'Trả lại số liệu của lớp';
export const GATHER_TITLE = 'Gom khó khăn của các lớp';
export const SUGGEST_TITLE = 'Gợi ý khen thưởng';

export const RETURN_QUESTIONS = {
  className: 'Trả lại số liệu của lớp nào?',
  month: (month: string) => `Tháng nào? Để trống là tháng ${month}.`,
  reason: 'Vì sao trả lại? Lớp đọc được lý do này ở đầu tab của lớp; xin không ghi tên học sinh.',
} as const;

export function returnedSentence(className: string, month: Month, reason: string): string {
  return `Đã trả lại số liệu tháng ${shortMonth(month)} cho lớp ${className}: ${reason}. Những gì lớp đã gõ vẫn còn nguyên; lớp sửa xong thì đánh dấu ô “Nộp số liệu” lần nữa.`;
}

/** What stood on the board before, as a note of the cell. */
export const returnedNote = (before: string, day: string, reason: string) =>
  `Đã nộp: ${before}. Trả lại ngày ${day}: ${reason}`;

export function gatheredSentence(
  added: number,
  known: number,
  leftOut: readonly { className: string; count: number }[],
): string {
  const refused = leftOut.map(({ className, count }) => `${className} (${count})`).join(', ');
  return [
    added > 0
      ? `Đã thêm ${added} khó khăn vào tab “${TAB.proposals}”, không có tên học sinh.`
      : `Không có khó khăn nào mới; tab “${TAB.proposals}” không thay đổi.`,
    known > 0 ? `${known} khó khăn đã có từ trước.` : '',
    refused === ''
      ? ''
      : `Không chép các nội dung có vẻ chứa thông tin cá nhân, xin xem ở tab của lớp: ${refused}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join('\n');
}

/** How many suggestions a question lists before it only counts. */
const LISTED = 15;

/** Labels are for the one who reads the question; what is written bears initials only. */
export function suggestionsQuestion(suggestions: readonly Suggestion[]): string {
  const lines = suggestions.map(({ content, label }) =>
    label === undefined ? content : `${label} → “${content}”`,
  );
  return [
    `Có ${suggestions.length} gợi ý khen thưởng mới:`,
    ...listed(lines, { most: LISTED }),
    `Ghi vào tab “${TAB.proposals}”? Sổ chỉ ghi chữ cái đầu của tên, và chưa đánh dấu “Vào báo cáo”; thầy/cô chọn sau.`,
  ].join('\n');
}

export const NO_SUGGESTIONS = `Không có gợi ý khen thưởng nào mới; tab “${TAB.proposals}” không thay đổi.`;

export const suggestedSentence = (count: number) =>
  `Đã ghi ${count} gợi ý vào tab “${TAB.proposals}”. Thầy/cô đánh dấu “Vào báo cáo” ở những dòng đồng ý, xóa dòng không dùng.`;
