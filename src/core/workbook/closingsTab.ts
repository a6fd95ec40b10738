import { call, type Expression, formula, times } from '../formula/expression';
import { block, cell } from '../formula/reference';
import { TABLES } from './tables';
import { TAB } from './tabNames';

const { columns, rows } = TABLES.closings;

/** Right of the table of `_Chốt`, in row 1: the last closed day, 0 for none. */
export const CLOSED_UNTIL_COLUMN = columns.length + 2;

/** That cell, for other tabs: a month whose last day it reaches is closed. */
export function closedUntilCell(): Expression {
  return cell(CLOSED_UNTIL_COLUMN, 1, { tab: TAB.closings });
}

/** What the last entry that is whole says; one left half written has no day. */
export function closedUntilFormula(): string {
  const column = columns.findIndex(({ key }) => key === 'until') + 1;
  const days = block({ column, firstRow: 1, lastRow: rows });
  const last = call('MAX', 1, times(call('ISNUMBER', days), call('ROW', days)));
  return formula(call('N', call('INDEX', days, call('SUMPRODUCT', last))));
}
