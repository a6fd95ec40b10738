import {
  call,
  divide,
  type Expression,
  equal,
  firstOf,
  formula,
  greater,
  plus,
  text,
  times,
  when,
} from '../formula/expression';
import { type CellOptions, cell } from '../formula/reference';
import { A_MONDAY, TO_MIDDLE } from '../school/weeks';
import { monthBlock, SETTINGS_FIRST_ROW, settingCell } from './settingsTab';

/** The weeks of the school year, right of the months in `Cài đặt` (domain 7). */
export const WEEKS_IN_BOOK = 53;
export const WEEKS_COLUMNS = { number: 12, from: 13, to: 14, term: 15, month: 16 } as const;
export const WEEKS_HEADER = ['Tuần', 'Từ ngày', 'Đến ngày', 'Học kỳ', 'Tháng báo cáo'] as const;

/**
 * The formulas of a week, by default Monday to Sunday from the first Monday of the school year,
 * each following the one before. The TPT types over what the school does otherwise (the weeks of
 * Tết), and the weeks behind follow.
 * @param place from 0
 */
export function weekRow(place: number): string[] {
  // The tab bears another name while it is made, so its own cells go without one.
  const own: CellOptions = {};
  const at = (column: keyof typeof WEEKS_COLUMNS, row = place) =>
    cell(WEEKS_COLUMNS[column], SETTINGS_FIRST_ROW + row, own);
  const months = (column: 'label' | 'from' | 'term') => monthBlock(column, own);
  const [start, end] = [settingCell('schoolYear.start', own), settingCell('schoolYear.end', own)];
  const begun = call('COUNTIF', months('from'), text('<=', plus(at('from'), TO_MIDDLE)));
  const month = call('MAX', 1, begun);
  const ifWeek = (value: Expression | number) => when(equal(at('from'), ''), '', value);
  const next = plus(at('to', place - 1), 1);
  return [
    ifWeek(place + 1),
    place === 0
      ? firstOf([[equal(start, ''), '']], firstMonday(start))
      : firstOf([[equal(at('to', place - 1), ''), '']], when(greater(next, end), '', next)),
    ifWeek(plus(at('from'), 6)),
    ifWeek(text(call('INDEX', months('term'), month), '')),
    ifWeek(text(call('INDEX', months('label'), month), '')),
  ].map(formula);
}

/** The first Monday on a day or after it. */
function firstMonday(day: Expression): Expression {
  return plus(times(call('INT', divide(plus(day, 6 - A_MONDAY), 7)), 7), A_MONDAY);
}
