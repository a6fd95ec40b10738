import { cleanCell } from '../../src/core/ledger/clean';
import { COLUMNS } from '../../src/core/ledger/columns';
import { DEFAULT_LISTS } from '../../src/core/ledger/lists';
import type { EntryRecord } from './schoolRecords';

/** Cells of a class tab from its first input column, as texts to be pasted. */
export type Block = string[][];

/**
 * What a teacher pastes into the class tab: a student's first row of NT1 goes onto the row that
 * stands ready, everything else below, in the file's order. Rows of one person keep their order,
 * which decides between rows that contradict each other.
 * @param ready the tab's rows as they stand, students and NT1 filled in
 */
export function teacherBlock(ready: readonly string[][], entries: readonly EntryRecord[]): Block {
  const block = ready.map((row) => [...row]);
  const free = new Map(block.map((row, index) => [`${row[0]}·${row[1]}`, index]));
  const below: Block = [];
  for (const entry of entries) {
    const cells = COLUMNS.map(({ key }) => entry[key]);
    const key = [0, 1].map((column) => cleaned(cells, column, ready)).join('·');
    const place = free.get(key);
    if (place === undefined) below.push(cells);
    else {
      block[place] = cells;
      free.delete(key);
    }
  }
  return [...block, ...below];
}

function cleaned(cells: readonly string[], index: number, ready: readonly string[][]): string {
  const column = COLUMNS[index];
  const labels = ready.map(([label = '']) => label);
  const value = cells[index] ?? '';
  return column ? String(cleanCell(value, column, { labels, lists: DEFAULT_LISTS })) : value;
}
