import { call, divide, type Expression, equal, formula, minus, when } from '../formula/expression';
import type { ListKey } from '../ledger/lists';
import { NO_VALUE } from '../report/numbers';
import { listBlock } from './listsTab';
import { SUMMARY_COLUMNS } from './summaryLayout';
import { line, type Patch, type SummaryArea, strips } from './summaryPart';
import { bar } from './summaryShare';

/** Tables of counts: label, in the month, to date, share, and a bar across the rest. */
const AT = { label: 1, inMonth: 7, toDate: 8, share: 9, bar: 10 } as const;
const SPANS = [
  [AT.label, AT.inMonth - 1],
  [AT.bar, SUMMARY_COLUMNS],
] as const;

export interface CountLine {
  label: string;
  now: Expression;
  /** Left out where the figure is not kept by month. */
  before?: Expression;
  /** What the share is of; left out where a share would mislead. */
  whole?: Expression;
  total?: true;
}

export function countHeader(row: number, label: string): Patch[] {
  return [
    line(row, AT.label, 'header', [label]),
    line(row, AT.inMonth, 'header', ['Trong tháng', 'Đến nay', 'Tỷ trọng', '']),
  ];
}

export function countLine(row: number, { label, now, before, whole, total }: CountLine): Patch[] {
  const share = (of: Expression) => when(equal(of, 0), NO_VALUE, divide(now, of));
  return [
    line(row, AT.label, total ? 'band' : 'label', [label]),
    line(
      row,
      AT.inMonth,
      ['count', 'count', 'percent'],
      [
        before ? formula(minus(now, before)) : NO_VALUE,
        formula(now),
        whole ? formula(share(whole)) : '',
      ],
    ),
    line(row, AT.bar, 'bar', [whole ? formula(bar(now, whole)) : '']),
  ];
}

export function countSpans(row: number, rows: number): SummaryArea[] {
  return strips(row, rows, SPANS);
}

/** An item's label as `Danh mục` has it now. */
export function listLabel(list: ListKey, code: string, otherwise: string): string {
  const place = call('MATCH', code, listBlock(list, 'code'), 0);
  return formula(call('IFERROR', call('INDEX', listBlock(list, 'label'), place), otherwise));
}
