import type { Book } from '../book/book';
import { readStudents } from '../book/students';
import { checkPeriod } from '../core/report/checkPeriod';
import type { ReportPeriod } from '../core/report/reportData';
import type { ReportInput } from '../core/report/reportInput';
import type { ReportKind } from '../core/report/reportKinds';
import type { SchoolRecord } from '../core/report/schoolRecord';
import { type ConsentedNames, studentKey } from '../core/report/sections/commendationAnnex';
import type { Settings } from '../core/school/settings';
import { today } from './clock';
import { periodInput } from './closedMonths';
import { studentLines } from './studentLines';

/** A report as it would be made, before anything is written. */
export interface ReportPlan {
  kind: ReportKind;
  input: ReportInput;
  /** What it was counted from; left out for a closed month, which is printed as it was closed. */
  school?: SchoolRecord;
  /** Who agreed to be named, of the students put forward. */
  names: ConsentedNames;
}

/**
 * Reads what a report would say. Writes nothing. The menu makes the paper from the plan that was shown,
 * whatever is typed meanwhile; the page, a call later, from one of the same period read anew.
 * @throws Trouble `periodOutside`, `closingDamaged`, and what reading the book's tabs throws
 */
export function planReport(
  book: Book,
  kind: ReportKind,
  wanted: ReportPeriod,
  settings: Settings,
): ReportPlan {
  checkPeriod(wanted.period, settings, today());
  const { input, school } = periodInput(book, wanted, settings);
  const names = consentedNames(book, input, school);
  return { kind, input, names, ...(school ? { school } : {}) };
}

/**
 * Names by today's consent, also for a closed month: consent can be withdrawn, and no record holds a
 * name (domain 9).
 */
function consentedNames(
  book: Book,
  { proposals }: ReportInput,
  school: SchoolRecord | undefined,
): ConsentedNames {
  if (proposals.individuals.length === 0) return {};
  const students = school?.students ?? studentLines(readStudents(book));
  const wanted = new Set(proposals.individuals.map(studentKey));
  return Object.fromEntries(
    students
      .filter((student) => student.consent && wanted.has(studentKey(student)))
      .map((student) => [studentKey(student), student.name]),
  );
}
