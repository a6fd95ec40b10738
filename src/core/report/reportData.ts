import { handInCounts } from '../board/handInCounts';
import { sumFigures } from '../rollup/combine';
import { figuresOfPeriod } from '../rollup/figuresOfPeriod';
import type { Day } from '../school/day';
import { handInDeadline } from '../school/handInDeadline';
import { lastDayOfMonth, monthOfDay, monthsBetween } from '../school/month';
import type { Period } from '../school/periods';
import { settingsDay } from '../school/settings';
import { lowerFirst } from '../text/lowerFirst';
import { activitiesOf, isWithin } from './data/activities';
import { assignedTo, classResults } from './data/classResults';
import { hideNames } from './data/hideNames';
import { modelsOf } from './data/models';
import { narrativeOf } from './data/narrativeOf';
import { peopleOf } from './data/people';
import { proposalsOf } from './data/proposals';
import { skillGroupsOf } from './data/skillGroups';
import { targetResults } from './data/targetResults';
import { shortPeriod } from './periodWords';
import type { HandInResult, PeriodBefore, Registration, ReportInput } from './reportInput';
import type { SchoolRecord } from './schoolRecord';

/** A period and its neighbours of the same kind, as the school's calendar has them. */
export interface ReportPeriod {
  period: Period;
  /** Left out for the first of a book, and for ranges. */
  before?: Period;
  /** What the outlook is about: `tháng 6 năm 2026`, `thời gian tới`. */
  outlookFor: string;
}

/** Counts one period of the school for its reports (design sections 3 and 4). */
export function reportData(
  school: SchoolRecord,
  { period, before, outlookFor }: ReportPeriod,
  asOf: { day: Day; time: string },
): ReportInput {
  const { settings, ledgers } = school;
  const balances = period.kind === 'calendarYear' ? school.balances() : [];
  const { atEnd, inPeriod, enrolment, notes } = figuresOfPeriod(ledgers, balances, period);
  const states = ledgers.map((ledger) => ledger.states);
  const hide = hideNames(school.students);
  const totals = { cumulative: atEnd, inPeriod, enrolment, end: period.to };
  return {
    settings,
    period,
    outlookFor,
    date: asOf.day,
    asOf,
    classes: classResults(school, period.to, asOf.day),
    school: { enrolment, cumulative: atEnd, inPeriod },
    ...(before ? { before: beforeOf(school, before) } : {}),
    balanceNotes: notes,
    months: monthsOf(school, period.to),
    rowsLeftOut: {
      pending: states.reduce((sum, { pending }) => sum + pending, 0),
      invalid: states.reduce((sum, { invalid }) => sum + invalid, 0),
    },
    targets: targetResults(school, totals),
    skillGroups: skillGroupsOf(school, period),
    people: peopleOf(school, period),
    activities: activitiesOf(school, period),
    registration: registrationOf(school, period.to),
    models: modelsOf(school, period.to),
    handIns: handInsOf(school, period, asOf.day),
    quiet: ledgers
      .filter(({ counted }) => !counted.some(({ day }) => isWithin(day, period)))
      .map(({ className }) => className),
    narrative: narrativeOf(school, period, hide),
    proposals: proposalsOf(school, period, hide),
  };
}

/** Months of the book up to the period's end; its own month is cut where the period ends. */
function monthsOf({ ledgers, settings }: SchoolRecord, end: Day): ReportInput['months'] {
  const first = monthOfDay(settingsDay(settings.schoolYear.start));
  return monthsBetween(first, monthOfDay(end)).map((month) => {
    const day = Math.min(lastDayOfMonth(month), end);
    const { studentsReached, relativesAble } = sumFigures(
      ledgers.map((ledger) => ledger.figuresOn(day)),
    );
    return { month, reached: studentsReached, able: relativesAble };
  });
}

function beforeOf({ ledgers }: SchoolRecord, period: Period): PeriodBefore {
  const { inPeriod, atEnd, enrolment } = figuresOfPeriod(ledgers, [], period);
  const reached = { numerator: atEnd.studentsReached, denominator: enrolment };
  // A week's own label has its days in brackets, and this one stands in brackets.
  const label = period.kind === 'week' ? lowerFirst(shortPeriod(period)) : period.label;
  return { label, inPeriod, reached };
}

function registrationOf(school: SchoolRecord, end: Day): Registration {
  const models = modelsOf(school, end);
  return {
    models: {
      numerator: models.filter(({ state }) => state !== 'none').length,
      denominator: models.length,
    },
    assigned: school.classes.reduce((sum, unit) => {
      const ledger = school.ledgers.find(({ className }) => className === unit.name);
      return sum + (ledger ? assignedTo(unit, ledger, end) : (unit.target ?? 0));
    }, 0),
  };
}

/**
 * The months that end within the period, none of most weeks: those of this book's school year that
 * have begun, since nobody can have handed in any other.
 */
function handInsOf(school: SchoolRecord, { from, to }: Period, today: Day): HandInResult[] {
  const { start, end } = school.settings.schoolYear;
  const first = Math.max(from, settingsDay(start));
  const lastDay = settingsDay(end);
  const last = Math.min(to, lastDay, today);
  // With the school year its last month ends as well.
  const months = monthsBetween(monthOfDay(first), monthOfDay(last)).filter(
    (month) => Math.min(lastDayOfMonth(month), lastDay) <= to,
  );
  return months.map((month) => {
    const deadline = handInDeadline(month, school.settings);
    const cells = school.classes.map(({ name }) => ({ name, cell: school.handIn(name, month) }));
    return { month, deadline, ...handInCounts(cells, deadline) };
  });
}
