import { type HandInCell, isInTime } from '../board/handInCell';
import type { Day } from '../school/day';
import { handInDeadline } from '../school/handInDeadline';
import { lastDayOfMonth, type Month } from '../school/month';
import type { Settings } from '../school/settings';
import type { ClassLedger } from './classLedger';
import { classPoints, POINT_LEVELS } from './points';
import type { ExcellentMonth } from './suggestCommendations';

export interface PointsClass {
  ledger: ClassLedger;
  /** Relatives assigned to the class (G2); one a student where the book says nothing. */
  target?: number;
  /** Day from which its model is registered (G1). */
  registered?: Day;
}

const [EXCELLENT] = POINT_LEVELS;

/**
 * Months at whose end a class had the points of "Xuất sắc" (clause G5; domain 6).
 * @param months whose deadlines have passed, the oldest first
 */
export function excellentMonths(
  classes: readonly PointsClass[],
  months: readonly Month[],
  settings: Pick<Settings, 'handInDay' | 'deadlines' | 'points'>,
  handIn: (className: string, month: Month) => HandInCell,
): ExcellentMonth[] {
  return classes.flatMap(({ ledger, target, registered }) =>
    months.flatMap((month, index) => {
      const { className } = ledger;
      const end = lastDayOfMonth(month);
      const enrolment = ledger.enrolmentOn(end);
      const due = months.slice(0, index + 1);
      const inTime = due.filter((one) =>
        isInTime(handIn(className, one), handInDeadline(one, settings)),
      );
      const { level } = classPoints(
        {
          ...ledger.figuresOn(end),
          enrolment,
          target: target ?? enrolment,
          monthsDue: due.length,
          monthsInTime: inTime.length,
          registered: registered !== undefined && registered <= end,
        },
        settings.points,
      );
      return level === EXCELLENT.label ? [{ className, month }] : [];
    }),
  );
}
