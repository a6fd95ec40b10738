import type { Book } from '../book/book';
import { readTable } from '../book/tableTab';
import type { YearCounts } from '../core/newYear/yearCounts';
import type { SchoolYear } from '../core/school/schoolYear';
import { TABLES } from '../core/workbook/tables';
import { totalsToKeep } from './keepTotals';
import { readSchool } from './readSchool';

/** One read a class and a dozen for the rest. */
export function countYear(book: Book, year: SchoolYear): YearCounts {
  const { ledgers } = readSchool(book);
  const sum = (state: 'valid' | 'pending' | 'invalid') =>
    ledgers.reduce((total, { states }) => total + states[state], 0);
  const uncounted = sum('pending') + sum('invalid');
  return {
    classes: ledgers.length,
    students: readTable(book, TABLES.students).length,
    rows: sum('valid') + uncounted,
    uncounted,
    proposals: readTable(book, TABLES.proposals).length,
    activities: readTable(book, TABLES.activities).length,
    reports: readTable(book, TABLES.reports).length,
    totals: totalsToKeep(book, year, ledgers).length,
  };
}
