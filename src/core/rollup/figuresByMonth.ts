import type { Fraction } from '../report/numbers';
import { lastDayOfMonth, type Month } from '../school/month';
import type { ClassLedger } from './classLedger';
import { sumFigures } from './combine';
import type { Figures, RowCounts } from './figures';

export interface SchoolFigures {
  classes: Record<
    string,
    { enrolment: number; rows: RowCounts; cumulative: Record<Month, Figures> }
  >;
  school: Record<Month, Figures>;
  enrolment: number;
  rows: RowCounts;
  literacy: { students: [number, number]; staff: [number, number] };
}

/** Every figure of the school, cumulative at the end of each month; enrolment at the last one's. */
export function figuresByMonth(
  ledgers: readonly ClassLedger[],
  months: readonly Month[],
  literacy: { students: Fraction; staff: Fraction },
): SchoolFigures {
  const end = lastDayOfMonth(months[months.length - 1] ?? '');
  const each = <T>(of: (month: Month) => T) =>
    Object.fromEntries(months.map((month) => [month, of(month)]));
  const total = (of: (ledger: ClassLedger) => number) =>
    ledgers.reduce((sum, ledger) => sum + of(ledger), 0);
  const pair = ({ numerator, denominator }: Fraction): [number, number] => [numerator, denominator];
  return {
    classes: Object.fromEntries(
      ledgers.map((ledger) => [
        ledger.className,
        {
          enrolment: ledger.enrolmentOn(end),
          rows: ledger.states,
          cumulative: each((month) => ledger.figuresOn(lastDayOfMonth(month))),
        },
      ]),
    ),
    school: each((month) =>
      sumFigures(ledgers.map((ledger) => ledger.figuresOn(lastDayOfMonth(month)))),
    ),
    enrolment: total((ledger) => ledger.enrolmentOn(end)),
    rows: {
      valid: total(({ states }) => states.valid),
      pending: total(({ states }) => states.pending),
      invalid: total(({ states }) => states.invalid),
    },
    literacy: { students: pair(literacy.students), staff: pair(literacy.staff) },
  };
}
