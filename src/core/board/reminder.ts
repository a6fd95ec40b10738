import type { Day } from '../school/day';
import type { Month } from '../school/month';
import type { HandInStateCode } from './handInStates';

/** What a reminder says of a class: counts only, no student's name (design 4, H1). */
export interface ClassReminder {
  className: string;
  /** The homeroom teacher's address, or empty. */
  email: string;
  state: HandInStateCode | undefined;
  /** Why the month was given back; empty otherwise. */
  reason: string;
  /** Rows of the class tab as they stand. */
  invalid: number;
  pending: number;
  reached: number;
  enrolment: number;
}

export interface Reminder {
  month: Month;
  deadline: Day;
  /** Whether the deadline has passed. */
  isOver: boolean;
  /** All classes, in the school's order. */
  classes: ClassReminder[];
}

/** States that need nothing more of the teacher. */
const DONE: readonly (HandInStateCode | undefined)[] = ['inTime', 'late', 'undated', 'closed'];

/** Classes that have not handed in the month. */
export function classesToRemind({ classes }: Reminder): ClassReminder[] {
  return classes.filter(({ state }) => !DONE.includes(state));
}

/**
 * The month to remind of: the newest that has ended and that somebody has not handed in; else the
 * one that is due.
 * @param months begun, the newest first, with how many classes miss each
 */
export function monthToRemind(
  months: readonly { month: Month; to: Day; missing: number }[],
  due: Month | undefined,
  today: Day,
): Month | undefined {
  const late = months.find(({ to, missing }) => to < today && missing > 0);
  return late?.month ?? due ?? months[0]?.month;
}
