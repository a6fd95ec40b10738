import type { Book } from '../book/book';
import { chartData } from '../core/papers/chartData';
import { momentInWords } from '../core/report/dates';
import { periodEntry } from '../core/report/periodWords';
import { reportKind } from '../core/report/reportKinds';
import { chartPictures } from '../document/chartPictures';
import { reportFolderName, reportWarnings } from '../words/report';
import { importEntered } from './importEntered';
import type { ReportPlan } from './planReport';

export interface BuiltReport {
  /** Drive's id of the Google Doc. */
  id: string;
  title: string;
  url: string;
  /** What a person should know before signing. */
  warnings: string[];
  /** The moment the figures were read, as the paper prints it. */
  asOf: string;
}

/**
 * Makes a planned report as a Google Doc and enters it in `Báo cáo đã lập`. Under the lock. Made
 * again it becomes a new version beside the older one.
 *
 * The checksum is that of the paper without what stands in no record: Google's pictures, names by
 * today's consent. A closed month's is therefore the same for ever, and its paper can be made anew
 * and compared.
 * @throws Trouble `driveFailed`, `driveMissing`, with nothing made
 */
export function makeReport(book: Book, { kind, input, names }: ReportPlan): BuiltReport {
  const { paper: build, record, publicCopy = false } = reportKind(kind);
  const asOf = momentInWords(input.asOf);
  const pictures = chartPictures(chartData(input, publicCopy));
  const made = importEntered(
    book,
    build(input, { pictures, names, publicCopy }),
    { period: periodEntry(input.period), kind: record },
    { asOf, folderName: reportFolderName(input.settings), checked: build(input, { publicCopy }) },
  );
  return { ...made, warnings: reportWarnings(input), asOf };
}
