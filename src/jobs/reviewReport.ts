import type { Book } from '../book/book';
import { readCellGrid } from '../book/cellGrid';
import { mayAppend } from '../book/tableTab';
import type { Difference } from '../core/closing/difference';
import { type Preflight, preflight } from '../core/report/preflight';
import type { SchoolRecord } from '../core/report/schoolRecord';
import { Trouble } from '../core/trouble';
import { FIGURES_COLUMNS } from '../core/workbook/figuresTab';
import { TABLES } from '../core/workbook/tables';
import { TAB } from '../core/workbook/tabNames';
import { compareFigures } from './compareFigures';
import type { ReportPlan } from './planReport';

/**
 * What the maker of a report should know before: also whether the book's own figures agree.
 * @throws Trouble `reportNotAllowed` for who may not record it
 */
export function reviewReport(
  book: Book,
  { input, school }: Pick<ReportPlan, 'input' | 'school'>,
): Preflight {
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('reportNotAllowed');
  const differences = school ? liveDifferences(book, school) : [];
  return preflight(input, { differences, closed: school === undefined });
}

/** Today's figures of `_Số liệu`, which the book's pages show, against those counted anew. */
function liveDifferences(book: Book, school: SchoolRecord): Difference[] {
  const grid = readCellGrid(book.tab('figures'), TAB.figures, FIGURES_COLUMNS.length);
  return compareFigures(grid, school);
}
