import type { Book } from '../book/book';
import { readOpeningBalances } from '../book/openingBalances';
import { appendRecords } from '../book/tableTab';
import { balanceLines, missingLines } from '../core/newYear/balanceLines';
import type { OpeningBalance } from '../core/rollup/openingBalances';
import type { SchoolYear } from '../core/school/schoolYear';
import { TABLES } from '../core/workbook/tables';
import { readSchool } from './readSchool';

/** Lines that `Số liệu các năm` lacks of a year which is over; counted from the rows as they stand. */
export function totalsToKeep(
  book: Book,
  year: SchoolYear,
  ledgers: Parameters<typeof balanceLines>[0],
): OpeningBalance[] {
  return missingLines(balanceLines(ledgers, year), readOpeningBalances(book));
}

/**
 * Enters the year's totals of each class, before the rows that they are counted from go. Lines that
 * stand are left as they are: the rows may be gone already.
 */
export function keepTotals(book: Book, year: SchoolYear): void {
  const lines = totalsToKeep(book, year, readSchool(book).ledgers);
  appendRecords(
    book,
    TABLES.years,
    lines.map((line) => ({ ...line })),
  );
}
