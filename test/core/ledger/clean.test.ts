import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/ledger/cellText';
import { cleanCell, cleanRow } from '../../../src/core/ledger/clean';
import { COLUMNS, type Column, type ColumnKey } from '../../../src/core/ledger/columns';
import { judgeTab } from '../../../src/core/ledger/judge';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { type Day, dayOf } from '../../../src/core/school/day';
import { FREE_TEXTS, ODD_CELLS, spellingsOf } from '../../differential/cellTexts';

const LABELS = ['Nguyễn Văn An', 'Đỗ Thị Đào', 'Hòa', 'HOA', 'Lê Na', 'Nguyễn Minh Anh (số 5)'];
const context = { labels: LABELS, lists: DEFAULT_LISTS };
const day = (year: number, month: number, date: number) => dayOf(year, month, date) as Day;
const column = (key: ColumnKey): Column => COLUMNS.find((one) => one.key === key) as Column;
const cleaned = (key: ColumnKey, value: CellValue) => cleanCell(value, column(key), context);

describe('what cleaning makes of a cell', () => {
  const cases: readonly (readonly [string, ColumnKey, CellValue, CellValue])[] = [
    ['NFC', 'student', 'Đỗ Thị Đào'.normalize('NFD'), 'Đỗ Thị Đào'],
    ['a no-break space', 'student', 'Nguyễn\u00a0Văn An', 'Nguyễn Văn An'],
    ['spaces', 'student', '  Nguyễn   Văn An ', 'Nguyễn Văn An'],
    ['zero-width characters', 'student', '\ufeffLê\u200b Na\u200d', 'Lê Na'],
    ['Eth', 'student', '\u00d0ỗ Thị \u00d0ào', 'Đỗ Thị Đào'],
    ['letter case of a label', 'student', 'LÊ NA', 'Lê Na'],
    ['tone placement', 'student', 'Hoà', 'Hòa'],
    ['an alias', 'relation', 'Má', 'Mẹ'],
    ['an alias in other letter case', 'relation', 'cha', 'Bố'],
    ['an alias in NFD', 'relation', 'Má'.normalize('NFD'), 'Mẹ'],
    ['letter case', 'relation', 'ÔNG NỘI', 'Ông nội'],
    ['a hyphen for the dash', 'ageBand', '40-59', '40–59'],
    ['an em dash with spaces', 'ageBand', '18 — 39', '18–39'],
    ['a minus sign', 'ageBand', '18\u221239', '18–39'],
    ['an alias of a band', 'ageBand', '60+', 'Từ 60'],
    ['an alias with a dash', 'ageBand', '40-59 tuổi', '40–59'],
    [
      'old tone placement',
      'skill',
      'Đặt mật khẩu mạnh, khoá màn hình',
      'Đặt mật khẩu mạnh, khóa màn hình',
    ],
    ['letter case of a skill', 'skill', 'quét mã qr', 'Quét mã QR'],
    ['letter case of a person', 'person', 'nt2', 'NT2'],
    ['an alias of a level', 'level', 'thành thạo', 'Sử dụng thành thạo'],
    [
      'an alias of a channel',
      'channel',
      'Tại trung tâm HCC',
      'Tại Trung tâm phục vụ hành chính công',
    ],
    ['d/m/yy', 'day', '5/9/25', day(2025, 9, 5)],
    ['dd/mm/yyyy', 'day', '05/09/2025', day(2025, 9, 5)],
    ['dd-mm-yyyy', 'day', '05-09-2025', day(2025, 9, 5)],
    ['dd.mm.yyyy', 'day', '05.09.2025', day(2025, 9, 5)],
    ['a day with spaces around', 'day', ' 5/9/2025\u00a0', day(2025, 9, 5)],
    ['29 February of a leap year', 'day', '29/02/2024', day(2024, 2, 29)],
    ['spaces of a free text', 'note', ' đã\u00a0 xong ', 'đã xong'],
    ['Eth of a free text', 'difficulty', '\u00d0ang học \u00f0ều', 'Đang học đều'],
    ['NFC of a free text', 'note', 'tốt'.normalize('NFD'), 'tốt'],
  ];
  it.each(cases)('%s', (_, key, typed, expected) => {
    expect(cleaned(key, typed)).toBe(expected);
  });
});

