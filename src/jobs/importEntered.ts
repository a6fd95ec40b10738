import type { Book } from '../book/book';
import { enterReport, type ReportKey, reserveReport } from '../book/reports';
import type { Paper } from '../core/report/paper';
import { importPaper } from '../document/importPaper';

/**
 * Makes a paper as a Google Doc and enters it in `Báo cáo đã lập`. Made again it becomes a new
 * version beside the older one; a run that failed on the way keeps its entry, and the next goes on
 * with it.
 * @param checked what the checksum is of, where the paper also holds what no record keeps
 * @throws Trouble `driveFailed`, `driveMissing` with the entry kept
 */
export function importEntered(
  book: Book,
  paper: Paper,
  { period, kind }: Omit<ReportKey, 'version'>,
  { asOf, folderName, checked }: { asOf: string; folderName: string; checked?: Paper },
): { id: string; title: string; url: string } {
  const { key, resumed } = reserveReport(book, { period, kind });
  const title = key.version === 1 ? paper.title : `${paper.title} (lần ${key.version})`;
  const file = importPaper(paper, {
    name: title,
    folderName,
    bookId: book.spreadsheet.getId(),
    mark: `${kind} ${period} ${key.version}`,
    ...(checked ? { checked } : {}),
    resumed,
  });
  enterReport(book, key, { asOf, checksum: file.checksum, link: file.url });
  return { id: file.id, title, url: file.url };
}
