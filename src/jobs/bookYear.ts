import type { Book } from '../book/book';
import { readSettings } from '../book/settings';
import type { SchoolYear } from '../core/school/schoolYear';
import { settingsDay } from '../core/school/settings';

/** The school year of the book. @throws Trouble `settingMissing` */
export function bookYear(book: Book): SchoolYear {
  const { start, end } = readSettings(book).schoolYear;
  return { start: settingsDay(start), end: settingsDay(end) };
}
