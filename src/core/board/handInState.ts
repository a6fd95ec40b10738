import type { Day } from '../school/day';
import { type HandInCell, isInTime, isReturned, isStamped } from './handInCell';
import { BY_HAND, HAND_IN_STATES, type HandInStateCode, type MonthPhase } from './handInStates';

export interface HandInFacts {
  cell: HandInCell;
  phase: MonthPhase;
  deadline: Day;
  /** Counted rows of the month. */
  entries: number;
  /** Rows of the class tab as they stand, whatever the month. */
  invalid: number;
  pending: number;
}

/** The state of a class and month; `undefined` for a month that has not begun. */
export function handInState(facts: HandInFacts): HandInStateCode | undefined {
  const { cell, phase, deadline, entries, invalid, pending } = facts;
  if (phase === 'closed') return 'closed';
  if (isReturned(cell)) return 'returned';
  if (typeof cell === 'number') return isInTime(cell, deadline) ? 'inTime' : 'late';
  if (cell !== '') return 'undated';
  if (phase === 'ahead') return undefined;
  if (phase === 'over') return 'overdue';
  if (invalid > 0) return 'toMend';
  return entries > 0 || pending > 0 ? 'typing' : 'notStarted';
}

/** The state in the board's words; empty for a month that has not begun. */
export function handInStateWords(facts: HandInFacts): string {
  const code = handInState(facts);
  if (code === undefined) return '';
  const claimed = code === 'inTime' || code === 'late' || code === 'undated';
  return HAND_IN_STATES[code] + (claimed && !isStamped(facts.cell) ? BY_HAND : '');
}

/** Where a month stands on a day. */
export function monthPhase(
  month: { from: Day; deadline: Day; closed: boolean },
  today: Day,
): MonthPhase {
  if (month.closed) return 'closed';
  if (today < month.from) return 'ahead';
  return today > month.deadline ? 'over' : 'open';
}
