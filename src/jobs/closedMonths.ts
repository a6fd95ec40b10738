import type { Book } from '../book/book';
import { readClosings } from '../book/closings';
import { type Adjustments, adjustments } from '../core/closing/adjustments';
import { type ClosedRow, closedRows } from '../core/closing/closedRow';
import type { ClosingHistory } from '../core/closing/closingHistory';
import { type RowChange, rowChanges } from '../core/closing/rowChanges';
import { type ReportPeriod, reportData } from '../core/report/reportData';
import type { ReportInput } from '../core/report/reportInput';
import { monthReportPeriod } from '../core/report/reportPeriods';
import { type SchoolRecord, studentsOf } from '../core/report/schoolRecord';
import { sumFigures } from '../core/rollup/combine';
import { type Month, monthOfDay } from '../core/school/month';
import type { Settings } from '../core/school/settings';
import { now } from './clock';
import { readSchool } from './readSchool';

/** The school's counted rows set against those that closings counted. */
export interface RowsSinceClosing {
  rows: ClosedRow[];
  changes: RowChange[];
  adjustments?: Adjustments;
}

/**
 * What a period's report says: of a closed month what its closing keeps, for ever the same; of any
 * other the book as it stands, with what became of closed months since.
 */
export function periodInput(book: Book, wanted: ReportPeriod, settings: Settings): PeriodInput {
  const history = readClosings(book);
  const { period } = wanted;
  const kept = history.closed.find(
    ({ month }) => period.kind === 'month' && month === monthOfDay(period.from),
  );
  if (kept) return { input: kept.input };
  const school = readSchool(book, { settings });
  const { adjustments: since } = rowsSinceClosing(school, history);
  return { input: openInput(school, wanted, since), school };
}

export interface PeriodInput {
  input: ReportInput;
  /** What it was counted from; left out for a closed month, which is not counted again. */
  school?: SchoolRecord;
}

/** The input of a month that is not closed, as of now. */
export function openMonthInput(
  school: SchoolRecord,
  month: Month,
  { adjustments: since }: Pick<RowsSinceClosing, 'adjustments'>,
): ReportInput {
  return openInput(school, monthReportPeriod(month, school.settings), since);
}

function openInput(
  school: SchoolRecord,
  wanted: ReportPeriod,
  since: Adjustments | undefined,
): ReportInput {
  const data = reportData(school, wanted, now());
  return since ? { ...data, adjustments: since } : data;
}

/** What became of closed rows as the book stands; `adjustments` only where something did. */
export function rowsSinceClosing(
  { ledgers, context, students }: SchoolRecord,
  history: ClosingHistory,
): RowsSinceClosing {
  const rows = ledgers.flatMap((ledger) => {
    const numbers = studentsOf(ledger.className, students).map(({ place }) => place);
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
