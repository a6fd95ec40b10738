import type { Book } from '../book/book';
import { enterReport, reserveReport } from '../book/reports';
import { mayAppend } from '../book/tableTab';
import { momentInWords } from '../core/report/dates';
import { monthReport } from '../core/report/monthReport';
import { type Month, shortMonth } from '../core/school/month';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { importPaper } from '../document/importPaper';
import { reportFolderName, reportWarnings } from '../words/report';
import { monthInput } from './closedMonths';

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
 * again it becomes a new version beside the older one. A run that failed on the way keeps its entry,
 * and the next run goes on with it.
 * @throws Trouble `reportNotAllowed` before anything is made, for who may not record it;
 *   `driveFailed`, `driveMissing` with the entry kept
 */
export function buildMonthReport(book: Book, month: Month): BuiltReport {
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('reportNotAllowed');
  const data = monthInput(book, month);
  const { asOf } = data;
  const paper = monthReport(data);
  const { key, resumed } = reserveReport(book, { period: shortMonth(month), kind: KIND });
  const title = key.version === 1 ? paper.title : `${paper.title} (lần ${key.version})`;
  const file = importPaper(paper, {
    name: title,
    folderName: reportFolderName(data.settings),
    bookId: book.spreadsheet.getId(),
    mark: `${key.kind} ${key.period} ${key.version}`,
    resumed,
  });
  const moment = momentInWords(asOf);
  enterReport(book, key, { asOf: moment, checksum: file.checksum, link: file.url });
  return { title, url: file.url, warnings: reportWarnings(data), asOf: moment };
}
