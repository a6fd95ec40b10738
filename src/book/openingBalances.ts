import { cellText } from '../core/ledger/cellText';
import {
  BALANCE_FIGURES,
  type BalanceFigure,
  type OpeningBalance,
} from '../core/rollup/openingBalances';
import { TABLES } from '../core/workbook/tables';
import type { Book } from './book';
import { readTable } from './tableTab';

/** The lines of `Số liệu các năm`; a cell without a number counts nothing. */
export function readOpeningBalances(book: Book): OpeningBalance[] {
  return readTable(book, TABLES.years).map((line) => {
    const figures = BALANCE_FIGURES.map((figure) => [figure, Number(line[figure]) || 0] as const);
    return {
      schoolYear: cellText(line.schoolYear),
      className: cellText(line.className),
      ...(Object.fromEntries(figures) as Record<BalanceFigure, number>),
    };
  });
}
