import { HAND_IN_STATES, type HandInStateCode } from '../core/board/handInStates';
import { call, equal, formula } from '../core/formula/expression';
import { cell } from '../core/formula/reference';
import {
  HAND_INS_FIRST_MONTH_COLUMN,
  HAND_INS_FIRST_ROW,
  HAND_INS_LAST_ROW,
  STATES_FIRST_COLUMN,
} from '../core/workbook/handInsTab';
import { MONTHS_IN_BOOK } from '../core/workbook/settingsTab';

/** Green is done, yellow on the way, red late or wrong, grey not begun or past changing. */
const COLOURS: Readonly<Record<HandInStateCode, string>> = {
  notStarted: '#f1f3f4',
  typing: '#fff8e1',
  toMend: '#fad2cf',
  inTime: '#ceead6',
  late: '#fde293',
  undated: '#e6f4ea',
  overdue: '#f28b82',
  returned: '#e9d2fd',
  closed: '#d2d5d9',
};

/** Colours of the board, by the state beside each day. */
export function handInColours(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const rows = HAND_INS_LAST_ROW - HAND_INS_FIRST_ROW + 1;
  const state = cell(STATES_FIRST_COLUMN, HAND_INS_FIRST_ROW, { fixed: 'none' });
  const codes = Object.keys(COLOURS) as HandInStateCode[];
  // Both blocks start with September, so that one relative formula serves each of them.
  return [STATES_FIRST_COLUMN, HAND_INS_FIRST_MONTH_COLUMN].flatMap((first) =>
    codes.map((code) => {
      const words = HAND_IN_STATES[code];
      return SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula(equal(call('LEFT', state, words.length), words)))
        .setBackground(COLOURS[code])
        .setRanges([sheet.getRange(HAND_INS_FIRST_ROW, first, rows, MONTHS_IN_BOOK)])
        .build();
    }),
  );
}
