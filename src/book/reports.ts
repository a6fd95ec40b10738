import { cellText } from '../core/ledger/cellText';
import { asPeriodEntry } from '../core/report/periodWords';
import { TABLES } from '../core/workbook/tables';
import type { Book } from './book';
import { openTable, type TableRecord } from './tableTab';

/** Before the moment of an entry, which would begin with a digit. */
const AT = 'Lúc ';

/** Names a report for ever: made again, the same period and kind get the next version. */
export interface ReportKey {
  /** As `periodEntry` words it. */
  period: string;
  kind: string;
  version: number;
}

export interface MadeReport {
  /** The moment the figures were read, in words. */
  asOf: string;
  link: string;
  /** SHA-256, hexadecimal. */
  checksum: string;
}

/** `Báo cáo đã lập` for one report that is to be made. */
export interface ReportRegister {
  key: ReportKey;
  /** Enters it, wherever people moved the rows meanwhile. */
  enter(made: MadeReport): void;
}

/** The next version of a report, and the way to enter it once its paper is there. One read. */
export function openReports(
  book: Book,
  { period, kind }: Omit<ReportKey, 'version'>,
): ReportRegister {
  const table = openTable(book, TABLES.reports);
  const versions = table.records
    .filter((entry) => isOf(entry, { period, kind }))
    .map(({ version }) => Number(version) || 0);
  const key = { period, kind, version: Math.max(0, ...versions) + 1 };
  return {
    key,
    enter: ({ asOf, link, checksum }) =>
      table.appendPlain({ ...key, asOf: `${AT}${asOf}`, link, checksum: `SHA-256 ${checksum}` }),
  };
}

/** The moment that an entry tells, in the words of the paper. */
export function momentOf(listed: string): string {
  return listed.startsWith(AT) ? listed.slice(AT.length) : listed;
}

function isOf(
  { period, kind }: TableRecord<typeof TABLES.reports>,
  wanted: Omit<ReportKey, 'version'>,
): boolean {
  return asPeriodEntry(cellText(period)) === wanted.period && kind === wanted.kind;
}
