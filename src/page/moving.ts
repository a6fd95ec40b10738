import { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { readSettings } from '../book/settings';
import { readStudents, recordsOfClass } from '../book/students';
import { cellText } from '../core/ledger/cellText';
import type { Move } from '../core/roster/moveStudent';
import { dayOfIso, isoOfDay } from '../core/school/day';
import { today } from '../jobs/clock';
import { moveStudent as carryOut, plannedMove } from '../jobs/moveStudent';
import { withLock } from '../jobs/withLock';
import { movedSentence, moveQuestion } from '../words/move';
import type { Input, Output } from './contract';

export function moveChoices(): Output<'moveChoices'> {
  const book = Book.open();
  const { start, end } = readSettings(book).schoolYear;
  return {
    classNames: readClasses(book).map(({ name }) => name),
    today: isoOfDay(today()),
    first: start,
    last: end,
  };
}

export function classStudents({ className }: Input<'classStudents'>): Output<'classStudents'> {
  const records = recordsOfClass(readStudents(Book.open()), className);
  const present = records.filter(({ until }) => until === '');
  return { labels: present.map(({ label }) => cellText(label)) };
}

export function previewMove({ move }: Input<'previewMove'>): Output<'previewMove'> {
  const wanted = dated(move);
  return { question: moveQuestion(wanted, plannedMove(Book.open(), wanted).plan) };
}

export function moveStudent({ move }: Input<'moveStudent'>): Output<'moveStudent'> {
  const wanted = dated(move);
  return { said: withLock(() => movedSentence(wanted, carryOut(Book.open(), wanted))) };
}

/** The contract has checked that the text is a day. */
function dated(move: Input<'moveStudent'>['move']): Move {
  return { ...move, day: dayOfIso(move.day) ?? 0 };
}
