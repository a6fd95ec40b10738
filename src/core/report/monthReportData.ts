import { handInCounts } from '../board/handInCounts';
import { handInDeadline } from '../board/handInDeadline';
import type { CellValue } from '../ledger/cellText';
import { PLAN_SKILLS, SKILL_GROUPS } from '../ledger/skills';
import type { ClassLedger, SchoolContext } from '../rollup/classLedger';
import { growth, sumFigures } from '../rollup/combine';
import type { Figures } from '../rollup/figures';
import type { Day } from '../school/day';
import { firstDayOfMonth, lastDayOfMonth, type Month, monthOfDay } from '../school/month';
import type { Settings } from '../school/settings';
import { type Indicator, targetOf } from '../school/targets';
import { ACTIVITY_KINDS } from '../workbook/tables';
import type {
  ActivityResult,
  HandInResult,
  MonthReportInput,
  Narrative,
  ProposalLine,
  Proposals,
  SkillGroup,
  TargetResult,
} from './monthReportInput';
import type { Fraction } from './numbers';

/** All of the book that a month's report is made from. */
export interface SchoolRecord {
  settings: Settings;
  context: SchoolContext;
  ledgers: readonly ClassLedger[];
  classes: readonly { name: string; hasModel: boolean; registered?: Day; target: number }[];
  literacy: { students: Fraction; staff: Fraction };
  activities: readonly { day?: Day; kind: string; participants: number }[];
  proposals: readonly {
    day?: Day;
    className: string;
    kind: string;
    content: string;
    agency: string;
  }[];
  narratives: readonly (Narrative & { month: string })[];
  /** What stands on the board: a day, a typed text, or nothing. */
  handIn(className: string, month: Month): CellValue;
}

/** Counts one month of the school for its report (design sections 3 and 4). */
export function monthReportData(
  school: SchoolRecord,
  month: Month,
  asOf: { day: Day; time: string },
): MonthReportInput {
  const end = lastDayOfMonth(month);
  const cumulative = sumFigures(school.ledgers.map((ledger) => ledger.figuresOn(end)));
  const before = sumFigures(
    school.ledgers.map((ledger) => ledger.figuresOn(firstDayOfMonth(month) - 1)),
  );
  const inMonth = growth(cumulative, before);
  const enrolment = school.ledgers.reduce((sum, ledger) => sum + ledger.enrolmentOn(end), 0);
  const states = school.ledgers.map((ledger) => ledger.states);
  return {
    settings: school.settings,
    month,
    date: asOf.day,
    asOf,
    classes: school.ledgers.map((ledger) => ({
      name: ledger.className,
      enrolment: ledger.enrolmentOn(end),
      cumulative: ledger.figuresOn(end),
    })),
    school: { enrolment, cumulative, inMonth },
    rowsLeftOut: {
      pending: states.reduce((sum, { pending }) => sum + pending, 0),
      invalid: states.reduce((sum, { invalid }) => sum + invalid, 0),
    },
    targets: targetResults(school, { cumulative, inMonth, enrolment, end }),
    skillGroups: skillGroups(school, month),
    activities: activitiesOf(school, month),
    registration: {
      models: {
        numerator: school.classes.filter((unit) => isRegistered(unit, end)).length,
        denominator: school.classes.length,
      },
      assigned: school.classes.reduce((sum, { target }) => sum + target, 0),
    },
    handIn: handInsOf(school, month),
    narrative: narrativeOf(school, month),
    proposals: proposalsOf(school, month),
  };
}

interface Totals {
  cumulative: Figures;
  inMonth: Figures;
  enrolment: number;
  end: Day;
}

/** The judgement of a target, left out where there is nothing to divide by. */
type Judged = { met?: boolean };

/** Fractions are compared as they are, never as they print. */
function judged({ numerator, denominator }: Fraction, threshold: number): Judged {
  return denominator === 0 ? {} : { met: numerator >= denominator * threshold };
}

