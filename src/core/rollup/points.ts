/**
 * Points of a class for the one criterion "Bình dân học vụ số" (clause G5; domain 6). They feed the
 * school's own emulation and never replace its result.
 */
export interface PointRules {
  /** Weight when every student has an able relative (B8). */
  reached: number;
  /** Weight when as many relatives are able as the class was assigned (G2). */
  able: number;
  /** Weight when half of the relatives guided, or more, are middle-aged or elderly. */
  older: number;
  /** Weight when every month due was handed in in time. */
  onTime: number;
  /** Weight of a registered "Dân vận khéo" model (G1). */
  registered: number;
  /** Least points of each level. */
  excellent: number;
  good: number;
  fair: number;
  pass: number;
}

export const DEFAULT_POINT_RULES: PointRules = {
  reached: 50,
  able: 20,
  older: 15,
  onTime: 10,
  registered: 5,
  excellent: 90,
  good: 80,
  fair: 65,
  pass: 50,
};

export const POINT_WEIGHTS = ['reached', 'able', 'older', 'onTime', 'registered'] as const;

/** Levels from the highest; the last has no threshold. */
export const POINT_LEVELS = [
  { key: 'excellent', label: 'Xuất sắc' },
  { key: 'good', label: 'Tốt' },
  { key: 'fair', label: 'Khá' },
  { key: 'pass', label: 'Đạt' },
] as const;
export const LOWEST_LEVEL = 'Chưa đạt';
export const NO_DATA = 'Chưa có số liệu';

/** Share of middle-aged and elderly relatives that earns the full weight is one in so many. */
export const OLDER_FULL_AT = 2;

/**
 * Points are compared in billionths: a tie stays one where two sums of fractions that are equal
 * differ in their last binary digit.
 */
export const POINT_UNITS = 1_000_000_000;

export interface PointInput {
  /** Counted rows; a class without any is not ranked. */
  entries: number;
  enrolment: number;
  studentsReached: number;
  relativesGuided: number;
  relativesAble: number;
  middleAgedOrElderlyGuided: number;
  /** Relatives assigned to the class. */
  target: number;
  monthsDue: number;
  monthsInTime: number;
  registered: boolean;
}

/** A term that counted 0 because there was nothing to divide by. */
export type PointNote = 'noStudents' | 'noTarget' | 'noRelatives' | 'noMonthDue';

export interface ClassPoints {
  /** Unrounded; left out for a class without counted rows. */
  score?: number;
  level: string;
  notes: PointNote[];
}

/** One class's points; rules as typed in `Cài đặt`. */
export function classPoints(
  input: PointInput,
  rules: PointRules = DEFAULT_POINT_RULES,
): ClassPoints {
  if (input.entries === 0) return { level: NO_DATA, notes: [] };
  const notes: PointNote[] = [];
  const share = (part: number, whole: number, note: PointNote) => {
    if (whole > 0) return Math.min(1, part / whole);
    notes.push(note);
    return 0;
  };
  const { relativesGuided, middleAgedOrElderlyGuided } = input;
  const score =
    rules.reached * share(input.studentsReached, input.enrolment, 'noStudents') +
    rules.able * share(input.relativesAble, input.target, 'noTarget') +
    rules.older * share(OLDER_FULL_AT * middleAgedOrElderlyGuided, relativesGuided, 'noRelatives') +
    rules.onTime * share(input.monthsInTime, input.monthsDue, 'noMonthDue') +
    rules.registered * (input.registered ? 1 : 0);
  return { score, level: levelOf(score, rules), notes };
}

/**
 * Ranks in the order of the given scores: ties share one (1, 2, 2, 4); a class without a score has
 * none.
 */
export function pointRanks(scores: readonly (number | undefined)[]): (number | undefined)[] {
  const units = scores.map((score) => (score === undefined ? undefined : unitsOf(score)));
  return units.map((own) =>
    own === undefined
      ? undefined
      : 1 + units.filter((other) => other !== undefined && other > own).length,
  );
}

function levelOf(score: number, rules: PointRules): string {
  const level = POINT_LEVELS.find(({ key }) => unitsOf(score) >= unitsOf(rules[key]));
  return level?.label ?? LOWEST_LEVEL;
}

function unitsOf(score: number): number {
  return Math.round(score * POINT_UNITS);
}
