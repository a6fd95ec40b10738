import type { HandInBoard } from '../book/handIns';
import { isReturned } from '../core/board/handInCell';
import type { Day } from '../core/school/day';
import type { Month } from '../core/school/month';
import type { Settings } from '../core/school/settings';
import { dueMonth, monthsToReport } from './months';

/**
 * The month that a class hands in now: one that was given back to it comes before the one that is
 * due, as on the label beside the tick of its tab.
 */
export function monthToHandIn(
  board: HandInBoard,
  className: string,
  settings: Settings,
  today: Day,
): Month | undefined {
  const returned = monthsToReport(settings, today)
    .reverse()
    .find((month) => isReturned(board.cell(className, month)));
  return returned ?? dueMonth(settings, today);
}
