import { call, type Expression, equal, formula, text, when } from '../formula/expression';
import { block, cell } from '../formula/reference';
import { nextPlace } from './nextPlace';
import { studentBlock } from './studentsTab';
import { TAB } from './tabNames';

/**
 * `_Lớp`: for each class six columns that follow `Học sinh` wherever its rows move. They stand on
 * a tab of their own so that a row deleted on a class tab cannot tear them.
 */
export const CLASS_LIST_FIELDS = ['row', 'label', 'from', 'until', 'firstAble', 'member'] as const;
export type ClassListField = (typeof CLASS_LIST_FIELDS)[number];

/** Row 1 holds the class's name over its columns, row 2 the fields' names. */
export const CLASS_LIST_FIRST_ROW = 3;
/** Students of one class over a year; the law allows 45 at a time (domain 7). */
export const CLASS_LIST_PLACES = 80;
const LAST_ROW = CLASS_LIST_FIRST_ROW + CLASS_LIST_PLACES - 1;

/** A day after every other: until-date of a student who stays. */
const FOREVER = 2_958_465;

export function classListColumn(place: number, field: ClassListField): number {
  return place * CLASS_LIST_FIELDS.length + CLASS_LIST_FIELDS.indexOf(field) + 1;
}

/** One field over all students of the class at a place (from 0) in `Chi đội`. */
export function classListBlock(place: number, field: ClassListField): Expression {
  return block({
    tab: TAB.classLists,
    column: classListColumn(place, field),
    firstRow: CLASS_LIST_FIRST_ROW,
    lastRow: LAST_ROW,
  });
}

/** The first label of a class: an anchor from which places are counted. */
export function classListTop(place: number): Expression {
  return cell(classListColumn(place, 'label'), CLASS_LIST_FIRST_ROW, { tab: TAB.classLists });
}

/**
 * The formulas of one class, row by row.
 * @param columns blocks of the class's own tab: who a row is about, and the day on which a row
 *   made its student reached.
 */
export function classListFormulas(
  place: number,
  columns: { student: Expression; newStudent: Expression },
): string[][] {
  return Array.from({ length: CLASS_LIST_PLACES }, (_, index) => {
    const row = CLASS_LIST_FIRST_ROW + index;
    const own = (field: ClassListField) => cell(classListColumn(place, field), row);
    const found = own('row');
    const pick = (field: 'label' | 'from' | 'until' | 'member') =>
      call('INDEX', studentBlock(field), found);
    const until = call('N', pick('until'));
    return [
      rowInStudents(place, row),
      when(equal(found, 0), '', text(pick('label'), '')),
      when(equal(found, 0), '', call('N', pick('from'))),
      when(equal(found, 0), '', when(equal(until, 0), FOREVER, until)),
      when(equal(found, 0), '', call('SUMIF', columns.student, index + 1, columns.newStudent)),
      when(equal(found, 0), '', when(equal(pick('member'), true), 1, 0)),
    ].map(formula);
  });
}

/** Place of the class's next student in `Học sinh`, counted from its first row; 0 for no more. */
function rowInStudents(place: number, row: number): Expression {
  const name = cell(classListColumn(place, 'row'), 1);
  const classes = studentBlock('className');
  if (row === CLASS_LIST_FIRST_ROW) return call('IFERROR', call('MATCH', name, classes, 0), 0);
  return nextPlace(cell(classListColumn(place, 'row'), row - 1), classes, name);
}

/** Students enrolled in the class on a day. */
export function enrolledOn(place: number, day: Expression): Expression {
  return call('COUNTIFS', ...enrolmentCriteria(place, day));
}

/** Students of the class, enrolled on a day, who had an able relative by then (B8). */
export function reachedOn(place: number, day: Expression): Expression {
  return call('COUNTIFS', ...reachedCriteria(place, day));
}

/** Those of them who are members of the Đội. */
export function membersReachedOn(place: number, day: Expression): Expression {
  return call('COUNTIFS', ...reachedCriteria(place, day), classListBlock(place, 'member'), 1);
}

function reachedCriteria(place: number, day: Expression): (Expression | string)[] {
  const firstAble = classListBlock(place, 'firstAble');
  return [firstAble, '>0', firstAble, text('<=', day), ...enrolmentCriteria(place, day)];
}

function enrolmentCriteria(place: number, day: Expression): Expression[] {
  return [
    classListBlock(place, 'from'),
    text('<=', day),
    classListBlock(place, 'until'),
    text('>=', day),
  ];
}
