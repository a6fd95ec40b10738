import type { Finding, FindingCode } from '../core/repair/finding';
import type { Counted, Tally } from '../core/repair/tally';
import { classOfPart, type WalkPart } from '../core/repair/walkPart';
import { TAB, type TabKey } from '../core/workbook/tabNames';
import { listed } from './listed';

export const REPAIR_TITLE = 'Kiểm tra và khôi phục sổ';
export const RESTORE_TITLE = 'Lấy lại bản sao';

const HISTORY = 'Tệp > Lịch sử phiên bản';

type Words = Required<Omit<Finding, 'code' | 'params'>> & {
  params: Readonly<Record<string, string | number>>;
};

/** For every finding one sentence: where, what, and what is done about it. */
const SENTENCES: Readonly<Record<FindingCode, (finding: Words) => string>> = {
  localeChanged: ({ params }) =>
    `Ngôn ngữ của bảng tính là “${params.now}”; sổ đặt lại Việt Nam để công thức và ngày tháng đọc đúng.`,
  zoneChanged: ({ params }) =>
    `Múi giờ của bảng tính là “${params.now}”; sổ đặt lại giờ Việt Nam để ngày không bị lệch.`,
  tabRenamed: ({ tab, params }) =>
    `Tab “${tab}” đang mang tên “${params.now}”; sổ đặt lại tên “${tab}”.`,
  tabNameTaken: ({ tab, params }) =>
    `Tab gốc “${tab}” đang mang tên “${params.now}”, còn tên “${tab}” đang ở một tab khác; thầy/cô xem hai tab, giữ tab đúng và đặt lại tên cho tab ấy.`,
  tabLost: ({ tab }) => `Tab “${tab}” không còn; sổ tạo lại, vì tab này tự tính được.`,
  tabDeleted: ({ tab }) =>
    `Tab “${tab}” không còn và sổ không tự làm lại được những gì thầy/cô đã gõ; xin mở ${HISTORY} để lấy lại. Nếu không cần nội dung cũ, “Thiết lập sổ” tạo tab trống.`,
  tabCopied: ({ tab, params }) =>
    params.of === ''
      ? `Tab “${tab}” trông như tab của lớp nhưng không thuộc lớp nào; những gì ghi ở đó không được tính. Sổ để nguyên.`
      : `Tab “${tab}” là bản sao của “${params.of}”; những gì ghi ở đó không được tính. Sổ để nguyên, thầy/cô tự xóa khi không cần.`,
  tabMoved: ({ tab }) => `Tab “${tab}” không ở chỗ của nó; sổ chuyển về đúng thứ tự.`,
  lineInserted: ({ tab, cell, params }) =>
    `Tab “${tab}” có ${params.word} trống chèn thêm ở ô ${cell}; sổ bỏ ${params.word} trống ấy.`,
  lineSetAside: ({ tab, cell, params }) =>
    `Tab “${tab}” có ${params.word} chèn thêm “${params.title}” ở ô ${cell}; sổ chuyển ra sau cùng, giữ nguyên nội dung.`,
  lineDeleted: ({ tab, cell, params }) =>
    `Tab “${tab}” mất ${params.word} “${params.title}” (ô ${cell}); sổ thêm lại ${params.word} này. Những gì đã gõ trong đó chỉ lấy lại được ở ${HISTORY}.`,
  lineMoved: ({ tab, cell, params }) =>
    `Trong tab “${tab}”, ${params.word} “${params.title}” bị chuyển chỗ; sổ đưa về ô ${cell}.`,
  titleChanged: ({ tab, cell, params }) =>
    `Ô ${cell} của tab “${tab}” phải là “${params.title}” nhưng ${nowIs(params.was)}; sổ ghi lại tên ${params.word}.`,
  linesUnclear: ({ tab, params }) =>
    `Tab “${tab}” có nhiều ${params.word} bị chèn, xóa hoặc gõ đè cạnh nhau nên sổ không đoán được ${params.word} nào là ${params.word} nào; thầy/cô sửa tên ${params.word} theo tab “Hướng dẫn sử dụng”, hoặc mở ${HISTORY}.`,
  helpersShifted: ({ tab, cell }) =>
    `Các cột ẩn của tab “${tab}” (từ ô ${cell}) bị thiếu hoặc bị đẩy lệch; sổ ghi lại các cột này.`,
  labelChanged: ({ tab, cell, params }) =>
    `Ô ${cell} của tab “${tab}” phải là “${params.title}” nhưng ${nowIs(params.was)}; sổ ghi lại.`,
  textChanged: ({ tab, cell }) =>
    `Nội dung do sổ viết ở tab “${tab}” đã bị sửa (từ ô ${cell}); sổ viết lại tab này.`,
  listEmptied: ({ tab, cell, params }) =>
    `Danh sách “${params.title}” ở tab “${tab}” (từ ô ${cell}) đã trống; sổ ghi lại các dòng ban đầu.`,
  formulaLost: ({ tab, cell, params }) =>
    `${params.count} ô của tab “${tab}”, đầu tiên là ${cell}, không còn công thức của sổ${ofClass(params.className)}; sổ ghi lại công thức.`,
  ruleLost: ({ tab, cell, params }) =>
    `${params.count} ô của tab “${tab}”, đầu tiên là ${cell}, mất danh sách chọn hoặc ô tích; sổ đặt lại.`,
  coloursLost: ({ tab }) => `Tab “${tab}” mất màu báo tự động; sổ đặt lại.`,
  protectionLost: ({ tab }) => `Tab “${tab}” không còn được bảo vệ; sổ bảo vệ lại.`,
};

