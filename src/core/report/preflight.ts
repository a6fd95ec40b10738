import type { Difference } from '../closing/difference';
import type { Month } from '../school/month';
import type { Period } from '../school/periods';
import type { Narrative, ReportInput } from './reportInput';

/** What the Tổng phụ trách Đội is to know before a report is made. */
export interface Preflight {
  period: Period;
  /** Days until the period's end, as the figures were read; 0 once it is over. */
  daysLeft: number;
  /** Classes that have not handed in, by month; only months with any. */
  notHandedIn: { month: Month; classNames: string[] }[];
  /** Rows that no figure counts: to mend, and lacking something. */
  invalid: number;
  pending: number;
  /** Cells where the sheet's formulas and the count from typed rows part. */
  differences: Difference[];
  /** Parts of the narrative that nobody typed: dotted lines. */
  emptyNarrative: (keyof Narrative)[];
  /** Commendations of students whom the book does not know by the line's words. */
  unknownStudents: number;
  /** A closed month is printed as it was closed. */
  closed: boolean;
}

export function preflight(
  input: ReportInput,
  { differences, closed }: { differences: readonly Difference[]; closed: boolean },
): Preflight {
  const { narrative, handIns, rowsLeftOut, proposals, period, asOf } = input;
  const fields = Object.keys(narrative) as (keyof Narrative)[];
  return {
    period,
    daysLeft: Math.max(0, period.to - asOf.day),
    notHandedIn: handIns
      .filter(({ missing }) => missing.length > 0)
      .map(({ month, missing }) => ({ month, classNames: missing })),
    invalid: rowsLeftOut.invalid,
    pending: rowsLeftOut.pending,
    differences: [...differences],
    emptyNarrative: fields.filter((field) => narrative[field].trim() === ''),
    unknownStudents: proposals.individuals.filter(({ initials }) => initials === '').length,
    closed,
  };
}
