import type { BalanceNote } from '../core/rollup/openingBalances';
import type { Suggestion } from '../core/rollup/suggestCommendations';
import { type Month, shortMonth } from '../core/school/month';
import { TAB } from '../core/workbook/tabNames';

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
    label === undefined ? `  • ${content}` : `  • ${label} → “${content}”`,
  );
  const more = lines.length - LISTED;
  return [
    `Có ${suggestions.length} gợi ý khen thưởng mới:`,
    ...lines.slice(0, LISTED),
    more > 0 ? `  • … và ${more} gợi ý khác.` : '',
    `Ghi vào tab “${TAB.proposals}”? Sổ chỉ ghi chữ cái đầu của tên, và chưa đánh dấu “Vào báo cáo”; thầy/cô chọn sau.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export const NO_SUGGESTIONS = `Không có gợi ý khen thưởng nào mới; tab “${TAB.proposals}” không thay đổi.`;

export const suggestedSentence = (count: number) =>
  `Đã ghi ${count} gợi ý vào tab “${TAB.proposals}”. Thầy/cô đánh dấu “Vào báo cáo” ở những dòng đồng ý, xóa dòng không dùng.`;

/** What a person should know about figures of a calendar year. */
export function balanceSentence(note: BalanceNote): string {
  if (note.code === 'balanceNotSplit') {
    const { schoolYear, year } = note.params;
    return `Tab “${TAB.years}” chỉ có số của cả năm học ${schoolYear}, chưa có dòng của riêng năm ${year}; số liệu năm ${year} mới gồm phần trong sổ này.`;
  }
  return `Số liệu năm ${note.params.year} đã cộng phần của sổ trước; trung niên, cao tuổi, người xung quanh và nhóm kỹ năng chỉ tính trong sổ này.`;
}
