import type { Figures } from '../../rollup/figures';
import { type Day, partsOfDay } from '../../school/day';
import { judgesTogether } from '../../school/reportSettings';
import { LITERACY_GROUPS } from '../../school/targetWords';
import { type TypedTarget, targetsIn } from '../../school/typedTargets';
import type { Fraction } from '../numbers';
import type { TargetResult } from '../reportInput';
import type { SchoolRecord } from '../schoolRecord';
import { isActive } from './models';

interface Totals {
  cumulative: Figures;
  inPeriod: Figures;
  enrolment: number;
  end: Day;
}

/** What the book counts for an indicator; parts are judged beside the whole. */
interface Measure {
  achieved: Fraction;
  inPeriod?: number;
  parts?: { label: string; achieved: Fraction }[];
}

/** The lines of `Chỉ tiêu` that hold in the period, and what came of them (clauses C1, C2, B8, I.4). */
export function targetResults(school: SchoolRecord, totals: Totals): TargetResult[] {
  const { year } = partsOfDay(totals.end);
  return targetsIn(year, school.targets).map((line) => {
    const measure = measures[line.indicator]?.(school, totals);
    const { indicator, label } = line;
    const plan = {
      indicator,
      label,
      ...(line.year === undefined ? {} : { year: line.year }),
      ...thresholdOf(line),
    };
    if (!measure) return plan;
    const { parts, ...whole } = measure;
    if (!parts) return { ...plan, ...whole, ...judged(measure.achieved, line) };
    const groups = parts.map((part) => ({
      indicator,
      ...part,
      ...thresholdOf(line),
      ...judged(part.achieved, line),
    }));
    const together = judgesTogether(school.settings);
    const verdict = together ? judged(measure.achieved, line) : judgedEach(groups);
    return { ...plan, ...whole, ...verdict, parts: groups };
  });
}

/** Indicators that a school can measure; any other line stands as text (D4). */
const measures: Readonly<Record<string, (school: SchoolRecord, totals: Totals) => Measure>> = {
  C1: ({ literacy: { students, staff } }) => ({
    achieved: {
      numerator: students.numerator + staff.numerator,
      denominator: students.denominator + staff.denominator,
    },
    parts: [
      { label: LITERACY_GROUPS.staff, achieved: staff },
      { label: LITERACY_GROUPS.students, achieved: students },
    ],
  }),
  C2: (school, { end }) => ({
    achieved: {
      numerator: school.classes.filter((unit) => isActive(school, unit, end)).length,
      denominator: school.classes.length,
    },
  }),
  B8: (_, { cumulative, inPeriod, enrolment }) => ({
    achieved: { numerator: cumulative.studentsReached, denominator: enrolment },
    inPeriod: inPeriod.studentsReached,
  }),
  D1: ({ literacy }) => ({ achieved: literacy.staff }),
  D2: ({ trained }) => ({ achieved: trained }),
};

/** The judgement of a target, left out where there is nothing to divide by or to reach. */
type Judged = { met?: boolean };

/** Fractions are compared as they are, never as they print. */
function judged({ numerator, denominator }: Fraction, { threshold }: TypedTarget): Judged {
  if (denominator === 0 || threshold === undefined) return {};
  return { met: numerator / denominator >= threshold / 100 };
}

/** Met when each group reaches it; not judged while a group is empty. */
function judgedEach(groups: readonly Judged[]): Judged {
  if (groups.some(({ met }) => met === undefined)) return {};
  return { met: groups.every(({ met }) => met === true) };
}

function thresholdOf({ threshold }: TypedTarget): { threshold?: number } {
  return threshold === undefined ? {} : { threshold: threshold / 100 };
}
