import type { ImportPlan } from '../core/roster/planImport';
import type { Roster } from '../core/roster/rosterTypes';
import { TAB } from '../core/workbook/tabNames';
import { listed } from './listed';
import { leftOutSentence, rosterNoteSentence } from './roster';

export const TITLE = {
  setUp: 'Thiết lập sổ',
  importRoster: 'Nhập danh sách học sinh',
  check: 'Làm sạch và kiểm tra',
  sidebar: 'Bình dân học vụ số',
} as const;

export function setUpSentence(result: {
  tabs: readonly string[];
  classes: readonly string[];
  waitsFor: 'nothing' | 'schoolYear' | 'classes';
}): string {
  const made = [
    result.tabs.length > 0 ? `Đã tạo ${result.tabs.length} tab.` : '',
    result.classes.length > 0 ? `Đã tạo sổ cho ${result.classes.length} lớp.` : '',
  ].filter((sentence) => sentence !== '');
  const next = {
    schoolYear: `Tiếp theo: điền tab “${TAB.settings}” (nhất là ngày bắt đầu, kết thúc năm học) và tab “${TAB.classes}”, rồi chạy lại việc này.`,
    classes: `Tiếp theo: ghi các lớp vào tab “${TAB.classes}” rồi chạy lại việc này, hoặc dán danh sách học sinh vào tab “${TAB.rosterImport}” rồi chọn “Nhập danh sách học sinh”.`,
    nothing: made.length > 0 ? '' : 'Sổ đã đủ, không có gì phải tạo thêm.',
  }[result.waitsFor];
  return [...made, next].filter((sentence) => sentence !== '').join('\n');
}

/** What an import read, leaves out and would write, before anything is written. */
export function importPreviewText(roster: Roster, plan: ImportPlan): string {
  const classes = new Set(roster.students.map(({ className }) => className)).size;
  const { leftOut, notes, columnsRead, columnsIgnored } = roster;
  return [
    `Đọc được ${roster.students.length} học sinh của ${classes} lớp: ${plan.newcomers.length} em mới, ${plan.known} em đã có trong sổ.`,
    `Cột dùng: ${columnsRead.map(({ header }) => header).join(', ')}.`,
    columnsIgnored.length > 0 ? `Cột bỏ qua, không lưu vào sổ: ${columnsIgnored.join(', ')}.` : '',
    leftOut.length > 0 ? `Không nhập ${leftOut.length} dòng:` : '',
    ...listed(leftOut.map(leftOutSentence)),
    notes.length > 0 ? 'Lưu ý:' : '',
    ...listed(notes.map(rosterNoteSentence)),
    plan.absent.length > 0
      ? `${plan.absent.length} em có trong sổ mà không có trong danh sách này; sổ giữ nguyên các em.`
      : '',
    `Khi nhập xong, tab “${TAB.rosterImport}” được xóa trắng để sổ không giữ thông tin cá nhân.`,
    'Nhập vào sổ?',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** @param emptied whether the import tab was, as the question before promised */
export function importDoneSentence({ newcomers }: ImportPlan, emptied: boolean): string {
  const done =
    newcomers.length === 0
      ? 'Không có học sinh mới; sổ không thay đổi.'
      : `Đã nhập ${newcomers.length} học sinh.`;
  return emptied
    ? done
    : `${done}\nTab “${TAB.rosterImport}” vừa có người sửa nên chưa được xóa trắng. Thầy/cô xem lại rồi chọn “${TITLE.importRoster}” lần nữa.`;
}

export function checkedSentence(
  classes: readonly { className: string; cleaned: number; invalid: number; pending: number }[],
): string {
  const sum = (key: 'cleaned' | 'invalid' | 'pending') =>
    classes.reduce((total, checked) => total + checked[key], 0);
  const only = classes.length === 1 ? classes[0] : undefined;
  const who = only ? `Lớp ${only.className}` : `${classes.length} lớp`;
  return `${who}: đã làm sạch ${sum('cleaned')} ô, còn ${sum('invalid')} dòng cần sửa và ${sum('pending')} dòng còn thiếu.`;
}
