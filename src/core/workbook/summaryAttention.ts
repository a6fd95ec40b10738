import { call, equal, formula, when } from '../formula/expression';
import { cell } from '../formula/reference';
import {
  classBlock,
  helperBlock,
  LOWEST_CLASSES,
  SUMMARY_COLUMNS,
  type SummaryLayout,
} from './summaryLayout';
import { line, type SummaryPart, strip, strips } from './summaryPart';

const PLACE_COLUMN = SUMMARY_COLUMNS + 1;
const REASON_COLUMN = 5;
const SPANS = [
  [3, 4],
  [REASON_COLUMN, SUMMARY_COLUMNS],
] as const;

/** The classes with a reason to be looked after, from the lowest share on. */
export function summaryAttention({ rows }: SummaryLayout): SummaryPart {
  const top = rows.attention;
  const first = top + 2;
  const order = helperBlock('order', rows);
  const lines = Array.from({ length: LOWEST_CLASSES }, (_, index) => {
    const row = first + index;
    const place = cell(PLACE_COLUMN, row);
    const pick = (column: 'name' | 'share') => call('INDEX', classBlock(column, rows), place);
    const none = index === 0 ? 'Không có lớp nào cần nhắc.' : '';
    const reason = call('INDEX', helperBlock('reason', rows), place);
    const found = call('MATCH', call('SMALL', order, index + 1), order, 0);
    const ifFound = (value: ReturnType<typeof pick>, otherwise: string) =>
      formula(when(equal(place, 0), otherwise, value));
    return [
      line(
        row,
        1,
        ['word', 'name', 'percent'],
        [String(index + 1), ifFound(pick('name'), ''), ifFound(pick('share'), '')],
      ),
      line(row, REASON_COLUMN, 'label', [ifFound(reason, none)]),
      line(row, PLACE_COLUMN, 'plain', [formula(call('IFERROR', found, 0))]),
    ];
  });
  return {
    patches: [
      line(top, 1, 'section', ['2. Lớp cần quan tâm']),
      line(top + 1, 1, 'header', ['TT', 'Lớp', 'Tỷ lệ']),
      line(top + 1, REASON_COLUMN, 'header', ['Lý do']),
      ...lines.flat(),
    ],
    merged: [
      ...strips(top, 1, [[1, SUMMARY_COLUMNS]]),
      ...strips(top + 1, LOWEST_CLASSES + 1, SPANS),
    ],
    heights: Object.fromEntries(lines.map((_, index) => [first + index, 25])),
    framed: [strip(top + 1, 1, SUMMARY_COLUMNS, LOWEST_CLASSES + 1)],
  };
}
