import { describe, expect, it } from 'vitest';
import { type ClassColumn, classColumn } from '../../../src/core/workbook/summaryLayout';
import { TAB } from '../../../src/core/workbook/tabNames';
import type { Scalar } from '../../standin/formula';
import { SummaryBook } from './summaryBook';
import { day, unit } from './summaryClass';
import { COLUMNS, colourAt, nameClasses, rowsOf } from './summarySight';

const bookOf = (classes: number) =>
  new SummaryBook({ classes: nameClasses(classes).map((name, index) => unit(name, 40 - index)) });

/** Colours of a share, as the numbers on the page read. */
const colourOfShare = (share: Scalar) => {
  if (typeof share !== 'number') return null;
  if (share === 1) return 'best';
  if (share >= 0.85) return 'good';
  if (share >= 0.65) return 'middle';
  return share >= 0.4 ? 'low' : 'worst';
};

const inTurn = <T>(count: number, of: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => of(index));

describe('colours of the class table', () => {
  it.each<[ClassColumn, Scalar[], (string | null)[]]>([
    [
      'share',
      [1, 0.85, 0.849, 0.65, 0.649, 0.4, 0.399],
      ['best', 'good', 'middle', 'middle', 'low', 'low', 'worst'],
    ],
    ['share', [0, '–', 1, 1, 1, 1, 1], ['worst', null, 'best', 'best', 'best', 'best', 'best']],
    ['invalid', [0, 1, 12, 0, 0, 0, 1], [null, 'alarm', 'alarm', null, null, null, 'alarm']],
    [
      'level',
      ['Xuất sắc', 'Tốt', 'Khá', 'Đạt', 'Chưa đạt', 'Chưa có số liệu', 'Tốt'],
      ['best', 'good', null, null, 'alarm', 'faint', 'good'],
    ],
    [
      'rank',
      [1, 2, 3, 3, 5, '–', 3],
      ['middle', 'middle', 'middle', 'middle', null, null, 'middle'],
    ],
  ])('%s %j: %j, each class by its own cell', (key, values, colours) => {
    const book = bookOf(7);
    const { firstClass } = rowsOf(7);
    values.forEach((value, index) => {
      book.put(TAB.summary, firstClass + index, classColumn(key), value);
    });
    const own = values.map((_, index) => colourAt(book, firstClass + index, classColumn(key)));
    expect(own).toEqual(colours);
  });

  it.each([1, 2, 7])('are of the %i classes only, and of no other column', (classes) => {
    const book = bookOf(classes);
    const { firstClass, total } = rowsOf(classes);
    const coloured: ClassColumn[] = ['share', 'invalid', 'rank', 'level'];
    for (const row of [firstClass - 1, total]) {
      expect(COLUMNS.map((column) => colourAt(book, row, column))).toEqual(COLUMNS.map(() => null));
    }
    const columns = coloured.map(classColumn);
    const others = COLUMNS.filter((column) => !columns.includes(column));
    expect(others.map((column) => colourAt(book, total - 1, column))).toEqual(
      others.map(() => null),
    );
  });
});

