import {
  atLeast,
  atMost,
  call,
  type Expression,
  equal,
  firstOf,
  formula,
  greater,
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
 * Four formulas of a class tab's row 1. A month is due until its deadline in the month after has
 * passed. The script that records a tick reads row, column and day of the board's cell off here.
 * @param own the tab's own cells: the clock and where the first three formulas stand
 */
export function handInFormulas(
  className: string,
  own: Readonly<Record<'today' | 'row' | 'column' | 'day', Expression>>,
): Record<'label' | 'row' | 'column' | 'day', string> {
  const due = minus(own.today, settingCell('handInDay'));
  const start = settingCell('schoolYear.start');
  const months = (day: Expression) => plus(times(call('YEAR', day), 12), call('MONTH', day));
  const place = plus(minus(months(due), months(start)), 1);
  const inYear = call('AND', atLeast(place, 1), atMost(place, MONTHS_IN_BOOK));
  const row = plus(call('MATCH', className, classes, 0), HAND_INS_FIRST_ROW - 1);
  const day = call(
    'INDEX',
    days,
    minus(own.row, HAND_INS_FIRST_ROW - 1),
    minus(own.column, HAND_INS_FIRST_MONTH_COLUMN - 1),
  );
  const month = call('MONTH', due);
  const onDay = text(' (', call('DAY', own.day), '/', call('MONTH', own.day), ')');
  const label = when(
    equal(own.day, 0),
    text('Nộp số liệu tháng ', month),
    // A day that was typed as text on the board is a hand-in all the same.
    text('Đã nộp tháng ', month, when(call('ISNUMBER', own.day), onDay, '')),
  );
  return {
    row: formula(call('IFERROR', row, 0)),
    column: formula(when(inYear, plus(place, HAND_INS_FIRST_MONTH_COLUMN - 1), 0)),
    // An empty cell would stay empty through INDEX; 0 says that nothing stands there.
    day: formula(
      when(
        call('AND', greater(own.row, 0), greater(own.column, 0)),
        when(equal(day, ''), 0, day),
        0,
      ),
    ),
    label: formula(
      firstOf(
        [
          [equal(own.row, 0), 'Chưa có trong bảng nộp'],
          [equal(own.column, 0), 'Ngoài năm học'],
        ],
        label,
      ),
    ),
  };
}
