import { Book } from '../book/book';
import { figuresByMonth } from '../core/rollup/figuresByMonth';
import { type Month, monthOfDay, monthsBetween } from '../core/school/month';
import { settingsDay } from '../core/school/settings';
import { readSchool } from '../jobs/readSchool';
import type { Output } from './contract';

export function schoolFigures(until: Month): Output<'schoolFigures'> {
  const { ledgers, literacy, settings } = readSchool(Book.open());
  const first = monthOfDay(settingsDay(settings.schoolYear.start));
  return figuresByMonth(ledgers, monthsBetween(first, until), literacy);
}
