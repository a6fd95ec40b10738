/**
 * How a class stands with a month (design 2, `Nộp số liệu`), as the board says it. Formulas and
 * TypeScript take their words from here.
 */
export const HAND_IN_STATES = {
  notStarted: 'chưa nhập',
  typing: 'đang nhập',
  toMend: 'cần sửa',
  inTime: 'nộp đúng hạn',
  late: 'nộp muộn',
  /** Somebody typed words instead of a day: handed in, nobody knows when. */
  undated: 'đã nộp',
  overdue: 'quá hạn, chưa nộp',
  returned: 'trả lại',
  closed: 'đã chốt',
} as const;

export type HandInStateCode = keyof typeof HAND_IN_STATES;

/** Behind a state whose day nobody but a person vouches for (design 4). */
export const BY_HAND = ' · tự ghi';

/** Where a month stands as a whole. */
export const MONTH_PHASES = {
  closed: 'đã chốt',
  ahead: 'chưa đến',
  over: 'hết hạn',
  open: 'đang nhận',
} as const;

export type MonthPhase = keyof typeof MONTH_PHASES;

/** The code of a state as the board shows it; `undefined` for a month that has not begun. */
export function handInStateOf(shown: string): HandInStateCode | undefined {
  const words = shown.split(BY_HAND)[0];
  const codes = Object.keys(HAND_IN_STATES) as HandInStateCode[];
  return codes.find((code) => HAND_IN_STATES[code] === words);
}
