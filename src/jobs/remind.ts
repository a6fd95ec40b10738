import { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { readHandIns } from '../book/handIns';
import { isHandedIn, returnReason } from '../core/board/handInCell';
import { handInState, monthPhase } from '../core/board/handInState';
import { monthToRemind, type Reminder } from '../core/board/reminder';
import type { ClassLedger } from '../core/rollup/classLedger';
import { handInDeadline } from '../core/school/handInDeadline';
import { firstDayOfMonth, lastDayOfMonth, type Month } from '../core/school/month';
import { REMIND_TITLE, remindQuestion } from '../words/remind';
import { askMonth } from './askMonth';
import { type CheckContext, judgeClass, readCheckContext } from './checkClass';
import { today } from './clock';
import { dueMonth, monthsToReport } from './months';
import { showReminder } from './showReminder';

/** Asks for a month and shows the messages ready to be copied. Writes nothing. */
export function askReminder(): undefined {
  const book = Book.open();
  const context = readCheckContext(book);
  const month = askMonth(REMIND_TITLE, remindQuestion, likelyMonth(book, context));
  if (month !== undefined) showReminder(reminder(book, month, context));
  return undefined;
}

/** The month that a reminder is most likely about. */
export function likelyMonth(
  book: Book,
  { settings }: Pick<CheckContext, 'settings'>,
): Month | undefined {
  const board = readHandIns(book);
  const classes = board.classes.filter((name) => name !== '');
  const months = monthsToReport(settings, today()).map((month) => ({
    month,
    to: lastDayOfMonth(month),
    missing: classes.filter((name) => !isHandedIn(board.cell(name, month))).length,
  }));
  return monthToRemind(months, dueMonth(settings, today()), today());
}

/** What stands in the book for the reminder of a month. One read a class. */
export function reminder(book: Book, month: Month, context: CheckContext): Reminder {
  const deadline = handInDeadline(month, context.settings);
  const board = readHandIns(book);
  const day = today();
  return {
    month,
    deadline,
    isOver: day > deadline,
    classes: readClasses(book).map(({ name, email }) => {
      const ledger = judgeClass(book, name, context);
      const cell = board.cell(name, month);
      const closed = board.state(name, month) === 'closed';
      const phase = monthPhase({ from: firstDayOfMonth(month), deadline, closed }, day);
      const { invalid, pending } = ledger.states;
      const entries = entriesIn(ledger, month);
      const state = handInState({ cell, phase, deadline, entries, invalid, pending });
      return {
        className: name,
        email,
        state,
        reason: state === 'returned' ? returnReason(cell) : '',
        invalid,
        pending,
        reached: ledger.figuresOn(day).studentsReached,
        enrolment: ledger.enrolmentOn(day),
      };
    }),
  };
}

function entriesIn({ counted }: ClassLedger, month: Month): number {
  const [from, to] = [firstDayOfMonth(month), lastDayOfMonth(month)];
  return counted.filter(({ day }) => day >= from && day <= to).length;
}