describe('what cleaning leaves', () => {
  const cases: readonly (readonly [string, ColumnKey, CellValue])[] = [
    ['a day that the calendar has not', 'day', '31/02/2026'],
    ['29 February of a common year', 'day', '29/02/2026'],
    ['a month that the calendar has not', 'day', '13/25/2026'],
    ['a word for a day', 'day', 'hôm qua'],
    ['mixed separators', 'day', '5/9-2025'],
    ['a day without a year', 'day', '5/9'],
    ['a number', 'day', 45_900.5],
    ['a name of another class', 'student', 'Trần Tú'],
    ['a name without its marks', 'student', 'Nguyen Van An'],
    ['a name without its number', 'student', 'Nguyễn Minh Anh'],
    ['a word that is no relation', 'relation', 'Bố mẹ'],
    ['half a label', 'relation', 'Ông'],
    ['a skill without its marks', 'skill', 'Quet ma QR'],
    ['a wildcard', 'person', 'NT*'],
    ['a boolean', 'person', true],
    ['a number in a list', 'level', 2],
    ['an error', 'skill', '#REF!'],
    ['an empty cell', 'skill', ''],
    ['letter case and tone placement of a free text', 'note', 'Khoá HOÀ thuỷ - đã xong'],
    ['a line break of a free text', 'note', 'một\nhai'],
    ['old fonts', 'note', 'TrÇn §øc ThÞnh'],
  ];
  it.each(cases)('%s', (_, key, typed) => {
    expect(cleaned(key, typed)).toBe(typed);
  });

  it('a word that may mean two labels', () => {
    const two = { ...context, labels: ['Hoà', 'Hòa'] };
    expect(cleanCell('HOÀ', column('student'), two)).toBe('HOÀ');
    expect(cleanCell('Hoà', column('student'), two)).toBe('Hoà');
  });
});

describe('laws of cleaning', () => {
  const labels = Object.values(DEFAULT_LISTS).flatMap((items) => items.map(({ label }) => label));
  const texts = [...FREE_TEXTS, ...ODD_CELLS].filter(
    (held): held is CellValue => typeof held !== 'object',
  );
  const typed = fc.oneof(
    fc.constantFrom(...[...labels, ...LABELS].flatMap(spellingsOf)),
    fc.constantFrom(...texts),
    fc.string({ unit: 'grapheme' }),
  );
  const keys = fc.constantFrom(...COLUMNS.map(({ key }) => key));

  it('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(keys, typed, (key, value) => {
        const once = cleaned(key, value);
        expect(cleaned(key, once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('nothing that is right is touched, and what is not empty never vanishes into another kind', () => {
    for (const { key, kind } of COLUMNS) {
      const right = kind.type === 'list' ? DEFAULT_LISTS[kind.list].map(({ label }) => label) : [];
      for (const label of [...right, ...(key === 'student' ? LABELS : [])]) {
        expect(cleaned(key, label)).toBe(label);
      }
    }
    fc.assert(
      fc.property(keys, typed, (key, value) => {
        const result = cleaned(key, value);
        const isDay = column(key).kind.type === 'day' && typeof result === 'number';
        expect(isDay || typeof result === typeof value).toBe(true);
      }),
    );
  });

  it('a row with every cell cleaned is judged valid where each word was meant well', () => {
    const row = [
      'LÊ NA',
      'nt1',
      'má',
      '40-59',
      'quét mã qr',
      '5/10/25',
      'biết sử dụng',
      '',
      '',
      ' ',
    ];
    const judging = {
      ...context,
      yearStart: day(2025, 9, 1),
      yearEnd: day(2026, 8, 31),
      today: day(2026, 3, 10),
    };
    expect(judgeTab([row], judging)[0]?.state).toBe('invalid');
    expect(judgeTab([cleanRow(row, context)], judging)[0]?.state).toBe('valid');
  });
});
