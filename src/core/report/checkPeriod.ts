import type { Day } from '../school/day';
import type { Period } from '../school/periods';
import { type Settings, settingsDay } from '../school/settings';
import { Trouble } from '../trouble';

/**
 * A report needs a day of the school year that has come.
 * @throws Trouble `periodOutside`
 */
export function checkPeriod(
  { from, to, label }: Period,
  { schoolYear }: Pick<Settings, 'schoolYear'>,
  today: Day,
): void {
  const last = Math.min(today, settingsDay(schoolYear.end));
  if (to < settingsDay(schoolYear.start) || from > last)
    throw new Trouble('periodOutside', { label });
}
