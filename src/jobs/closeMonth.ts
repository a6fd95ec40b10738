import type { Book } from '../book/book';
import { appendClosing, readClosings } from '../book/closings';
import { readSettings } from '../book/settings';
import { mayAppend } from '../book/tableTab';
import { textDigest } from '../book/textDigest';
import { type ClosedRow, contentOf } from '../core/closing/closedRow';
import { checkMonthToClose } from '../core/closing/monthToClose';
import { withoutCommon } from '../core/closing/withoutCommon';
import type { ReportInput } from '../core/report/reportInput';
import { lastDayOfMonth, type Month } from '../core/school/month';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { today } from './clock';
import { openMonthInput, rowsSinceClosing } from './closedMonths';
import { type Reconciled, reconcile } from './reconcile';

/** What closing a month would keep, before anything is written. */
export interface ClosingPlan {
  month: Month;
  input: ReportInput;
  /** Rows counted for the first time, and rows of earlier closings that are gone. */
  rows: ClosedRow[];
  gone: ClosedRow[];
  /** Rows that clash with another row about the same person or day. */
  conflicts: number;
  /** Days until the month's end; 0 once it is over. */
  daysLeft: number;
}

/**
 * Reads what closing a month would keep. Writes nothing.
 * @throws Trouble `closingNotAllowed`, `closingDamaged`, what `checkMonthToClose` says of the month, or
 *   `tabMissing` for a class without its tab
 */
export function planClosing(
  book: Book,
  month: Month,
): { plan: ClosingPlan } | Pick<Reconciled, 'differences' | 'classNames'> {
  // `_Chốt` only warns whoever types on it; who may record reports is the one who may close.
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('closingNotAllowed');
  const history = readClosings(book);
  checkMonthToClose(month, readSettings(book), history.closed, today());
  const { school, differences, classNames } = reconcile(book, month);
  if (differences.length > 0) return { differences, classNames };
  const since = rowsSinceClosing(school, history);
  const end = lastDayOfMonth(month);
  const { left: gone, right } = withoutCommon<ClosedRow>(history.rows, since.rows, contentOf);
  return {
    plan: {
      month,
      input: openMonthInput(school, month, since),
      rows: right.filter(({ day }) => day <= end),
      gone,
      conflicts: school.ledgers
        .flatMap(({ verdicts }) => verdicts)
        .filter(({ finding }) => finding?.otherRow !== undefined).length,
      daysLeft: Math.max(0, end - today()),
    },
  };
}

/**
 * Closes a month as it was shown. Under the lock; the plan is made anew and must say the same.
 * @param digest of the plan that the person saw
 * @throws Trouble as `planClosing`; `closingChanged` where someone typed in the meantime
 */
export function closeMonth(book: Book, shown: { month: Month; digest: string }): void {
  const current = planClosing(book, shown.month);
  if (!('plan' in current) || closingDigest(current.plan) !== shown.digest) {
    throw new Trouble('closingChanged');
  }
  const { month, input, rows, gone } = current.plan;
  appendClosing(book, readClosings(book), {
    kind: 'close',
    month,
    at: input.asOf,
    by: Session.getEffectiveUser().getEmail(),
    previous: '',
    input,
    rows,
    gone,
  });
}

/** Stands for all of a plan but the moment at which it was made. */
export function closingDigest({ input, ...plan }: ClosingPlan): string {
  const { asOf: _, date: __, ...lasting } = input;
  return textDigest(JSON.stringify({ ...plan, lasting }));
}
