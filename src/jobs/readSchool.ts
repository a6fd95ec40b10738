import type { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { readClassRows } from '../book/classTab';
import { readHandIns } from '../book/handIns';
import { readLists } from '../book/lists';
import { readSettings } from '../book/settings';
import { readStudents, type StudentRecord, studentsOfClass } from '../book/students';
import { readTable } from '../book/tableTab';
import { type CellValue, cellText } from '../core/ledger/cellText';
import type { SchoolRecord } from '../core/report/monthReportData';
import type { Fraction } from '../core/report/numbers';
import { isEnrolled } from '../core/rollup/classFigures';
import { classLedger } from '../core/rollup/classLedger';
import type { Day } from '../core/school/day';
import { isTicked } from '../core/school/ticks';
import { tabName } from '../core/text/className';
import { TABLES } from '../core/workbook/tables';
import { judging } from './checkClass';

/** The typed cells of a class, as one read gives them. */
const typedRows = (book: Book, className: string): CellValue[][] =>
  readClassRows(book.named(tabName(className)));

/**
 * Reads the whole book for a report: one read a class and a dozen for the rest.
 * @param rowsOf another way to the typed cells, for who reads more of a class tab at once
 */
export function readSchool(book: Book, rowsOf = typedRows): SchoolRecord {
  const [settings, lists] = [readSettings(book), readLists(book)];
  const context = judging({ settings, lists });
  const classes = readClasses(book);
  const students = readStudents(book);
  const staff = readTable(book, TABLES.staff).filter(({ name }) => name !== '');
  const handIns = readHandIns(book);
  return {
    settings,
    context,
    ledgers: classes.map(({ name: className }) =>
      classLedger(
        {
          className,
          students: studentsOfClass(students, className),
          rows: rowsOf(book, className),
        },
        context,
      ),
    ),
    classes: classes.map(({ name, model, registered, target }) => ({
      name,
      hasModel: model !== '',
      ...day('registered', registered),
      target: typeof target === 'number' ? target : 0,
    })),
    literacy: {
      students: competentAmong(enrolled(students, context.today)),
      staff: competentAmong(staff),
    },
    activities: readTable(book, TABLES.activities).map((activity) => ({
      ...day('day', activity.day),
      kind: cellText(activity.kind),
      participants: typeof activity.participants === 'number' ? activity.participants : 0,
    })),
    proposals: readTable(book, TABLES.proposals).map((proposal) => ({
      ...day('day', proposal.day),
      className: cellText(proposal.className),
      kind: cellText(proposal.kind),
      content: cellText(proposal.content),
      agency: cellText(proposal.agency),
    })),
    narratives: readTable(book, TABLES.narrative).map((narrative) => ({
      month: cellText(narrative.month),
      strengths: cellText(narrative.strengths),
      shortcomings: cellText(narrative.shortcomings),
      causes: cellText(narrative.causes),
      nextMonth: cellText(narrative.nextMonth),
    })),
    handIn: handIns.cell,
  };
}

/** A day where the cell holds one; a text that is no date is not counted. */
function day<Key extends string>(key: Key, value: CellValue): { [K in Key]?: Day } {
  return (typeof value === 'number' ? { [key]: Math.floor(value) } : {}) as { [K in Key]?: Day };
}

/** A student who changed class has two rows and is counted where they are now. */
function enrolled(students: readonly StudentRecord[], today: Day): StudentRecord[] {
  return students.filter(({ from, until }) =>
    isEnrolled({ ...day('from', from), ...day('until', until) }, today),
  );
}

function competentAmong(people: readonly { competent: CellValue }[]): Fraction {
  return {
    numerator: people.filter(({ competent }) => isTicked(competent)).length,
    denominator: people.length,
  };
}
