import type { Book } from '../book/book';
import type { ClassRecord } from '../book/classes';
import { checkHeader, readClassRows } from '../book/classTab';
import { readLists } from '../book/lists';
import { readSettings } from '../book/settings';
import { readStudents, recordsOfClass, studentsOfClass } from '../book/students';
import { readTable } from '../book/tableTab';
import { cellText } from '../core/ledger/cellText';
import type { ClassPaperRecord } from '../core/papers/classReportData';
import { classLedger } from '../core/rollup/classLedger';
import { cleanClassName, tabName } from '../core/text/className';
import { TABLES } from '../core/workbook/tables';
import { judging } from './checkClass';
import { dayField } from './dayField';
import { paperClass } from './paperClass';

/** Kinds of `Khó khăn, đề xuất` that ask somebody for something. */
const REQUESTS: readonly unknown[] = ['Đề xuất hỗ trợ', 'Kiến nghị'];

/**
 * Reads what a class's papers are made from: one read of its tab and a few of the rest.
 * @throws Trouble `tabMissing`, `headerChanged`
 */
export function classPaperRecord(book: Book, unit: ClassRecord): ClassPaperRecord {
  const [settings, lists, students] = [readSettings(book), readLists(book), readStudents(book)];
  const className = unit.name;
  const sheet = book.named(tabName(className));
  checkHeader(sheet, tabName(className));
  const rows = readClassRows(sheet);
  const own = studentsOfClass(students, className);
  return {
    settings,
    class: paperClass(unit),
    ledger: classLedger({ className, students: own, rows }, judging({ settings, lists })),
    rows,
    names: recordsOfClass(students, className).map(({ name }) => cellText(name)),
    target: typeof unit.target === 'number' ? unit.target : undefined,
    requests: readTable(book, TABLES.proposals)
      .filter(
        (entry) =>
          REQUESTS.includes(entry.kind) && cleanClassName(cellText(entry.className)) === className,
      )
      .map(({ day, content }) => ({
        ...dayField('day', day),
        content: cellText(content),
      })),
  };
}
