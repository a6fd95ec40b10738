import { type CellValue, cellText } from '../core/ledger/cellText';
import { TABLE_FIRST_ROW } from '../core/workbook/tableBlock';
import type { Table } from '../core/workbook/tables';
import type { Book } from './book';
import { cellValue } from './cells';
import type { NewRecord } from './tableTab';
import { writeRecords } from './textPort';

/** A record that stays, by its row, and the fields that change. */
export interface KeptRecord<T extends Table> {
  row: number;
  fields: NewRecord<T>;
}

/**
 * Writes the records of a table anew, one below the other, in one write: those that are not kept go.
 * What people typed in columns of their own stays with its record.
 */
export function replaceRecords<T extends Table>(
  book: Book,
  { tab, columns }: T,
  kept: readonly KeptRecord<T>[],
): void {
  const range = book.tab(tab).getDataRange();
  const [header = [], ...standing] = range.getValues().map((row) => row.map(cellValue));
  if (standing.length === 0) return;
  const titles = header.map((title) => cellText(title).trim());
  const records = kept.map(({ row, fields }) => {
    const cells = [...(standing[row - TABLE_FIRST_ROW] ?? [])];
    for (const { key, header: title } of columns) {
      const value = (fields as Readonly<Record<string, CellValue | undefined>>)[key];
      if (value !== undefined) cells[titles.indexOf(title)] = value;
    }
    return cells;
  });
  const empty = header.map(() => '');
  const rows = standing.map((_, index) => records[index] ?? empty);
  writeRecords(range.offset(TABLE_FIRST_ROW - 1, 0, rows.length), rows);
}
