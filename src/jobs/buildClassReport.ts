import type { Book } from '../book/book';
import type { ClassRecord } from '../book/classes';
import { mayAppend } from '../book/tableTab';
import { classReport } from '../core/papers/classReport';
import { classReportData } from '../core/papers/classReportData';
import { momentInWords } from '../core/report/dates';
import { periodEntry } from '../core/report/periodWords';
import type { Month } from '../core/school/month';
import { monthPeriod } from '../core/school/periods';
import { TABLES } from '../core/workbook/tables';
import { classReportKind, classReportWarnings } from '../words/papers';
import { reportFolderName } from '../words/report';
import { classPaperRecord } from './classPaperRecord';
import { now } from './clock';
import { importEntered } from './importEntered';
import { importForm } from './importForm';
import type { ShownPaper } from './showReport';

/**
 * Makes a class's month report as a Google Doc. Who may record it enters it in `Báo cáo đã lập`, as
 * other reports are; a homeroom teacher, who may not, gets the paper all the same.
 * @throws Trouble `driveFailed`, `driveMissing`
 */
export function buildClassReport(book: Book, unit: ClassRecord, month: Month): ShownPaper {
  const data = classReportData(classPaperRecord(book, unit), month, now());
  const paper = classReport(data);
  const asOf = momentInWords(data.asOf);
  const entered = mayAppend(book, TABLES.reports);
  const key = {
    period: periodEntry(monthPeriod(month)),
    kind: classReportKind(unit.name),
  };
  const made = entered
    ? importEntered(book, paper, key, { asOf, folderName: reportFolderName(data.settings) })
    : importForm(book, paper, data.settings);
  const warnings = classReportWarnings({ month, rowsLeftOut: data.rowsLeftOut, entered });
  return { ...made, warnings, asOf };
}
