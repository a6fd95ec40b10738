import type { Book } from '../book/book';
import type { Paper } from '../core/report/paper';
import { importPaper } from '../document/importPaper';
import { reportFolderName } from '../words/report';

/** Makes a paper that is no report, and stands in no list, as a Google Doc beside the reports. */
export function importForm(
  book: Book,
  paper: Paper,
  settings: Parameters<typeof reportFolderName>[0],
): { title: string; url: string } {
  const { url } = importPaper(paper, {
    name: paper.title,
    folderName: reportFolderName(settings),
    bookId: book.spreadsheet.getId(),
  });
  return { title: paper.title, url };
}
