import {
  call,
  type Expression,
  equal,
  formula,
  minus,
  plus,
  text,
  when,
} from '../formula/expression';
import { block, cell } from '../formula/reference';
import { enrolledOn, reachedOn } from './classListsTab';
import { type ClassTabLayout, HEADER_ROW, type HelperKey, LIVE_ROW } from './classTab';
import { handInFormulas } from './handInsTab';

/** Where the live line stands: right of the tick (A) and its label (B), both frozen. */
export const LIVE_LINE_COLUMN = 3;

/** The tab's own copy of the clock. */
function ownToday(layout: ClassTabLayout): Expression {
  return cell(layout.helper('future'), LIVE_ROW);
}

/** Where row 1 says which cell of the board the tick belongs to, and what stands there. */
export const HAND_IN_HELPERS = { row: 'own', column: 'person#', day: 'top' } as const;

/** The formulas of row 1 about handing in. */
export function handInRow(className: string, layout: ClassTabLayout) {
  const at = (key: HelperKey) => cell(layout.helper(key), LIVE_ROW);
  return handInFormulas(className, {
    today: ownToday(layout),
    row: at(HAND_IN_HELPERS.row),
    column: at(HAND_IN_HELPERS.column),
    day: at(HAND_IN_HELPERS.day),
  });
}

/** `6A1 · 23/44 em hoàn thành · 3 dòng cần sửa, đầu tiên: dòng 31 · 2 dòng còn thiếu`. */
export function liveLine(className: string, classPlace: number, layout: ClassTabLayout): string {
  const today = ownToday(layout);
  // From the header on, so that a row inserted right below it lies within.
  const states = block({
    column: layout.helper('state'),
    firstRow: HEADER_ROW,
    lastRow: layout.lastRow,
  });
  const count = (state: number) => call('COUNTIF', states, state);
  const header = call('ROW', cell(1, HEADER_ROW));
  const first = minus(plus(call('MATCH', 2, states, 0), header), 1);
  return formula(
    text(
      `${className} · `,
      reachedOn(classPlace, today),
      '/',
      enrolledOn(classPlace, today),
      ' em hoàn thành',
      when(equal(count(2), 0), '', text(' · ', count(2), ' dòng cần sửa, đầu tiên: dòng ', first)),
      when(equal(count(1), 0), '', text(' · ', count(1), ' dòng còn thiếu')),
    ),
  );
}
