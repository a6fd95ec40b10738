import { type Month, shortMonth } from '../core/school/month';
import { typedMonth } from '../core/school/typedMonth';
import { Trouble } from '../core/trouble';
import { ask } from './ask';

/**
 * Asks for a month; an empty answer means the likely one. `undefined` where the person stops.
 * @throws Trouble `monthUnreadable`
 */
export function askMonth(
  title: string,
  question: (month: string) => string,
  likely: Month | undefined,
): Month | undefined {
  const typed = ask(title, question(likely === undefined ? '' : shortMonth(likely)));
  if (typed === undefined) return undefined;
  const month = typed === '' ? likely : typedMonth(typed);
  if (month === undefined) throw new Trouble('monthUnreadable', { typed });
  return month;
}
