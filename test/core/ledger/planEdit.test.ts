import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/ledger/cellText';
import { COLUMNS, type ColumnKey } from '../../../src/core/ledger/columns';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { planEdit } from '../../../src/core/ledger/planEdit';

const place = (key: ColumnKey) => COLUMNS.findIndex((column) => column.key === key);
const row = (cells: Partial<Record<ColumnKey, CellValue>>) =>
  COLUMNS.map(({ key }) => cells[key] ?? '');
const spelling = { labels: [], lists: DEFAULT_LISTS };
const defaults = row({ level: 'Biết sử dụng', channel: 'Tại nhà' });

/** What follows after one cell of the last row was typed or emptied. */
function afterTyping(key: ColumnKey, ...rows: CellValue[][]) {
  const last = rows.length - 1;
  const area = { firstRow: last, lastRow: last, firstColumn: place(key), lastColumn: place(key) };
  return planEdit(rows, area, defaults, spelling);
}

const known = row({ student: 'Lê Na', person: 'NT1', relation: 'Mẹ', ageBand: '40–59' });

describe('what follows a typed cell', () => {
  it('the person is known, and the class has defaults: two writes', () => {
    const typed = row({ student: 'lê na', person: 'NT1', skill: 'Quét mã QR' });
    expect(afterTyping('skill', known, typed)).toEqual([
      { row: 1, column: place('relation'), values: [['Mẹ', '40–59']] },
      { row: 1, column: place('level'), values: [['Biết sử dụng', 'Tại nhà']] },
    ]);
  });

  it('a cleaned cell is one of the two', () => {
    const typed = row({ student: 'Lê Na', person: 'nt1', skill: 'Quét mã QR' });
    expect(afterTyping('person', known, typed).map(({ column }) => column)).toEqual([
      place('person'),
      place('relation'),
    ]);
  });
});

describe('what follows an emptied cell', () => {
  it.each<ColumnKey>(['relation', 'ageBand', 'skill', 'level', 'channel', 'note'])(
    'nothing: a row that is dropped cell by cell is not filled again (%s)',
    (key) => {
      const left = row({ student: 'Lê Na', person: 'NT1', day: 46_000 });
      expect(afterTyping(key, known, left)).toEqual([]);
    },
  );
});
