import {
  atLeast,
  atMost,
  call,
  type Expression,
  equal,
  formula,
  minus,
  plus,
  text,
  times,
  when,
} from '../formula/expression';
import { block } from '../formula/reference';
import { MONTHS_IN_BOOK, settingCell } from './settingsTab';
import { TAB } from './tabNames';

/** `Nộp số liệu`: a row per class, the day handed in per month of the school year. */
export const HAND_INS_HEADER_ROW = 2;
export const HAND_INS_FIRST_ROW = 3;
export const HAND_INS_LAST_ROW = 102;
export const HAND_INS_FIRST_MONTH_COLUMN = 2;

const days = block({
  tab: TAB.handIns,
  column: HAND_INS_FIRST_MONTH_COLUMN,
  lastColumn: HAND_INS_FIRST_MONTH_COLUMN + MONTHS_IN_BOOK - 1,
  firstRow: HAND_INS_FIRST_ROW,
  lastRow: HAND_INS_LAST_ROW,
});
const classes = block({
  tab: TAB.handIns,
  column: 1,
  firstRow: HAND_INS_FIRST_ROW,
  lastRow: HAND_INS_LAST_ROW,
});

/**
 * The label beside the tick on a class tab: which month is due, or when it was handed in. A month
 * is due until its deadline in the month after has passed.
 * @param today the tab's own copy of the clock.
 */
export function handInLabel(className: string, today: Expression): string {
  const due = minus(today, settingCell('handInDay'));
  const start = settingCell('schoolYear.start');
  const months = (day: Expression) => plus(times(call('YEAR', day), 12), call('MONTH', day));
  const place = plus(minus(months(due), months(start)), 1);
  const handedIn = call('INDEX', days, call('MATCH', className, classes, 0), place);
  const month = call('MONTH', due);
  const label = when(
    equal(call('N', handedIn), 0),
    text('Nộp số liệu tháng ', month),
    text('Đã nộp tháng ', month, ' (', call('DAY', handedIn), '/', call('MONTH', handedIn), ')'),
  );
  const inYear = call('AND', atLeast(place, 1), atMost(place, MONTHS_IN_BOOK));
  return formula(call('IFERROR', when(inYear, label, 'Ngoài năm học'), 'Chưa có trong bảng nộp'));
}
