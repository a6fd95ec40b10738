import type { Book } from '../book/book';
import { readCellGrid } from '../book/cellGrid';
import { readSettings } from '../book/settings';
import { readStudents } from '../book/students';
import { mayAppend } from '../book/tableTab';
import type { Difference } from '../core/closing/difference';
import { checkPeriod } from '../core/report/checkPeriod';
import { type Preflight, preflight } from '../core/report/preflight';
import type { ReportPeriod } from '../core/report/reportData';
import type { ReportInput } from '../core/report/reportInput';
import type { ReportKind } from '../core/report/reportKinds';
import type { SchoolRecord } from '../core/report/schoolRecord';
import { type ConsentedNames, studentKey } from '../core/report/sections/commendationAnnex';
import { Trouble } from '../core/trouble';
import { FIGURES_COLUMNS } from '../core/workbook/figuresTab';
import { TABLES } from '../core/workbook/tables';
import { TAB } from '../core/workbook/tabNames';
import { today } from './clock';
import { periodInput } from './closedMonths';
import { compareFigures } from './compareFigures';
import { studentLines } from './studentLines';

/** A report as it would be made, before anything is written. */
export interface ReportPlan {
  kind: ReportKind;
  input: ReportInput;
  preflight: Preflight;
  /** Who agreed to be named, of the students put forward. */
  names: ConsentedNames;
}

/**
 * Reads what a report would say and what its maker should know before. Writes nothing: the paper is
 * made from what was shown, whatever is typed meanwhile.
 * @throws Trouble `reportNotAllowed` for who may not record it, `periodOutside`
 */
export function planReport(
  book: Book,
  kind: ReportKind,
  wanted: ReportPeriod,
  settings = readSettings(book),
): ReportPlan {
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('reportNotAllowed');
  checkPeriod(wanted.period, settings, today());
  const { input, school } = periodInput(book, wanted, settings);
  const differences = school ? liveDifferences(book, school) : [];
  return {
    kind,
    input,
    preflight: preflight(input, { differences, closed: school === undefined }),
    names: consentedNames(book, input, school),
  };
}

/** Today's figures of `_Số liệu`, which the book's pages show, against those counted anew. */
function liveDifferences(book: Book, school: SchoolRecord): Difference[] {
  const grid = readCellGrid(book.tab('figures'), TAB.figures, FIGURES_COLUMNS.length);
  return compareFigures(grid, school);
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