function nowIs(was: string | number | undefined): string {
  return was === '' ? 'đang để trống' : `đang là “${was}”`;
}

function ofClass(className: string | number | undefined): string {
  return className === undefined ? '' : ` cho lớp ${className}`;
}

export function findingSentence({ code, tab, cell = '', params = {} }: Finding): string {
  return SENTENCES[code]({ tab, cell, params });
}

export const BOOK_IS_WHOLE = 'Sổ nguyên vẹn: đủ các tab, cột, công thức, danh sách chọn và bảo vệ.';

/** What a check found, before anything is mended: a question where something can be. */
export function surveySentence({ mended, told }: Tally): string {
  if (mended.count + told.count === 0) return BOOK_IS_WHOLE;
  return [
    ...part(`Sổ tự sửa được ${mended.count} chỗ, không mất gì đã gõ:`, mended),
    ...part('Thầy/cô cần tự xem:', told),
    ...(mended.count > 0
      ? ['Trước khi sửa, các tab được chép sang bản sao ẩn để có thể lấy lại. Sửa bây giờ?']
      : []),
  ].join('\n');
}

/** @param backup that of this repair; it has no copy where no typed cell was touched */
export function repairDoneSentence(
  { mended, told }: Tally,
  { stamp, begun }: { stamp: string; begun: boolean },
): string {
  if (mended.count + told.count === 0) return BOOK_IS_WHOLE;
  return [
    ...part(`Đã sửa ${mended.count} chỗ:`, mended),
    ...part('Thầy/cô cần tự xem:', told),
    ...(begun ? [`Bản sao trước khi sửa: “${stamp}”. Muốn lấy lại, chọn “${RESTORE_TITLE}”.`] : []),
  ].join('\n');
}

function part(heading: string, { count, first }: Counted): string[] {
  return count === 0 ? [] : [heading, ...listed(first.map(findingSentence), { count })];
}

const PART_NAMES = {
  frame: 'khung của sổ',
  order: 'tên và thứ tự các tab',
  protections: 'bảo vệ các tab',
  pages: `“${TAB.handIns}” và “${TAB.summary}”`,
} as const;

/** What a part of the walk is about, for who follows how far it is. */
export function partName(part: WalkPart): string {
  const className = classOfPart(part);
  if (className !== undefined) return `lớp ${className}`;
  return part in PART_NAMES
    ? PART_NAMES[part as keyof typeof PART_NAMES]
    : `tab “${TAB[part as TabKey]}”`;
}

export const NO_BACKUP = 'Sổ chưa có bản sao nào để lấy lại.';

export function restoreQuestion({
  stamp,
  tabs,
}: {
  stamp: string;
  tabs: readonly string[];
}): string {
  return `Lấy lại bản sao lúc ${stamp} của các tab: ${tabs.join(', ')}? Các tab này trở lại như lúc ấy; tình trạng bây giờ được chép sang một bản sao khác.`;
}

export function whichBackupQuestion(
  backups: readonly { stamp: string; tabs: readonly string[] }[],
): string {
  return [
    'Lấy lại bản sao nào? Xin ghi số thứ tự:',
    ...backups.map(({ stamp, tabs }, index) => `${index + 1}. lúc ${stamp}: ${tabs.join(', ')}`),
  ].join('\n');
}

export function restoredSentence(backup: { stamp: string; tabs: readonly string[] }): string {
  return `Đã lấy lại bản sao lúc ${backup.stamp} của ${backup.tabs.length} tab. Chỗ hư trước khi khôi phục cũng trở lại; khi cần, thầy/cô chọn “${REPAIR_TITLE}” lần nữa.`;
}
