import type { Book } from '../book/book';
import { readClosings } from '../book/closings';
import { readStudents, recordsOfClass } from '../book/students';
import { type Adjustments, adjustments } from '../core/closing/adjustments';
import { type ClosedRow, closedRows } from '../core/closing/closedRow';
import type { ClosingHistory } from '../core/closing/closingHistory';
import { type RowChange, rowChanges } from '../core/closing/rowChanges';
import { monthReportData, type SchoolRecord } from '../core/report/monthReportData';
import type { MonthReportInput } from '../core/report/monthReportInput';
import { sumFigures } from '../core/rollup/combine';
import type { Month } from '../core/school/month';
import { now } from './clock';
import { readSchool } from './readSchool';

/** The school's counted rows set against those that closings counted. */
export interface RowsSinceClosing {
  rows: ClosedRow[];
  changes: RowChange[];
  adjustments?: Adjustments;
}

/**
 * What a month's report says: of a closed month what its closing keeps, for ever the same; of any
 * other the book as it stands, with what became of closed months since.
 */
export function monthInput(book: Book, month: Month): MonthReportInput {
  const history = readClosings(book);
  const kept = history.closed.find((closing) => closing.month === month);
  if (kept) return kept.input;
  const school = readSchool(book);
  return openMonthInput(school, month, rowsSinceClosing(book, school, history));
}

/** The input of a month that is not closed, as of now. */
export function openMonthInput(
  school: SchoolRecord,
  month: Month,
  { adjustments: since }: Pick<RowsSinceClosing, 'adjustments'>,
): MonthReportInput {
  const data = monthReportData(school, month, now());
  return since ? { ...data, adjustments: since } : data;
}

/** Additions, changes and removals of closed rows as the book stands; `undefined` for none. */
export function laterChanges(book: Book): Adjustments | undefined {
  const history = readClosings(book);
  if (history.closed.length === 0) return undefined;
  return rowsSinceClosing(book, readSchool(book), history).adjustments;
}

export function rowsSinceClosing(
  book: Book,
  { ledgers, context }: SchoolRecord,
  history: ClosingHistory,
): RowsSinceClosing {
  const students = readStudents(book);
  const rows = ledgers.flatMap((ledger) => {
    const own = recordsOfClass(students, ledger.className);
    const numbers = own.map(({ place }) => Number(place) || 0);
    return closedRows(ledger, numbers, context.lists);
  });
  const changes = rowChanges(history.rows, rows, history.until);
  const last = history.closed[history.closed.length - 1];
  if (!last) return { rows, changes };
  const figures = {
    lastClosed: last.month,
    closed: last.input.school.cumulative,
    now: sumFigures(ledgers.map((ledger) => ledger.figuresOn(history.until))),
  };
  const since = adjustments(changes, figures, context.lists);
  return { rows, changes, ...(since ? { adjustments: since } : {}) };
}
