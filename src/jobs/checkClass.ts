import type { Book } from '../book/book';
import { checkHeader, cleanClassRows, readClassRows } from '../book/classTab';
import { extendClassTab, needsExtension } from '../book/extendClassTab';
import { readLists } from '../book/lists';
import { readSettings } from '../book/settings';
import { readStudents, type StudentRecord, studentsOfClass } from '../book/students';
import { usedRows } from '../book/usedRows';
import { cleanRow } from '../core/ledger/clean';
import type { Lists } from '../core/ledger/lists';
import { type ClassLedger, classLedger } from '../core/rollup/classLedger';
import { type Settings, settingsDay } from '../core/school/settings';
import { tabName } from '../core/text/className';
import { today } from './clock';

/** What checking a class needs of the book, read once for all classes. */
export interface CheckContext {
  settings: Settings;
  lists: Lists;
  students: readonly StudentRecord[];
}

export function readCheckContext(book: Book): CheckContext {
  return { settings: readSettings(book), lists: readLists(book), students: readStudents(book) };
}

/**
 * Cleans the cells of a class tab that cleaning changes, gives the tab more rows where they run
 * short, and judges the rows as they then stand. Two reads, a third where there is something to
 * clean; a write for each run of changed cells.
 * @param place of the class in `_Lớp`
 */
export function checkClass(
  book: Book,
  className: string,
  place: number,
  context: CheckContext,
): { ledger: ClassLedger; cleaned: number } {
  const sheet = book.named(tabName(className));
  checkHeader(sheet, tabName(className));
  const students = studentsOfClass(context.students, className);
  const spelling = { labels: students.map(({ label }) => label), lists: context.lists };
  const { rows, written } = cleanClassRows(sheet, (row) => cleanRow(row, spelling));
  const used = usedRows(rows);
  if (needsExtension(sheet, used)) extendClassTab(book, className, place, used);
  const ledger = classLedger({ className, students, rows }, judging(context));
  return { ledger, cleaned: written };
}

/** Judges a class tab as it stands. One read. */
export function judgeClass(book: Book, className: string, context: CheckContext): ClassLedger {
  const students = studentsOfClass(context.students, className);
  const rows = readClassRows(book.named(tabName(className)));
  return classLedger({ className, students, rows }, judging(context));
}

/** Clock and year for the judge. */
export function judging({ settings, lists }: Pick<CheckContext, 'settings' | 'lists'>) {
  return {
    lists,
    yearStart: settingsDay(settings.schoolYear.start),
    yearEnd: settingsDay(settings.schoolYear.end),
    today: today(),
  };
}
