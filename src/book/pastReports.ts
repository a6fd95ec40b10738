import { cellText } from '../core/ledger/cellText';
import { TABLES } from '../core/workbook/tables';
import type { Book } from './book';
import { momentOf } from './reports';
import { readTable } from './tableTab';

/** An entry of `Báo cáo đã lập`; people may have typed any text in place of the link. */
export interface PastReport {
  period: string;
  kind: string;
  version: number;
  asOf: string;
  link: string;
}

/** All entries, the oldest first. */
export function readPastReports(book: Book): PastReport[] {
  return readTable(book, TABLES.reports).map(({ period, kind, version, asOf, link }) => ({
    period: cellText(period),
    kind: cellText(kind),
    version: Number(version) || 0,
    asOf: momentOf(cellText(asOf)),
    link: cellText(link),
  }));
}
