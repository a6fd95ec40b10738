import type { Expression } from '../formula/expression';
import { block } from '../formula/reference';
import { TABLES, type TableKey, tableTab } from './tables';

type Key<K extends TableKey> = (typeof TABLES)[K]['columns'][number]['key'];

/** First record of a table, below its header. */
export const TABLE_FIRST_ROW = 2;

/** One column of a plain table over all its records. */
export function tableBlock<K extends TableKey>(table: K, key: Key<K>): Expression {
  const { columns, rows } = TABLES[table];
  return block({
    tab: tableTab(table),
    column: columns.findIndex((column) => column.key === key) + 1,
    firstRow: TABLE_FIRST_ROW,
    lastRow: rows,
  });
}
