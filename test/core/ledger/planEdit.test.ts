import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/ledger/cellText';
import { COLUMNS, type ColumnKey } from '../../../src/core/ledger/columns';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { planEdit } from '../../../src/core/ledger/planEdit';
import { cellsOf as row } from './rightRow';

const place = (key: ColumnKey) => COLUMNS.findIndex((column) => column.key === key);
const spelling = { labels: [], lists: DEFAULT_LISTS };
const defaults = row({ level: 'Biết sử dụng', channel: 'Tại nhà' });

/** What follows after one cell of the last row was typed or emptied. */
function afterTyping(key: ColumnKey, ...rows: CellValue[][]) {
  const last = rows.length - 1;
  const area = { firstRow: last, lastRow: last, firstColumn: place(key), lastColumn: place(key) };
  return planEdit(rows, area, defaults, spelling);
}

const RIGHT_PERSON = { student: 'Lê Na', person: 'NT1', relation: 'Mẹ', ageBand: '40–59' };
const known = row(RIGHT_PERSON);

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

describe('what follows a single cell', () => {
  const person = { row: 1, column: place('relation'), values: [['Mẹ', '40–59']] };
  const presets = { row: 1, column: place('level'), values: [['Biết sử dụng', 'Tại nhà']] };

  it('a student and a person alone say nothing yet: no default, but who the person is', () => {
    const typed = row({ student: 'Lê Na', person: 'NT1' });
    expect(afterTyping('person', known, typed)).toEqual([person]);
  });

  it('of the defaults only those whose cells are empty', () => {
    const typed = row({ skill: 'Quét mã QR', level: 'Đang hướng dẫn' });
    expect(afterTyping('skill', typed)).toEqual([
      { row: 0, column: place('channel'), values: [['Tại nhà']] },
    ]);
    const full = row({ skill: 'Quét mã QR', level: 'Đang hướng dẫn', channel: 'Khác' });
    expect(afterTyping('skill', full)).toEqual([]);
  });

  it('nothing stands above a column that takes no default, and no default is no default', () => {
    const typed = row({ skill: 'Quét mã QR' });
    const at = place('skill');
    const area = { firstRow: 0, lastRow: 0, firstColumn: at, lastColumn: at };
    const plannedUnder = (above: CellValue[]) => planEdit([typed], area, above, spelling);
    expect(plannedUnder(row({ channel: 'Tại nhà' }))).toEqual([
      { row: 0, column: place('channel'), values: [['Tại nhà']] },
    ]);
    expect(plannedUnder(row({ note: 'mọi dòng', day: 46_000 }))).toEqual([]);
  });

  it.each<[string, CellValue[], CellValue[]]>([
    ['another student', known, row({ student: 'Lê Nam', person: 'NT1' })],
    ['another person of the student', known, row({ student: 'Lê Na', person: 'NT2' })],
    [
      'the student is not told',
      row({ person: 'NT1', relation: 'Mẹ', ageBand: '40–59' }),
      row({ person: 'NT1' }),
    ],
    [
      'only half is known',
      row({ student: 'Lê Na', person: 'NT1', relation: 'Mẹ' }),
      row({ student: 'Lê Na', person: 'NT1' }),
    ],
    ['half is typed already', known, row({ student: 'Lê Na', person: 'NT1', ageBand: 'Từ 60' })],
  ])('nobody is known: %s', (_, above, typed) => {
    const filled = afterTyping('person', above, typed).map(({ column }) => column);
    expect(filled).not.toContain(place('relation'));
  });

  it('what stands below tells nothing', () => {
    const typed = row({ student: 'Lê Na', person: 'NT1' });
    const at = place('person');
    const area = { firstRow: 0, lastRow: 0, firstColumn: at, lastColumn: at };
    expect(planEdit([typed, known], area, defaults, spelling)).toEqual([]);
  });

  it('the defaults wait where the cell was cleaned and the person is known', () => {
    const typed = row({ student: 'Lê Na', person: 'nt1', skill: 'Quét mã QR' });
    expect(afterTyping('person', known, typed)).not.toContainEqual(presets);
    expect(afterTyping('skill', known, row({ ...RIGHT_PERSON, skill: 'quét mã qr' }))).toEqual([
      { row: 1, column: place('skill'), values: [['Quét mã QR']] },
      presets,
    ]);
  });
});

describe('what follows a paste', () => {
  it('cells are cleaned column by column, a run of rows in one write, and nothing is filled in', () => {
    const rows = [
      row({ student: 'LÊ NA' }),
      row({ student: 'Lê Na', person: 'nt1', skill: 'quét mã qr' }),
      row({ student: 'Lê Na', person: 'nt2', skill: 'Quét mã QR' }),
      row({ student: 'Lê Na', person: 'NT3', skill: 'quét mã qr' }),
      row({ student: 'Lê Na', person: 'nt1', skill: 'quét mã qr' }),
    ];
    const area = {
      firstRow: 1,
      lastRow: 4,
      firstColumn: place('student'),
      lastColumn: place('skill'),
    };
    const whole = { labels: ['Lê Na'], lists: DEFAULT_LISTS };
    expect(planEdit(rows, area, defaults, whole)).toEqual([
      { row: 1, column: place('person'), values: [['NT1'], ['NT2']] },
      { row: 4, column: place('person'), values: [['NT1']] },
      { row: 1, column: place('skill'), values: [['Quét mã QR']] },
      { row: 3, column: place('skill'), values: [['Quét mã QR'], ['Quét mã QR']] },
    ]);
  });

  it.each([
    ['of several rows', 1, place('skill')],
    ['of several columns', 0, place('day')],
  ])('%s is no single cell: nothing is filled in', (_, lastRow, lastColumn) => {
    const rows = [row({ skill: 'Quét mã QR' }), row({ skill: 'Quét mã QR' })];
    const area = { firstRow: 0, lastRow, firstColumn: place('skill'), lastColumn };
    expect(planEdit(rows, area, defaults, spelling)).toEqual([]);
  });
});
