import { isEnrolled } from '../rollup/classFigures';
import type { Day } from '../school/day';
import { fold } from '../text/fold';
import { tidyText } from '../text/tidyText';
import { CLASS_LIST_PLACES } from '../workbook/classListsTab';
import { type EnrolledStudent, extendLabels, type LabelledStudent } from './extendLabels';
import { nameKey } from './nameKey';

/** A student's row of `Học sinh` as far as moving goes. */
export interface ListedStudent extends EnrolledStudent {
  /** Row of the tab. */
  row: number;
}

/**
 * What the Tổng phụ trách says. `who` is a name, a label or an STT; `day` is the first day in the
 * new class, for a student who leaves the last day at the school.
 */
export type Move =
  | { kind: 'arrive'; who: string; to: string; day: Day }
  | { kind: 'leave'; from: string; who: string; day: Day }
  | { kind: 'change'; from: string; who: string; to: string; day: Day };

/** What is to be written; a step that an earlier, stopped run did already is left out. */
export interface MovePlan {
  name: string;
  /** The old row gets its last day; nothing else of it changes. */
  close?: { row: number; until: Day };
  /** The row in the new class's list. */
  add?: LabelledStudent & { from: Day; copyOf?: number };
  /** The label that must stand on the new class's tab. */
  label?: string;
}

export type MoveRefusal = { code: string; params: Readonly<Record<string, string | number>> };

export interface MoveBook {
  students: readonly ListedStudent[];
  classNames: readonly string[];
  yearStart: Day;
  yearEnd: Day;
}

/**
 * Plans a move: the old row keeps its STT and label and ends, a new row begins behind all others of
 * the new class. So no place in a class's list ever shifts, every day finds the student in one class
 * at most, and the rows that were counted stay with the class that typed them.
 */
export function planMove(move: Move, book: MoveBook): MovePlan | MoveRefusal {
  const { classNames, yearStart, yearEnd } = book;
  for (const className of classesOf(move)) {
    if (!classNames.includes(className)) return refused('moveClassUnknown', { className });
  }
  if (!(move.day >= yearStart && move.day <= yearEnd)) return refused('moveDayOutside', {});
  if (move.kind === 'arrive') return planArrival(move, book);
  if (move.kind === 'change' && move.from === move.to) return refused('moveSameClass', {});
  const until = move.kind === 'leave' ? move.day : move.day - 1;
  const found = findLeaver(move, until, book);
  if ('code' in found) return found;
  const close = found.until === until ? {} : { close: { row: found.row, until } };
  if (move.kind === 'leave') return { name: found.name, ...close };
  const entry = planEntry(move.to, found.name, move.day, book, found.row);
  return 'code' in entry ? entry : { ...close, ...entry };
}

function planArrival(move: Extract<Move, { kind: 'arrive' }>, book: MoveBook) {
  const name = tidyText(move.who);
  return name === '' ? refused('moveNameMissing', {}) : planEntry(move.to, name, move.day, book);
}

/** The student's row in the class, still open or ended by this very move. */
function findLeaver(
  { from, who }: Extract<Move, { from: string }>,
  until: Day,
  { students, yearStart }: MoveBook,
): ListedStudent | MoveRefusal {
  const inClass = students.filter(({ className }) => className === from);
  const named = studentsCalled(who, inClass);
  const open = named.filter((student) => student.until === undefined);
  const candidates = open.length > 0 ? open : named.filter((student) => student.until === until);
  const [student, other] = candidates;
  if (!student) {
    const gone = named[0]?.until !== undefined;
    return refused(gone ? 'moveAlreadyGone' : 'moveStudentUnknown', { className: from, who });
  }
  if (other) {
    const places = candidates.map(({ place }) => place).join(', ');
    return refused('moveStudentAmbiguous', { className: from, who, places });
  }
  const first = student.from ?? yearStart;
  return until < first || !isEnrolled(student, until)
    ? refused('moveTooEarly', { className: from, who })
    : student;
}

/** By STT, by name or label as typed; only where there is none, by one that differs in marks. */
function studentsCalled(who: string, inClass: readonly ListedStudent[]): ListedStudent[] {
  const bearers = (keyOf: (text: string) => string) =>
    inClass.filter(({ name, label }) => [name, label].some((text) => keyOf(text) === keyOf(who)));
  const byPlace = inClass.filter(({ place }) => String(place) === fold(who));
  const exact = [...byPlace, ...bearers((text) => nameKey({ className: '', name: text }))];
  return exact.length > 0 ? exact : bearers(fold);
}

/** The next free STT and a label of its own; nobody is renumbered. */
function planEntry(
  to: string,
  name: string,
  from: Day,
  { students }: MoveBook,
  copyOf?: number,
): MovePlan | MoveRefusal {
  const inClass = students.filter(({ className }) => className === to);
  const newcomer = { className: to, name, place: 1 + Math.max(0, ...inClass.map((s) => s.place)) };
  const same = inClass.filter((student) => nameKey(student) === nameKey(newcomer));
  const there = same.find((student) => student.from === from);
  if (there) return { name, label: there.label };
  if (inClass.length >= CLASS_LIST_PLACES) {
    return refused('moveClassFull', { className: to, places: CLASS_LIST_PLACES });
  }
  const [labelled] = extendLabels(inClass, [newcomer]);
  if (!labelled) throw new Error('a newcomer without a label');
  const add = { ...labelled, from, ...(copyOf === undefined ? {} : { copyOf }) };
  return { name, add, label: labelled.label };
}

function classesOf(move: Move): string[] {
  return [...('from' in move ? [move.from] : []), ...('to' in move ? [move.to] : [])];
}

function refused(code: string, params: MoveRefusal['params']): MoveRefusal {
  return { code, params };
}