/** C1 counts as met when staff and students each reach it (design section 3). */
function targetResults(school: SchoolRecord, totals: Totals): TargetResult[] {
  const { students, staff } = school.literacy;
  const both = {
    numerator: students.numerator + staff.numerator,
    denominator: students.denominator + staff.denominator,
  };
  const active = {
    numerator: school.classes.filter((unit) => isActive(school, unit, totals.end)).length,
    denominator: school.classes.length,
  };
  const reached = {
    numerator: totals.cumulative.studentsReached,
    denominator: totals.enrolment,
  };
  const part = (label: string, achieved: Fraction) => ({
    label,
    threshold: fractionOf('C1'),
    achieved,
    ...judged(achieved, fractionOf('C1')),
  });
  const groups = [part('Cán bộ, giáo viên, nhân viên', staff), part('Học sinh', students)];
  return [
    {
      label: targetOf('C1').label,
      threshold: fractionOf('C1'),
      achieved: both,
      ...judgedTogether(groups),
      parts: groups,
    },
    {
      label: targetOf('C2').label,
      threshold: fractionOf('C2'),
      achieved: active,
      ...judged(active, fractionOf('C2')),
    },
    {
      label: targetOf('B8').label,
      threshold: fractionOf('B8'),
      inMonth: totals.inMonth.studentsReached,
      achieved: reached,
      ...judged(reached, fractionOf('B8')),
    },
  ];
}

/** Met when each group reaches it; not judged while a group is empty. */
function judgedTogether(groups: readonly Judged[]): Judged {
  if (groups.some(({ met }) => met === undefined)) return {};
  return { met: groups.every(({ met }) => met === true) };
}

function fractionOf(indicator: Indicator): number {
  return targetOf(indicator).threshold / 100;
}

type Unit = SchoolRecord['classes'][number];

function isRegistered({ hasModel, registered }: Unit, day: Day): boolean {
  return hasModel && registered !== undefined && registered <= day;
}

/** C2: a registered model and a counted kin row, both by the day. */
function isActive({ ledgers }: SchoolRecord, unit: Unit, day: Day): boolean {
  const ledger = ledgers.find(({ className }) => className === unit.name);
  const guides = ledger?.counted.some((row) => row.kin && row.day <= day) ?? false;
  return isRegistered(unit, day) && guides;
}

function skillGroups({ ledgers, context }: SchoolRecord, month: Month): SkillGroup[] {
  const end = lastDayOfMonth(month);
  const rows = ledgers.flatMap(({ counted }) => counted);
  const plan: readonly string[] = PLAN_SKILLS;
  return Object.entries(SKILL_GROUPS).map(([code, label]) => ({
    code,
    label,
    named: context.lists.skills.flatMap((skill, index) => {
      if (!plan.includes(skill.code) || !skill.code.startsWith(code)) return [];
      const counted = rows.filter((row) => row.skill === index + 1 && row.day <= end);
      const inMonth = counted.filter((row) => row.day >= firstDayOfMonth(month)).length;
      return [{ label: skill.label, inMonth, cumulative: counted.length }];
    }),
  }));
}

function activitiesOf({ activities }: SchoolRecord, month: Month): ActivityResult[] {
  const held = activities.filter(({ day }) => day !== undefined && monthOfDay(day) === month);
  const kinds = [...new Set<string>([...ACTIVITY_KINDS, ...held.map(({ kind }) => kind)])];
  return kinds.flatMap((kind) => {
    const ofKind = held.filter((activity) => activity.kind === kind);
    if (ofKind.length === 0) return [];
    const participants = ofKind.reduce((sum, activity) => sum + activity.participants, 0);
    return [{ kind, sessions: ofKind.length, participants }];
  });
}

function handInsOf(school: SchoolRecord, month: Month): HandInResult {
  const deadline = handInDeadline(month, school.settings);
  const cells = school.classes.map(({ name }) => ({ name, cell: school.handIn(name, month) }));
  return { deadline, ...handInCounts(cells, deadline) };
}

function narrativeOf({ narratives }: SchoolRecord, month: Month): Narrative {
  const typed = narratives.find((narrative) => narrative.month === month);
  const { strengths = '', shortcomings = '', causes = '', nextMonth: outlook = '' } = typed ?? {};
  return { strengths, shortcomings, causes, nextMonth: outlook };
}

function proposalsOf({ proposals }: SchoolRecord, month: Month): Proposals {
  const raised = proposals.filter(({ day }) => day !== undefined && monthOfDay(day) === month);
  const lines = (kind: string) =>
    raised
      .filter((proposal) => proposal.kind === kind)
      .map(({ className, content, agency }): ProposalLine & { agency: string } => ({
        ...(className === '' ? {} : { className }),
        text: content,
        agency,
      }));
  return {
    difficulties: lines('Khó khăn'),
    support: lines('Đề xuất hỗ trợ'),
    collective: lines('Khen thưởng tập thể'),
    individuals: lines('Khen thưởng cá nhân').length,
    other: lines('Kiến nghị'),
  };
}