describe('colours of the other tables', () => {
  it.each([1, 2, 7])(
    'a month’s share bears its own colour, in a school of %i classes',
    (classes) => {
      const book = bookOf(classes);
      const { matrix } = rowsOf(classes);
      const first = matrix + 2;
      const school = first + classes;
      const seen = new Set<string | null>();
      for (let row = first; row <= school; row += 1) {
        const shares = COLUMNS.map((column) => (column === 1 ? null : book.value(row, column)));
        const colours = COLUMNS.map((column) => colourAt(book, row, column));
        expect(colours).toEqual(shares.map(colourOfShare));
        for (const colour of colours) seen.add(colour);
      }
      expect(seen).toEqual(new Set([null, 'worst', 'low', 'middle', 'good', 'best']));
      for (const row of [first - 1, school + 1]) {
        expect(COLUMNS.filter((column) => colourAt(book, row, column) !== null)).toEqual([]);
      }
    },
  );

  it('a target met is green and one missed is red, as is a share that grew or shrank', () => {
    const grown = unit('6A1', 36);
    const periods = grown.periods.map((figures, period) =>
      period === 7 ? { ...figures, studentsReached: 38 } : figures,
    );
    const rowOfB8 = rowsOf(1).targets + 6;
    const trendAndVerdict = (book: SummaryBook, row: number) =>
      [9, 10, 12].map((column) => [book.value(row, column), colourAt(book, row, column)]);
    const book = new SummaryBook({ classes: [grown] });
    expect(trendAndVerdict(book, rowOfB8 - 1)).toEqual([
      ['1/1', null],
      [0, null],
      ['Đạt', 'good'],
    ]);
    expect(trendAndVerdict(book, rowOfB8)).toEqual([
      ['36/40', null],
      [expect.any(Number), 'good'],
      ['Chưa đạt', 'alarm'],
    ]);
    const shrunk = new SummaryBook({ classes: [{ ...grown, periods }] });
    expect(trendAndVerdict(shrunk, rowOfB8)[1]).toEqual([-5, 'alarm']);
  });

  it('every line of the targets is coloured by its own cells, from the first to the last', () => {
    const book = bookOf(1);
    const { targets, attention } = rowsOf(1);
    const lines = inTurn(attention - targets - 4, (index) => targets + 2 + index);
    for (const row of lines) {
      book.put(TAB.summary, row, 12, 'Đạt');
      book.put(TAB.summary, row, 10, row % 2 === 0 ? 1 : -1);
    }
    expect(lines.map((row) => colourAt(book, row, 12))).toEqual(lines.map(() => 'good'));
    expect(lines.map((row) => colourAt(book, row, 10))).toEqual(
      lines.map((row) => (row % 2 === 0 ? 'good' : 'alarm')),
    );
    for (const row of [targets + 1, attention - 2]) {
      book.put(TAB.summary, row, 12, 'Đạt');
      expect(colourAt(book, row, 12)).toBeNull();
    }
  });

  it('late classes are red once the day has passed, and a month that is complete is green', () => {
    const months = (count: number) => inTurn(count, () => day('2025-10-01'));
    const colours = (first: number, second: number, today = '2026-05-31') => {
      const classes = [unit('6A1', 30), unit('6A2', 30)].map((each, index) => ({
        ...each,
        handIns: months(index === 0 ? first : second),
      }));
      const book = new SummaryBook({ classes, today });
      const { handIns } = rowsOf(2);
      return inTurn(4, (index) => colourAt(book, handIns + 1 + index, 6));
    };
    expect(colours(9, 8)).toEqual([null, 'good', null, null]);
    expect(colours(9, 9)).toEqual([null, 'good', 'good', null]);
    expect(colours(7, 9)).toEqual([null, 'alarm', null, null]);
    expect(colours(0, 0, '2025-09-20')).toEqual([null, null, null, null]);
  });

  it('a kind of proposal that waits stands out, others do not', () => {
    const row = (kind: string) => ({ kind, state: 'Mới', opinion: '', content: 'Thiếu máy' });
    const classes = [unit('6A1', 30)];
    const proposals = [row('Khó khăn'), row('Kiến nghị')];
    const book = new SummaryBook({ classes, proposals });
    const { waiting } = rowsOf(1);
    const coloured = (at: number) =>
      COLUMNS.filter((column) => colourAt(book, at, column) === 'middle');
    expect([1, 2, 3].map((below) => coloured(waiting + below))).toEqual([[], [1, 9, 11], []]);
    const other = new SummaryBook({ classes, proposals: [row('Đề xuất hỗ trợ')] });
    expect(COLUMNS.filter((column) => colourAt(other, waiting + 2, column))).toEqual([3, 11]);
  });
});
