import { call, equal, formula, greater, times, when } from '../core/formula/expression';
import { block, cell } from '../core/formula/reference';
import { cellText } from '../core/ledger/cellText';
import type { ClassStudent } from '../core/rollup/classLedger';
import type { LabelledStudent } from '../core/roster/extendLabels';
import { tabName } from '../core/text/className';
import { type ClassTabLayout, classTabBlocks, FIRST_ROW } from '../core/workbook/classTab';
import { type StudentField, studentColumn } from '../core/workbook/studentsTab';
import { TABLES } from '../core/workbook/tables';
import type { Book } from './book';
import { NEW_TAB } from './newTab';
import { appendRecords, readTable, type TableRecord } from './tableTab';

export type StudentRecord = TableRecord<typeof TABLES.students>;

export function readStudents(book: Book): StudentRecord[] {
  return readTable(book, TABLES.students).filter(({ label }) => label !== '');
}

/** The students of a class as its tab counts them: in the order of `Học sinh`. */
export function studentsOfClass(
  students: readonly StudentRecord[],
  className: string,
): ClassStudent[] {
  return students
    .filter((student) => sameClass(cellText(student.className), className))
    .map(({ label, from, until }) => ({
      label: cellText(label),
      ...(typeof from === 'number' ? { from } : {}),
      ...(typeof until === 'number' ? { until } : {}),
    }));
}

/** MATCH, which follows the students in the sheet, does not mind letter case either. */
function sameClass(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Students as the roster import knows them. */
export function labelled(students: readonly StudentRecord[]): LabelledStudent[] {
  return students.map(({ className, place, name, label }) => ({
    className: cellText(className),
    place: Number(place) || 0,
    name: cellText(name),
    label: cellText(label),
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
 */
export function writeStudentFormulas(
  book: Book,
  students: readonly StudentRecord[],
  layout: ClassTabLayout = NEW_TAB,
): void {
  const sheet = book.tab('students');
  const first = studentColumn('able');
  for (const [start, run] of neighbours(students)) {
    const formulas = run.map(({ className }, index) =>
      studentFormulas(tabName(cellText(className)), start + index, layout),
    );
    sheet.getRange(start, first, run.length, 2).setFormulas(formulas);
  }
}

/** Students whose live columns are empty. */
export function withoutFormulas(students: readonly StudentRecord[]): StudentRecord[] {
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

/** Students on neighbouring rows, as [first row, students]. */
function neighbours(students: readonly StudentRecord[]): [number, StudentRecord[]][] {
  const runs: [number, StudentRecord[]][] = [];
  for (const student of students) {
    const run = runs[runs.length - 1];
    if (run && run[0] + run[1].length === student.row) run[1].push(student);
    else runs.push([student.row, [student]]);
  }
  return runs;
}
