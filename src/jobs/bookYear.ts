import type { Book } from '../book/book';
import { readSettings } from '../book/settings';
import { type SchoolYear, schoolYearOf } from '../core/school/schoolYear';

/** The school year of the book. @throws Trouble `settingMissing` */
export function bookYear(book: Book): SchoolYear {
  return schoolYearOf(readSettings(book));
}
