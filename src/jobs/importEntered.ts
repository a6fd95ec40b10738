import type { Book } from '../book/book';
import { openReports, type ReportKey } from '../book/reports';
import { messageOf } from '../core/messageOf';
import type { Paper } from '../core/report/paper';
import { binPaper, importPaper } from '../document/importPaper';
import { versionTitle } from '../words/papers';

/**
 * Makes a paper as a Google Doc and enters it in `Báo cáo đã lập`. Made again it becomes a new
 * version beside the older one. A paper that cannot be entered goes to the bin; one that a run left
 * which was stopped in between, the next run of the same report bins.
 * @param checked what the checksum is of, where the paper also holds what no record keeps
 * @throws Trouble `driveFailed`, `driveMissing`, with nothing entered
 */
export function importEntered(
  book: Book,
  paper: Paper,
  { period, kind }: Omit<ReportKey, 'version'>,
  { asOf, folderName, checked }: { asOf: string; folderName: string; checked?: Paper },
): { id: string; title: string; url: string } {
  const { key, enter } = openReports(book, { period, kind });
  const title = versionTitle(paper.title, key.version);
  const { id, url, checksum } = importPaper(paper, {
    name: title,
    folderName,
    bookId: book.spreadsheet.getId(),
    report: `${kind} ${period} ${key.version}`,
    ...(checked ? { checked } : {}),
  });
  try {
    enter({ asOf, checksum, link: url });
  } catch (error) {
    binQuietly(id);
    throw error;
  }
  return { id, title, url };
}

/** What kept the paper from being entered is to be told, not that it could not be binned either. */
function binQuietly(id: string): void {
  try {
    binPaper(id);
  } catch (error) {
    console.warn(`bin: ${messageOf(error)}`);
  }
}
