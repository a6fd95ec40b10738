import { isInTime } from '../../board/handInCell';
import type { ClassLedger } from '../../rollup/classLedger';
import { classPoints } from '../../rollup/points';
import type { Day } from '../../school/day';
import { handInDeadline } from '../../school/handInDeadline';
import { lastDayOfMonth, type Month, monthOfDay, monthsBetween } from '../../school/month';
import { schoolYearOf } from '../../school/schoolYear';
import type { ClassResult } from '../reportInput';
import type { ClassUnit, SchoolRecord } from '../schoolRecord';
import { isRegistered } from './models';

/**
 * Every class at the period's end, with the level that its points give it (G5).
 * @param today months whose deadline has not passed by then are not due
 */
export function classResults(school: SchoolRecord, end: Day, today: Day): ClassResult[] {
  const due = monthsDue(school, end, today);
  return school.ledgers.map((ledger) => {
    const unit = school.classes.find(({ name }) => name === ledger.className);
    const [cumulative, enrolment] = [ledger.figuresOn(end), ledger.enrolmentOn(end)];
    const inTime = due.filter((month) =>
      isInTime(school.handIn(ledger.className, month), handInDeadline(month, school.settings)),
    );
    const { level } = classPoints(
      {
        ...cumulative,
        enrolment,
        target: unit ? assignedTo(unit, ledger, end) : enrolment,
        monthsDue: due.length,
        monthsInTime: inTime.length,
        registered: unit !== undefined && isRegistered(unit, end),
      },
      school.settings.points,
    );
    return { name: ledger.className, enrolment, cumulative, level };
  });
}

/** Without a target of its own a class is asked for one relative a student (clause G2). */
export function assignedTo({ target }: ClassUnit, ledger: ClassLedger, day: Day): number {
  return target ?? ledger.enrolmentOn(day);
}

/** The last month of the year is whole with the year's last day, though days of it follow. */
function monthsDue({ settings }: SchoolRecord, end: Day, today: Day): Month[] {
  const { start, end: yearEnd } = schoolYearOf(settings);
  return monthsBetween(monthOfDay(start), monthOfDay(end)).filter(
    (month) =>
      Math.min(lastDayOfMonth(month), yearEnd) <= end && handInDeadline(month, settings) < today,
  );
}
