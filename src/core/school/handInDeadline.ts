import type { Day } from './day';
import { lastDayOfMonth, type Month } from './month';
import type { Settings } from './settings';

export type DeadlineSettings = Pick<Settings, 'handInDay' | 'deadlines'>;

/**
 * The last day on which a month is handed in on time: what the TPT typed in the month table, else
 * a day of the following month (domain 1.4).
 */
export function handInDeadline(month: Month, { handInDay, deadlines }: DeadlineSettings): Day {
  return deadlines?.[month] ?? lastDayOfMonth(month) + handInDay;
}
