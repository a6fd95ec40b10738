import { call, type Expression, equal, formula, plus, text, when } from '../formula/expression';
import { block, cell } from '../formula/reference';
import { enrolledOn, reachedOn } from './classListsTab';
import { type ClassTabLayout, FIRST_ROW, HEADER_ROW, LIVE_ROW } from './classTab';

/** Where the live line stands: right of the tick (A) and its label (B), both frozen. */
export const LIVE_LINE_COLUMN = 3;

/** The tab's own copy of the clock. */
export function ownToday(layout: ClassTabLayout): Expression {
  return cell(layout.helper('future'), LIVE_ROW);
}

/** `6A1 · 23/44 em hoàn thành · 3 dòng cần sửa, đầu tiên: dòng 31 · 2 dòng còn thiếu`. */
export function liveLine(className: string, classPlace: number, layout: ClassTabLayout): string {
  const today = ownToday(layout);
  const states = block({
    column: layout.helper('state'),
    firstRow: FIRST_ROW,
    lastRow: layout.lastRow,
  });
  const count = (state: number) => call('COUNTIF', states, state);
  const header = call('ROW', cell(1, HEADER_ROW));
  const first = plus(call('MATCH', 2, states, 0), header);
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
