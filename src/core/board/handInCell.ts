import type { CellValue } from '../ledger/cellText';
import type { Day } from '../school/day';
import { tidyText } from '../text/tidyText';
import { HAND_IN_STATES } from './handInStates';

/**
 * What a cell of `Nộp số liệu` holds for a class and month: nothing, a day, words, or the reason
 * for which the Tổng phụ trách gave the month back. A day that the add-on stamped carries the time
 * of day; a day that a person typed is a whole number ("tự ghi", design 4).
 */
export type HandInCell = CellValue;

/** Letters of the longest reason for giving a month back: the class reads it on one line of its tab. */
export const LONGEST_REASON = 120;

const RETURNED = `${HAND_IN_STATES.returned}: `;

export function isReturned(cell: HandInCell): boolean {
  return typeof cell === 'string' && cell.toLowerCase().startsWith(HAND_IN_STATES.returned);
}

export function isHandedIn(cell: HandInCell): boolean {
  return cell !== '' && !isReturned(cell);
}

/** Handed in by the deadline; words instead of a day prove no day. */
export function isInTime(cell: HandInCell, deadline: Day): boolean {
  return typeof cell === 'number' && Math.floor(cell) <= deadline;
}

/** Whether the add-on recorded the day, not a person's typing. */
export function isStamped(cell: HandInCell): boolean {
  return typeof cell === 'number' && !Number.isInteger(cell);
}

/** Why a month was given back; empty where it was not. */
export function returnReason(cell: HandInCell): string {
  if (typeof cell !== 'string' || !isReturned(cell)) return '';
  return cell.slice(HAND_IN_STATES.returned.length).replace(/^[:\s]+/, '');
}

/** The cell's text once a month is given back. */
export function returnedText(reason: string): string {
  return RETURNED + tidyText(reason);
}
