import { cellText } from '../core/ledger/cellText';
import { TABLES } from '../core/workbook/tables';
import type { Book } from './book';
import {
  appendRecords,
  type NewRecord,
  openTable,
  type TableRecord,
  updateRecord,
} from './tableTab';

/** Names a report for ever: made again, the same period and kind get the next version. */
export interface ReportKey {
  period: string;
  kind: string;
  version: number;
}

/** Stands in place of the link until the paper is there. */
const NO_LINK_YET = 'Chưa lập xong; thầy/cô lập lại báo cáo của kỳ này';

/**
 * Enters a report in `Báo cáo đã lập` before its paper is made, so that a stop on the way leaves no
 * paper that the book does not know of. An entry that an earlier run left without a link is taken up.
 * @returns `resumed` where it was, and its paper may lie about already
 */
export function reserveReport(
  book: Book,
  { period, kind }: Omit<ReportKey, 'version'>,
): { key: ReportKey; resumed: boolean } {
  const table = openTable(book, TABLES.reports);
  const versions = table.records.filter((entry) => isOf(entry, { period, kind }));
  const left = versions.find(({ link }) => link === NO_LINK_YET);
  if (left) return { key: { period, kind, version: Number(left.version) }, resumed: true };
  const last = Math.max(0, ...versions.map(({ version }) => Number(version) || 0));
  const key = { period, kind, version: last + 1 };
  table.append([{ ...key, link: NO_LINK_YET }]);
  // What waits in the write buffer would be lost with a stop, the paper would not (platform 8.1).
  SpreadsheetApp.flush();
  return { key, resumed: false };
}

/** Completes the entry wherever it stands by now; one that was deleted meanwhile is entered anew. */
export function enterReport(
  book: Book,
  key: ReportKey,
  made: { asOf: string; checksum: string; link: string },
): void {
  const { asOf, checksum, link } = made;
  // In the order of the columns, so that they are one write.
  const fields: NewRecord<typeof TABLES.reports> = { asOf, link, checksum };
  const isLeft = (entry: ReportEntry) =>
    isOf(entry, key) && Number(entry.version) === key.version && entry.link === NO_LINK_YET;
  if (!updateRecord(book, TABLES.reports, isLeft, fields)) {
    appendRecords(book, TABLES.reports, [{ ...key, ...fields }]);
  }
}

type ReportEntry = TableRecord<typeof TABLES.reports>;

function isOf({ period, kind }: ReportEntry, wanted: Omit<ReportKey, 'version'>): boolean {
  return cellText(period) === wanted.period && kind === wanted.kind;
}
