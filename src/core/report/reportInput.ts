import type { Adjustments } from '../closing/adjustments';
import type { Figures, RowCounts } from '../rollup/figures';
import type { BalanceNote } from '../rollup/openingBalances';
import type { Day } from '../school/day';
import type { Month } from '../school/month';
import type { Period } from '../school/periods';
import type { Settings } from '../school/settings';
import type { Fraction } from './numbers';

/**
 * All that a report of a period says, whoever signs it (outline of domain 5). Figures are counted
 * before; the report only words them. It holds no student's name (domain 9): who may be named in the
 * annex is told to the paper when it is made.
 */
export interface ReportInput {
  settings: Settings;
  period: Period;
  /** The period that the outlook is about, within a heading: `tháng 6 năm 2026`. */
  outlookFor: string;
  /** Day of the paper, in its letterhead. */
  date: Day;
  /** When the book was read: the day and the time of day as `HH:mm`. */
  asOf: { day: Day; time: string };
  /** In the order they are to be printed. */
  classes: ClassResult[];
  school: {
    enrolment: number;
    /** Up to the period's end. */
    cumulative: Figures;
    /** Cumulative at the period's end less cumulative the day before it (design 3). */
    inPeriod: Figures;
  };
  /** The period of the same kind before this one; left out where the book has none. */
  before?: PeriodBefore;
  /** What opening balances could not tell (calendar years). */
  balanceNotes: BalanceNote[];
  /** The school at the end of each month that had begun, the oldest first (charts). */
  months: { month: Month; reached: number; able: number }[];
  /** Rows left out of every figure because they wait for the teacher. */
  rowsLeftOut: Pick<RowCounts, 'pending' | 'invalid'>;
  targets: TargetResult[];
  /** Every group of the skill list, in its order; groups without a row print 0. */
  skillGroups: SkillGroup[];
  people: PeopleResult;
  activities: ActivityResult[];
  registration: Registration;
  models: ModelResult[];
  /** The months of the book that have begun and end within the period, the oldest first. */
  handIns: HandInResult[];
  /** Classes without a counted row in the period (clause H1). */
  quiet: string[];
  narrative: Narrative;
  proposals: Proposals;
  /** What became of closed months since; left out where nothing did. */
  adjustments?: Adjustments;
}

export interface ClassResult {
  /** `6A1`, `6/1`. */
  name: string;
  enrolment: number;
  cumulative: Figures;
  /** Level by the criterion's points (G5). */
  level: string;
}

export interface PeriodBefore {
  /** As it stands in brackets: `tháng 4 năm 2026`, `tuần 17`. */
  label: string;
  inPeriod: Figures;
  /** Students with an able relative / enrolment at its end. */
  reached: Fraction;
}

/** One row of table 1; its parts, if any, stand under it. */
export interface TargetResult {
  /** Clause code of `Chỉ tiêu`: C1, C2, B8. */
  indicator: string;
  /** The indicator in words, as the school has it. */
  label: string;
  /** Calendar year by which it is asked; left out where none was typed. */
  year?: number;
  /** Fraction to be reached, 0.85; left out where the plan names none. */
  threshold?: number;
  /** Growth within the period; left out where it is not counted by day. */
  inPeriod?: number;
  /** Left out where the school cannot measure it. */
  achieved?: Fraction;
  /** Left out where the row is only shown. Judged on the raw fraction, not here. */
  met?: boolean;
  parts?: Omit<TargetResult, 'parts'>[];
}

export interface SkillGroup {
  /** Key of `entriesBySkillGroup`. */
  code: string;
  label: string;
  /** Skills of the group that the plan names (clause G3): a row each. */
  named: { label: string; inPeriod: number; cumulative: number }[];
}

/** Persons guided up to the period's end, by relation and age band (table 4). */
export interface PeopleResult {
  bands: string[];
  /** Relations that anybody has, kin first. */
  relations: RelationResult[];
}

export interface RelationResult {
  label: string;
  kin: boolean;
  /** Persons by band, in the order of `bands`. */
  byBand: number[];
  /** Growth within the period. */
  inPeriod: number;
}

/** Activities of one kind in the period (clauses B5, E1, E3b). */
export interface ActivityResult {
  /** `Tuyên truyền`. */
  kind: string;
  sessions: number;
  participants: number;
}

/** Clauses G1 and G2. */
export interface Registration {
  /** Classes with a registered model / classes. */
  models: Fraction;
  /** Relatives assigned as a target to all classes together. */
  assigned: number;
}

/** A class's "Dân vận khéo" model at the period's end (clauses C2, G1; table 5). */
export interface ModelResult {
  className: string;
  /** Empty where none is registered. */
  model: string;
  registered?: Day;
  state: ModelState;
}

/** `active`: registered, and relatives are being guided. */
export type ModelState = 'active' | 'registered' | 'none';

/** A month's hand-ins (clauses B6 and G4). */
export interface HandInResult {
  month: Month;
  deadline: Day;
  handedIn: Fraction;
  inTime: Fraction;
  /** Classes that have not handed in the month, by name. */
  missing: string[];
}

/** What the TPT typed for the period; empty where nothing was typed, never invented. */
export interface Narrative {
  strengths: string;
  shortcomings: string;
  causes: string;
  outlook: string;
}

/** Entries of `Khó khăn, đề xuất` that are ticked into the report, of days within the period. */
export interface Proposals {
  difficulties: ProposalLine[];
  /** Commendations of classes. */
  collective: ProposalLine[];
  /** Commendations of persons; the paper's body counts them, its annex lists them. */
  individuals: CommendedStudent[];
  support: SupportLine[];
  other: ProposalLine[];
}

export interface ProposalLine {
  /** Class that proposes; left out for the school's own. */
  className?: string;
  text: string;
}

/** A student put forward, without a name: `N.M.A.`, class and STT tell who it is. */
export interface CommendedStudent extends ProposalLine {
  /** Empty where the book does not know whom the line means. */
  initials: string;
  /** STT. */
  place?: number;
}

/** Support asked for (clause H3); `agency` as in the list (Công an phường). */
export interface SupportLine extends ProposalLine {
  agency: string;
}
