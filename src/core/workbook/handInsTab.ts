import { HAND_IN_STATES } from '../board/handInStates';
import {
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

/** Hidden: place of the first month that was given back to the class, 0 for none. */
export const RETURNED_COLUMN = HAND_INS_FIRST_MONTH_COLUMN + MONTHS_IN_BOOK;
/** The states beside the days, a column a month. */
export const STATES_FIRST_COLUMN = RETURNED_COLUMN + 1;
/** Behind the states and an empty column, a line a month for the whole school. */
export const BOARD_MONTHS_FIRST_COLUMN = STATES_FIRST_COLUMN + MONTHS_IN_BOOK + 1;

/** The lines of the months: what each column holds. */
export const BOARD_MONTH_FIELDS = [
  { key: 'label', header: 'Tháng' },
  { key: 'deadline', header: 'Hạn nộp' },
  { key: 'phase', header: 'Tình trạng' },
  { key: 'classes', header: 'Số lớp' },
  { key: 'handedIn', header: 'Số lớp đã nộp' },
  { key: 'completeness', header: 'Tỷ lệ nộp' },
  { key: 'inTime', header: 'Nộp đúng hạn' },
  { key: 'timeliness', header: 'Tỷ lệ đúng hạn' },
] as const;
export type BoardMonthField = (typeof BOARD_MONTH_FIELDS)[number]['key'];

export const HAND_INS_LAST_COLUMN = BOARD_MONTHS_FIRST_COLUMN + BOARD_MONTH_FIELDS.length - 1;

export function boardMonthColumn(field: BoardMonthField): number {
  return BOARD_MONTHS_FIRST_COLUMN + BOARD_MONTH_FIELDS.findIndex(({ key }) => key === field);
}

const rows = { tab: TAB.handIns, firstRow: HAND_INS_FIRST_ROW, lastRow: HAND_INS_LAST_ROW };
const days = block({
  ...rows,
  column: HAND_INS_FIRST_MONTH_COLUMN,
  lastColumn: HAND_INS_FIRST_MONTH_COLUMN + MONTHS_IN_BOOK - 1,
});
const classes = block({ ...rows, column: 1 });
const returned = block({ ...rows, column: RETURNED_COLUMN });
const deadlines = block({
  tab: TAB.handIns,
  column: boardMonthColumn('deadline'),
  firstRow: HAND_INS_FIRST_ROW,
  lastRow: HAND_INS_FIRST_ROW + MONTHS_IN_BOOK - 1,
});
const monthEnds = block({
  tab: TAB.handIns,
  column: HAND_INS_FIRST_MONTH_COLUMN,
  lastColumn: HAND_INS_FIRST_MONTH_COLUMN + MONTHS_IN_BOOK - 1,
  firstRow: 1,
  lastRow: 1,
});

/** Whether a cell of the board says that the month was given back. */
export function returnedCell(day: Expression): Expression {
  const words = HAND_IN_STATES.returned;
  return equal(call('LEFT', day, words.length), words);
}

/**
 * Four formulas of a class tab's row 1. A month is due until its deadline has passed; a month that
 * was given back comes first. The script that records a tick reads row, column and day of the
 * board's cell off here.
 * @param own the tab's own cells: the clock and where the first three formulas stand
 */
export function handInFormulas(
  className: string,
  own: Readonly<Record<'today' | 'row' | 'column' | 'day', Expression>>,
): Record<'label' | 'row' | 'column' | 'day', string> {
  const line = minus(own.row, HAND_INS_FIRST_ROW - 1);
  const place = minus(own.column, HAND_INS_FIRST_MONTH_COLUMN - 1);
  const back = when(equal(own.row, 0), 0, call('N', call('INDEX', returned, line)));
  const due = plus(call('COUNTIF', deadlines, text('<', own.today)), 1);
  const inYear = call(
    'AND',
    atMost(settingCell('schoolYear.start'), own.today),
    atMost(due, MONTHS_IN_BOOK),
  );
  const row = plus(call('MATCH', className, classes, 0), HAND_INS_FIRST_ROW - 1);
  const day = call('INDEX', days, line, place);
  const month = call('MONTH', call('INDEX', monthEnds, 1, place));
  const onDay = text(' (', call('DAY', own.day), '/', call('MONTH', own.day), ')');
  const label = firstOf(
    [
      [equal(own.day, 0), text('Nộp số liệu tháng ', month)],
      [returnedCell(own.day), text('Tháng ', month, ' ', own.day)],
    ],
    // A day that was typed as text on the board is a hand-in all the same.
    text('Đã nộp tháng ', month, when(call('ISNUMBER', own.day), onDay, '')),
  );
  const before = HAND_INS_FIRST_MONTH_COLUMN - 1;
  return {
    row: formula(call('IFERROR', row, 0)),
    column: formula(when(greater(back, 0), plus(back, before), when(inYear, plus(due, before), 0))),
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
