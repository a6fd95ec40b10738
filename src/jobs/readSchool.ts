import type { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { readClassRows } from '../book/classTab';
import { readHandIns } from '../book/handIns';
import { readLists } from '../book/lists';
import { readOpeningBalances } from '../book/openingBalances';
import { readSettings } from '../book/settings';
import { readStudents, type StudentRecord, studentsOfClass } from '../book/students';
import { readTable } from '../book/tableTab';
import { readTargets } from '../book/targets';
import { type CellValue, cellText } from '../core/ledger/cellText';
import type { Fraction } from '../core/report/numbers';
import type { SchoolRecord } from '../core/report/schoolRecord';
import { isEnrolled } from '../core/rollup/classFigures';
import { classLedger } from '../core/rollup/classLedger';
import type { Day } from '../core/school/day';
import type { Settings } from '../core/school/settings';
import { isTicked } from '../core/school/ticks';
import { tabName } from '../core/text/className';
import { MODELS, TABLES } from '../core/workbook/tables';
import { judging } from './checkClass';
import { dayField } from './dayField';
import { studentLines } from './studentLines';

/** A model of another name, which stands in a column of its own. */
const OTHER_MODEL = MODELS[MODELS.length - 1];

/** The typed cells of a class, as one read gives them. */
const typedRows = (book: Book, className: string): CellValue[][] =>
  readClassRows(book.named(tabName(className)));

interface Reading {
  /** Where they were read just before. */
  settings?: Settings;
  /** Another way to the typed cells, for who reads more of a class tab at once. */
  rowsOf?: typeof typedRows;
}

/** Reads the whole book for a report: one read a class and a dozen for the rest. */
export function readSchool(
  book: Book,
  { settings = readSettings(book), rowsOf = typedRows }: Reading = {},
): SchoolRecord {
  const lists = readLists(book);
  const context = judging({ settings, lists });
  const classes = readClasses(book);
  const students = readStudents(book);
  const staff = readTable(book, TABLES.staff).filter(({ name }) => name !== '');
  const handIns = readHandIns(book);
  const present = enrolled(students, context.today);
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
    classes: classes.map(({ name, model, otherModel, registered, target }) => ({
      name,
      model: model === OTHER_MODEL && otherModel !== '' ? cellText(otherModel) : cellText(model),
      ...dayField('registered', registered),
      ...(typeof target === 'number' ? { target } : {}),
    })),
    students: studentLines(students),
    literacy: {
      students: tickedAmong(present.map(({ competent }) => competent)),
      staff: tickedAmong(staff.map(({ competent }) => competent)),
    },
    trained: tickedAmong(present.map(({ trained }) => trained)),
    targets: readTargets(book),
    activities: readTable(book, TABLES.activities).map((activity) => ({
      ...dayField('day', activity.day),
      kind: cellText(activity.kind),
      participants: typeof activity.participants === 'number' ? activity.participants : 0,
    })),
    proposals: readTable(book, TABLES.proposals).map((proposal) => ({
      ...dayField('day', proposal.day),
      className: cellText(proposal.className),
      kind: cellText(proposal.kind),
      content: cellText(proposal.content),
      agency: cellText(proposal.agency),
      source: cellText(proposal.source),
      reported: isTicked(proposal.reported),
    })),
    narratives: readTable(book, TABLES.narrative).map((narrative) => ({
      period: cellText(narrative.month),
      strengths: cellText(narrative.strengths),
      shortcomings: cellText(narrative.shortcomings),
      causes: cellText(narrative.causes),
      outlook: cellText(narrative.nextMonth),
    })),
    balances: () => readOpeningBalances(book),
    handIn: handIns.cell,
  };
}

/** A student who changed class has two rows and is counted where they are now. */
function enrolled(students: readonly StudentRecord[], today: Day): StudentRecord[] {
  return students.filter(({ from, until }) =>
    isEnrolled({ ...dayField('from', from), ...dayField('until', until) }, today),
  );
}

function tickedAmong(ticks: readonly CellValue[]): Fraction {
  return { numerator: ticks.filter(isTicked).length, denominator: ticks.length };
}
