import type { Adjustments } from '../closing/adjustments';
import type { Figures, RowCounts } from '../rollup/figures';
import type { Day } from '../school/day';
import type { Month } from '../school/month';
import type { Settings } from '../school/settings';
import type { Fraction } from './numbers';

/**
 * All that a Liên đội month report says (layout B of domain 2.2, outline of domain 5). Figures are
 * counted before; the report only words them. It takes no student's name anywhere (domain 9).
 */
export interface MonthReportInput {
  settings: Settings;
  month: Month;
  /** Day of the paper, in its letterhead. */
  date: Day;
  /** When the book was read: the day and the time of day as `HH:mm`. */
  asOf: { day: Day; time: string };
  /** In the order they are to be printed. */
  classes: ClassResult[];
  school: {
    enrolment: number;
    /** Up to the month's end. */
    cumulative: Figures;
    /** Cumulative at the month's end less cumulative the day before the month (design 3). */
    inMonth: Figures;
  };
  /** Rows left out of every figure because they wait for the teacher. */
  rowsLeftOut: Pick<RowCounts, 'pending' | 'invalid'>;
  targets: TargetResult[];
  /** Every group of the skill list, in its order; groups without a row print 0. */
  skillGroups: SkillGroup[];
  activities: ActivityResult[];
  registration: Registration;
  handIn: HandInResult;
  narrative: Narrative;
  proposals: Proposals;
  /** By default Ban Giám hiệu, Hội đồng Đội, the chi đội, and the file copy. */
  recipients?: readonly string[];
  /** `leaderWithApproval` by default. */
  signature?: SignatureStyle;
  /** What became of closed months since; left out where nothing did. */
  adjustments?: Adjustments;
}

export interface ClassResult {
  /** `6A1`, `6/1`. */
  name: string;
  enrolment: number;
  cumulative: Figures;
}

/** One row of table 1; its parts, if any, stand under it. */
export interface TargetResult {
  /** The indicator in words, as the plan has it. */
  label: string;
  /** Fraction to be reached, 0.85; left out where the plan names none. */
  threshold?: number;
  /** Growth within the month; left out where it is not counted by month. */
  inMonth?: number;
  achieved: Fraction;
  /** Left out where the row is only shown. Judged on the raw fraction, not here. */
  met?: boolean;
  parts?: Omit<TargetResult, 'parts'>[];
}

export interface SkillGroup {
  /** Key of `entriesBySkillGroup`. */
  code: string;
  label: string;
  /** Skills of the group that the plan names (clause G3): a row each. */
  named: { label: string; inMonth: number; cumulative: number }[];
}

/** Activities of one kind in the month (clauses B5, E1, E3b). */
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
  /** Persons assigned as a target to all classes together. */
  assigned: number;
}

/** Clauses B6 and G4. */
export interface HandInResult {
  deadline: Day;
  handedIn: Fraction;
  inTime: Fraction;
  /** Classes that have not handed in the month, by name. */
  missing: string[];
}

/** What the TPT typed for the month; empty where nothing was typed, never invented. */
export interface Narrative {
  strengths: string;
  shortcomings: string;
  causes: string;
  nextMonth: string;
}

/** Entries of `Khó khăn, đề xuất` that go into this report. */
export interface Proposals {
  difficulties: ProposalLine[];
  /** Commendations of classes. */
  collective: ProposalLine[];
  /** Commendations of persons: counted only, names stand in the annex after consent (domain 9). */
  individuals: number;
  support: SupportLine[];
  other: ProposalLine[];
}

export interface ProposalLine {
  /** Class that proposes; left out for the school's own. */
  className?: string;
  text: string;
}

/** Support asked for (clause H3); `agency` as in the list (Công an phường). */
export interface SupportLine extends ProposalLine {
  agency: string;
}

/** Who signs: TPT with the principal's approval, TPT alone, or the principal (domain 2.2). */
export type SignatureStyle = 'leaderWithApproval' | 'leader' | 'principal';
