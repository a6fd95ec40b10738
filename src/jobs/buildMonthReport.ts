import type { Book } from '../book/book';
import { appendRecords, mayAppend, readTable } from '../book/tableTab';
import { cellText } from '../core/ledger/cellText';
import { momentInWords } from '../core/report/dates';
import { monthReport } from '../core/report/monthReport';
import { monthReportData } from '../core/report/monthReportData';
import { type Month, shortMonth } from '../core/school/month';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { importPaper } from '../document/importPaper';
import { reportFolderName, reportWarnings } from '../words/report';
import { now } from './clock';
import { readSchool } from './readSchool';

const KIND = 'Báo cáo tháng của Liên đội';

export interface BuiltReport {
  title: string;
  url: string;
  /** What a person should know before signing. */
  warnings: string[];
  /** The moment the figures were read, as the paper prints it. */
  asOf: string;
}

/**
 * Makes the Liên đội's report of a month as a Google Doc and enters it in `Báo cáo đã lập`. Made
 * again it becomes a new version beside the older one.
 * @throws Trouble `reportNotAllowed` before anything is made, for who may not record it
 */
export function buildMonthReport(book: Book, month: Month): BuiltReport {
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('reportNotAllowed');
  const asOf = now();
  const data = monthReportData(readSchool(book), month, asOf);
  const paper = monthReport(data);
  const version = nextVersion(book, month);
  const title = version === 1 ? paper.title : `${paper.title} (lần ${version})`;
  const file = importPaper(paper, title, reportFolderName(data.settings));
  const moment = momentInWords(asOf);
  appendRecords(book, TABLES.reports, [
    {
      period: shortMonth(month),
      kind: KIND,
      version,
      asOf: moment,
      link: file.url,
      checksum: file.checksum,
    },
  ]);
  return { title, url: file.url, warnings: reportWarnings(data), asOf: moment };
}

function nextVersion(book: Book, month: Month): number {
  const versions = readTable(book, TABLES.reports)
    .filter(({ period, kind }) => cellText(period) === shortMonth(month) && kind === KIND)
    .map(({ version }) => Number(version) || 0);
  return Math.max(0, ...versions) + 1;
}
