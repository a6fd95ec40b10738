import { type ClassReminder, classesToRemind, type Reminder } from '../core/board/reminder';
import { vietnameseDay } from '../core/school/day';
import { type Month, shortMonth } from '../core/school/month';
import { tabName } from '../core/text/className';

export const REMIND_TITLE = 'Soạn tin nhắc';

export const remindQuestion = (month: string) =>
  `Nhắc nộp số liệu của tháng nào? Để trống là tháng ${month}.`;

/** Labels of the page. */
export const REMIND_PAGE = {
  intro: 'Chép tin rồi dán vào Zalo. Tin chỉ có số đếm, không có tên học sinh.',
  all: 'Tin chung cho các lớp',
  ofClass: (className: string) => `Tin riêng lớp ${className}`,
  copy: 'Chép tin',
  copied: 'Đã chép',
  copyFailed: 'Chưa chép được, xin chọn tin rồi nhấn Ctrl+C',
  mail: 'Soạn thư',
} as const;

export const subjectOf = (month: Month) =>
  `Nhắc nộp số liệu Bình dân học vụ số tháng ${shortMonth(month)}`;

/** One message for the group of all homeroom teachers. */
export function reminderForAll(reminder: Reminder): string {
  const { month, classes } = reminder;
  const waiting = classesToRemind(reminder);
  const done = classes.length - waiting.length;
  const head = 'Kính gửi các thầy/cô giáo chủ nhiệm,';
  if (waiting.length === 0) {
    return [
      head,
      `${classes.length}/${classes.length} lớp đã nộp số liệu “Bình dân học vụ số” tháng ${shortMonth(month)}. Xin cảm ơn các thầy/cô.`,
    ].join('\n');
  }
  return [
    head,
    `Đến nay ${done}/${classes.length} lớp đã nộp số liệu “Bình dân học vụ số” tháng ${shortMonth(month)}. ${deadlineWords(reminder)}`,
    `Các lớp chưa nộp: ${waiting.map(({ className }) => className).join(', ')}.`,
    ...toMend(waiting),
    'Mong các thầy/cô xem lại sổ của lớp rồi đánh dấu ô “Nộp số liệu” ở đầu tab lớp mình. Xin cảm ơn các thầy/cô.',
  ].join('\n');
}

/** One message for the homeroom teacher of a class. */
export function reminderForClass(reminder: Reminder, unit: ClassReminder): string {
  const { className, state, reason, invalid, pending, reached, enrolment } = unit;
  const left = [
    invalid > 0 ? `${invalid} dòng cần sửa` : '',
    pending > 0 ? `${pending} dòng còn thiếu` : '',
  ].filter((part) => part !== '');
  return [
    `Kính gửi thầy/cô chủ nhiệm lớp ${className},`,
    state === 'returned'
      ? `Số liệu “Bình dân học vụ số” tháng ${shortMonth(reminder.month)} của lớp được trả lại để xem thêm${reason === '' ? '' : `: ${reason}`}. ${deadlineWords(reminder)}`
      : `Lớp chưa nộp số liệu “Bình dân học vụ số” tháng ${shortMonth(reminder.month)}. ${deadlineWords(reminder)}`,
    `Đến nay lớp có ${reached}/${enrolment} em hoàn thành${left.length > 0 ? `; sổ lớp còn ${left.join(', ')}` : ''}.`,
    `Mong thầy/cô xem lại tab ${tabName(className)} rồi đánh dấu ô “Nộp số liệu”. Xin cảm ơn thầy/cô.`,
  ].join('\n');
}

function deadlineWords({ deadline, isOver }: Reminder): string {
  const day = vietnameseDay(deadline);
  return isOver ? `Hạn nộp là ngày ${day}, đã qua.` : `Hạn nộp là ngày ${day}.`;
}

function toMend(waiting: readonly ClassReminder[]): string[] {
  const sum = (key: 'invalid' | 'pending') => waiting.reduce((total, unit) => total + unit[key], 0);
  const [invalid, pending] = [sum('invalid'), sum('pending')];
  return invalid + pending === 0
    ? []
    : [`Các lớp này còn ${invalid} dòng cần sửa, ${pending} dòng còn thiếu.`];
}
