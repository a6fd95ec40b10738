import type { Move, MovePlan } from '../core/roster/moveStudent';
import { vietnameseDay } from '../core/school/day';

export const MOVE_TITLE = 'Học sinh đến, đi, chuyển lớp';

export const MOVE_QUESTIONS = {
  from: 'Lớp hiện nay của em? (Để trống nếu em mới đến trường.)',
  newcomer: 'Họ và tên em mới đến trường?',
  who: (className: string) => `Em nào của lớp ${className}? Xin ghi họ và tên, hoặc STT.`,
  to: 'Lớp mới của em? (Để trống nếu em rời trường.)',
  toOfNewcomer: 'Em vào lớp nào?',
  firstDay: (today: string) => `Ngày đầu tiên em học ở lớp mới? Để trống là hôm nay, ${today}.`,
  lastDay: (today: string) => `Ngày cuối cùng em học ở trường? Để trống là hôm nay, ${today}.`,
} as const;

/** What a move will write and what it will not touch, before it is written. */
export function moveQuestion(move: Move, { name, close, add, label }: MovePlan): string {
  const day = vietnameseDay(move.day);
  const known = label === undefined || label === name ? '' : `, tên trong sổ “${label}”`;
  const lines = [
    close && 'from' in move
      ? `Lớp ${move.from}: em ${name} học đến hết ngày ${vietnameseDay(close.until)}; các dòng đã ghi giữ nguyên và vẫn tính cho lớp.`
      : '',
    add && 'to' in move
      ? `Lớp ${move.to}: thêm em ${name}, STT ${add.place}${known}, từ ngày ${day}; tab của lớp có thêm 1 dòng cho em.`
      : '',
    !add && 'to' in move ? `Lớp ${move.to}: thêm 1 dòng cho em ${name} vào tab của lớp.` : '',
    'STT của các em khác không đổi.',
  ];
  return [...lines.filter((line) => line !== '').map((line) => `  • ${line}`), 'Ghi vào sổ?'].join(
    '\n',
  );
}

/** What was written, and what follows from it for the counting (design 3). */
export function movedSentence(move: Move, { name, add, label }: MovePlan): string {
  const day = vietnameseDay(move.day);
  if (move.kind === 'leave') {
    return `Em ${name} rời lớp ${move.from}, ngày học cuối ${day}. Các dòng của em được giữ nguyên; sĩ số và số học sinh hoàn thành từ hôm sau không tính em.`;
  }
  const place = add ? `, STT ${add.place}` : '';
  const known = label === undefined || label === name ? '' : `, tên trong sổ “${label}”`;
  const entered = `Em ${name} vào lớp ${move.to}${place}${known}, từ ngày ${day}.`;
  if (move.kind === 'arrive') return entered;
  return [
    entered,
    `Các dòng ở lớp ${move.from} được giữ nguyên và vẫn tính cho lớp ${move.from}; em chỉ được tính vào sĩ số của một lớp.`,
    `Ở lớp ${move.to} xin ghi những người thân chưa ghi ở lớp cũ, để không ai bị tính hai lần.`,
  ].join('\n');
}
