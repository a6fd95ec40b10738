import type { CellValue } from '../ledger/cellText';
import type { ClassLedger, SchoolContext } from '../rollup/classLedger';
import type { OpeningBalance } from '../rollup/openingBalances';
import type { Day } from '../school/day';
import type { Month } from '../school/month';
import type { Settings } from '../school/settings';
import type { TypedTarget } from '../school/typedTargets';
import type { Fraction } from './numbers';

/** All of the book that reports are made from. */
export interface SchoolRecord {
  settings: Settings;
  context: SchoolContext;
  ledgers: readonly ClassLedger[];
  classes: readonly ClassUnit[];
  students: readonly StudentLine[];
  /** Today's ticks: they have no date. */
  literacy: { students: Fraction; staff: Fraction };
  /** Students trained, digital safety included (D2), by today's ticks. */
  trained: Fraction;
  targets: readonly TypedTarget[];
  activities: readonly { day?: Day; kind: string; participants: number }[];
  proposals: readonly ProposalRecord[];
  narratives: readonly NarrativeRecord[];
  /** `Số liệu các năm`; a read of its own, which only calendar years ask for. */
  balances(): readonly OpeningBalance[];
  /** What stands on the board: a day, a typed text, or nothing. */
  handIn(className: string, month: Month): CellValue;
}

/** A line of `Chi đội`. */
export interface ClassUnit {
  name: string;
  /** Name of the "Dân vận khéo" model; empty where none is named. */
  model: string;
  registered?: Day;
  /** Relatives assigned; left out where none was typed (G2). */
  target?: number;
}

/** A line of `Học sinh`, as far as papers may speak of a person. */
export interface StudentLine {
  className: string;
  /** STT. */
  place: number;
  name: string;
  /** Consent to be named. */
  consent: boolean;
}

/** The students of a class in the order of `Học sinh`; MATCH does not mind letter case either. */
export function studentsOf(className: string, students: readonly StudentLine[]): StudentLine[] {
  return students.filter((one) => one.className.toLowerCase() === className.toLowerCase());
}

/** A line of `Khó khăn, đề xuất`. */
export interface ProposalRecord {
  day?: Day;
  className: string;
  kind: string;
  content: string;
  agency: string;
  source: string;
  /** Ticked into the report. */
  reported: boolean;
}

/** A line of `Nhận xét, đánh giá`; `period` as typed: `2026-05`, `05/2026`, `Học kỳ I`, `Tuần 12`. */
export interface NarrativeRecord {
  period: string;
  strengths: string;
  shortcomings: string;
  causes: string;
  outlook: string;
}
