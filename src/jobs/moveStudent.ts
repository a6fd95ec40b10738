import { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { addStudentRows, readClassRows } from '../book/classTab';
import { readSettings } from '../book/settings';
import {
  labelled,
  newcomersAmong,
  readStudentsAsMade,
  recordsOfClass,
  type StudentRecord,
  writeStudentFormulas,
} from '../book/students';
import { appendRecords, mayAppend } from '../book/tableTab';
import { type Move, type MovePlan, planMove } from '../core/roster/moveStudent';
import { type Day, vietnameseDay } from '../core/school/day';
import { settingsDay } from '../core/school/settings';
import { cleanClassName, tabName } from '../core/text/className';
import { typedDate } from '../core/text/typedDate';
import { Trouble } from '../core/trouble';
import { classTabLayout } from '../core/workbook/classTab';
import { studentColumn } from '../core/workbook/studentsTab';
import { TABLES } from '../core/workbook/tables';
import { MOVE_QUESTIONS, MOVE_TITLE, movedSentence, moveQuestion } from '../words/move';
import { agrees, ask } from './ask';
import { today } from './clock';
import { withLock } from './withLock';

/** What the new row takes over from the old one besides the name: what the student is. */
const TAKEN_ALONG = ['member', 'competent', 'trained', 'target', 'consent'] as const;

/** Asks who moves where and when, and moves the student. */
export function askMove(): string | undefined {
  const move = askedMove();
  if (!move || !agrees(MOVE_TITLE, moveQuestion(move, plannedMove(Book.open(), move).plan))) {
    return undefined;
  }
  return withLock(() => movedSentence(move, moveStudent(Book.open(), move)));
}

function askedMove(): Move | undefined {
  const from = ask(MOVE_TITLE, MOVE_QUESTIONS.from);
  if (from === undefined) return undefined;
  const old = cleanClassName(from);
  const isNew = old === '';
  const who = ask(MOVE_TITLE, isNew ? MOVE_QUESTIONS.newcomer : MOVE_QUESTIONS.who(old));
  if (who === undefined) return undefined;
  const to = ask(MOVE_TITLE, isNew ? MOVE_QUESTIONS.toOfNewcomer : MOVE_QUESTIONS.to);
  if (to === undefined) return undefined;
  const next = cleanClassName(to);
  const leaves = !isNew && next === '';
  const question = leaves ? MOVE_QUESTIONS.lastDay : MOVE_QUESTIONS.firstDay;
  const typed = ask(MOVE_TITLE, question(vietnameseDay(today())));
  if (typed === undefined) return undefined;
  const day = dayOfTyped(typed);
  if (isNew) return { kind: 'arrive', who, to: next, day };
  return leaves
    ? { kind: 'leave', from: old, who, day }
    : { kind: 'change', from: old, who, to: next, day };
}

function dayOfTyped(typed: string): Day {
  const day = typed === '' ? today() : typedDate(typed);
  if (day === undefined) throw new Trouble('moveDayUnreadable', { typed });
  return day;
}

/**
 * What a move would write (`planMove` says how). Writes nothing.
 * @throws Trouble `leaderOnly` for who may not write on both class tabs, `columnsMoved`, the code of a
 *   refusal, or `moveDone` where everything stands already
 */
export function plannedMove(
  book: Book,
  move: Move,
): { plan: MovePlan; students: readonly StudentRecord[] } {
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('leaderOnly');
  const { schoolYear } = readSettings(book);
  const students = readStudentsAsMade(book);
  const known = labelled(students);
  const plan = planMove(move, {
    students: students.map((student, index) => ({
      ...(known[index] as (typeof known)[number]),
      row: student.row,
    })),
    classNames: readClasses(book).map(({ name }) => name),
    yearStart: settingsDay(schoolYear.start),
    yearEnd: settingsDay(schoolYear.end),
  });
  if ('code' in plan) throw new Trouble(plan.code, plan.params);
  const { label } = plan;
  const isSeated =
    !('to' in move) || label === undefined || hasSeat(book, move.to, label, students);
  if (!plan.close && !plan.add && isSeated) throw new Trouble('moveDone', { name: plan.name });
  return { plan, students };
}

/**
 * Carries a move out. Each step looks first whether it was done, so that a run that was stopped is
 * finished by asking for the same again.
 * @throws Trouble as `plannedMove`
 */
export function moveStudent(book: Book, move: Move): MovePlan {
  const { plan, students } = plannedMove(book, move);
  if (plan.close) {
    const cell = book.tab('students').getRange(plan.close.row, studentColumn('until'));
    cell.setValue(plan.close.until);
  }
  if (plan.add) appendStudent(book, plan.add, students);
  if ('to' in move) seat(book, move.to, plan.label ?? '');
  return plan;
}

/** Gives the student a row on the class tab, then the live columns of `Học sinh`. */
function seat(book: Book, className: string, label: string): void {
  const sheet = book.named(tabName(className));
  addStudentRows(sheet, [label]);
  const layout = classTabLayout(sheet.getMaxRows());
  const newcomers = newcomersAmong(recordsOfClass(readStudentsAsMade(book), className));
  writeStudentFormulas(book, newcomers, () => layout);
}

function appendStudent(
  book: Book,
  { className, place, name, label, from, copyOf }: NonNullable<MovePlan['add']>,
  students: readonly StudentRecord[],
): void {
  const old = students.find(({ row }) => row === copyOf);
  const kept = TAKEN_ALONG.map((key) => [key, old?.[key] ?? ''] as const);
  const record = { className, place, name, label, from, ...Object.fromEntries(kept) };
  appendRecords(book, TABLES.students, [record]);
}

/** Whether the class tab names the student and `Học sinh` counts them: what `seat` sees to. */
function hasSeat(
  book: Book,
  className: string,
  label: string,
  students: readonly StudentRecord[],
): boolean {
  const newcomers = newcomersAmong(recordsOfClass(students, className));
  if (newcomers.some((newcomer) => newcomer.label === label)) return false;
  const rows = readClassRows(book.named(tabName(className)));
  return rows.some(([student]) => student === label);
}
