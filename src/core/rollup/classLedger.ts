import type { CellValue } from '../ledger/cellText';
import { countStates } from '../ledger/countStates';
import { judgeTab, type Verdict } from '../ledger/judge';
import type { LedgerContext } from '../ledger/readRow';
import type { Day } from '../school/day';
import { classFigures, type Enrolment, enrolmentOn } from './classFigures';
import { type CountedRow, countedRows } from './countedRows';
import type { Figures, RowCounts } from './figures';

/** A student as a class tab knows them. */
export interface ClassStudent extends Enrolment {
  label: string;
}

/** What the book holds of one class, before judging. */
export interface ClassRecord {
  className: string;
  students: readonly ClassStudent[];
  /** The typed cells of the class tab, from its first row. */
  rows: readonly (readonly CellValue[])[];
}

/** A class judged and ready to be counted for any day. */
export interface ClassLedger {
  className: string;
  students: readonly ClassStudent[];
  verdicts: readonly Verdict[];
  counted: readonly CountedRow[];
  states: RowCounts;
  /** Cumulative up to a day. */
  figuresOn(day: Day): Figures;
  enrolmentOn(day: Day): number;
}

export type SchoolContext = Omit<LedgerContext, 'labels'>;

export function classLedger(record: ClassRecord, context: SchoolContext): ClassLedger {
  const { className, students, rows } = record;
  const labels = students.map(({ label }) => label);
  const verdicts = judgeTab(rows, { ...context, labels });
  const counted = countedRows(verdicts, context.lists);
  return {
    className,
    students,
    verdicts,
    counted,
    states: countStates(verdicts),
    figuresOn: (day) => classFigures(counted, students, day),
    enrolmentOn: (day) => enrolmentOn(students, day),
  };
}
