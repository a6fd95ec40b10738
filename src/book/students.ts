import { call, equal, formula, greater, times, when } from '../core/formula/expression';
import { block, cell } from '../core/formula/reference';
import { cellText } from '../core/ledger/cellText';
import type { Enrolment } from '../core/rollup/classFigures';
import type { ClassStudent } from '../core/rollup/classLedger';
import type { EnrolledStudent, LabelledStudent } from '../core/roster/extendLabels';
import type { Day } from '../core/school/day';
import { tabName } from '../core/text/className';
import { type ClassTabLayout, classTabBlocks, FIRST_ROW } from '../core/workbook/classTab';
import { type StudentField, studentColumn } from '../core/workbook/studentsTab';
import { TABLES } from '../core/workbook/tables';
import type { Book } from './book';
import { runsOf } from './runsOf';
import { appendRecords, readTable, readTableAsMade, type TableRecord } from './tableTab';

export type StudentRecord = TableRecord<typeof TABLES.students>;

export function readStudents(book: Book): StudentRecord[] {
  return listedOnly(readTable(book, TABLES.students));
}

/**
 * The same, for who then writes into `Học sinh` or formulas that count over it: both go by the
 * columns as they were made.
 * @throws Trouble `columnsMoved`, `headerChanged`
 */
export function readStudentsAsMade(book: Book): StudentRecord[] {
  return listedOnly(readTableAsMade(book, TABLES.students));
}

/** A line without a label is no student of the book yet. */
function listedOnly(records: readonly StudentRecord[]): StudentRecord[] {
  return records.filter(({ label }) => label !== '');
}

/** The records of a class, in the order of `Học sinh`. */
export function recordsOfClass(
  students: readonly StudentRecord[],
  className: string,
): StudentRecord[] {
  return students.filter((student) => sameClass(cellText(student.className), className));
}

/** The students of a class as its tab counts them: in the order of `Học sinh`. */
export function studentsOfClass(
  students: readonly StudentRecord[],
  className: string,
): ClassStudent[] {
  return recordsOfClass(students, className).map((student) => ({
    label: cellText(student.label),
    ...stayOf(student, (day) => day),
  }));
}

function stayOf({ from, until }: StudentRecord, read: (day: number) => Day): Enrolment {
  return {
    ...(typeof from === 'number' ? { from: read(from) } : {}),
    ...(typeof until === 'number' ? { until: read(until) } : {}),
  };
}

/** MATCH, which follows the students in the sheet, does not mind letter case either. */
function sameClass(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Students as import and moves know them: their classes as `Chi đội` spells them. */
export function labelled(students: readonly StudentRecord[]): EnrolledStudent[] {
  return students.map((student) => ({
    className: cellText(student.className).toUpperCase(),
    place: Number(student.place) || 0,
    name: cellText(student.name),
    label: cellText(student.label),
    ...stayOf(student, Math.floor),
  }));
}

/** Adds new students below the others. */
export function appendStudents(book: Book, newcomers: readonly LabelledStudent[]): void {
  appendRecords(
    book,
    TABLES.students,
    newcomers.map(({ className, place, name, label }) => ({ className, place, name, label })),
  );
}

/**
 * Writes the live columns of students: how many relatives are able, and whether that meets the
 * student's own target or, without one, the plan's one relative (B8, G2).
 * @param students as `readStudentsAsMade` gave them
 * @param layoutOf the tab of a class as it stands; a student of a class without a tab gets no formulas
 */
export function writeStudentFormulas(
  book: Book,
  students: readonly StudentRecord[],
  layoutOf: (className: string) => ClassTabLayout | undefined,
): void {
  const sheet = book.tab('students');
  const first = studentColumn('able');
  const rows = students.flatMap(({ className, row }) => {
    const layout = layoutOf(cellText(className));
    return layout
      ? [{ row, formulas: studentFormulas(tabName(cellText(className)), row, layout) }]
      : [];
  });
  for (const run of runsOf(rows, ({ row }) => row)) {
    const range = sheet.getRange(run[0]?.row ?? 0, first, run.length, 2);
    range.setFormulas(run.map(({ formulas }) => formulas));
  }
}

/** The live columns of one student: where they stand and what is written there. */
export function studentFormulasOf(
  tab: string,
  row: number,
  layout: ClassTabLayout,
): { column: number; formulas: string[] } {
  return { column: studentColumn('able'), formulas: studentFormulas(tab, row, layout) };
}

/** Students whose live columns are empty: those whom the class tabs do not know yet. */
export function newcomersAmong(students: readonly StudentRecord[]): StudentRecord[] {
  return students.filter(({ able }) => able === '');
}

function studentFormulas(tab: string, row: number, layout: ClassTabLayout): string[] {
  const at = (key: StudentField) => cell(studentColumn(key), row, { fixed: 'column' });
  const { newAble } = classTabBlocks(tab, layout);
  const names = block({
    tab,
    column: layout.input('student'),
    firstRow: FIRST_ROW,
    lastRow: layout.lastRow,
  });
  const able = call('SUMPRODUCT', times(call('ISNUMBER', newAble), equal(names, at('label'))));
  const target = call('MAX', 1, call('N', at('target')));
  const met = when(greater(target, at('able')), '', '✓');
  return [formula(able), formula(met)];
}
