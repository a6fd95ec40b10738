import { isoOfDay } from '../../src/core/school/day';
import { firstDayOfMonth, lastDayOfMonth, type Month } from '../../src/core/school/month';
import type { Settings } from '../../src/core/school/settings';

/** First month of a school year, and the last one of the summer after it. */
const FIRST_MONTH = 9;
const LAST_MONTH = 8;

/**
 * Settings of a school that gave none: the school year that a month lies in (September to August),
 * every name blank. The plan's day, which must be one, is the first of the school year.
 */
export function neutralSettings(month: Month): Settings {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const begins = number >= FIRST_MONTH ? year : year - 1;
  const start = isoOfDay(firstDayOfMonth(monthOfNumbers(begins, FIRST_MONTH)));
  const end = isoOfDay(lastDayOfMonth(monthOfNumbers(begins + 1, LAST_MONTH)));
  return {
    school: '',
    governingBody: '',
    unionCouncil: '',
    place: '',
    principal: '',
    unionLeader: '',
    schoolCode: '',
    plan: { number: '', date: start },
    schoolYear: { start, end },
    unionLeaderEmail: '',
    handInDay: 5,
  };
}

function monthOfNumbers(year: number, month: number): Month {
  return `${year}-${String(month).padStart(2, '0')}`;
}
