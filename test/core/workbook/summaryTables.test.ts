import { describe, expect, it } from 'vitest';
import { SUMMARY_COLUMNS } from '../../../src/core/workbook/summaryLayout';
import { lookOf, type SummaryLook } from '../../../src/core/workbook/summaryLooks';
import { type SummaryPage, summaryPage } from '../../../src/core/workbook/summaryTab';
import { SummaryBook } from './summaryBook';
import { day, unit } from './summaryClass';
import {
  COLUMNS,
  covers,
  heightOf,
  nameClasses,
  shownAt,
  shownLine,
  topOf,
  widthOf,
  wordsHeight,
} from './summarySight';

const pageOf = (classes: number) => summaryPage(nameClasses(classes));
const lookAt = ({ looks }: SummaryPage, row: number, column: number) =>
  looks[row - 1]?.[column - 1] ?? 'plain';
const rowsOf = ({ cells }: SummaryPage) => cells.map((_, index) => index + 1);
const headingsOf = (page: SummaryPage) =>
  rowsOf(page).filter((row) => lookAt(page, row, 1) === 'section');
/** Columns of a row whose cells say something. */
const filled = ({ cells }: SummaryPage, row: number) =>
  COLUMNS.filter((column) => cells[row - 1]?.[column - 1] !== '');
/** A cell that is its own, or that a merged area from the left lies over. */
const belongs = (page: SummaryPage, row: number, column: number) => {
  const area = page.merged.find((each) => covers(each, [row, column]));
  return lookAt(page, row, area?.column ?? column) !== 'plain';
};

describe.each([1, 2, 7])('the page of a school of %i classes', (classes) => {
  it('is one block of texts without holes', () => {
    const { cells, looks } = pageOf(classes);
    const widths = [...cells, ...looks].map((row) => row.length);
    expect(new Set(widths).size).toBe(1);
    const all = [...cells, ...looks].flatMap((row) => Array.from(row));
    expect(all.filter((each) => typeof each !== 'string')).toEqual([]);
  });

  it('numbers its nine tables, each right below its heading', () => {
    const page = pageOf(classes);
    const headings = headingsOf(page);
    const numbers = headings.map((row) => page.cells[row - 1]?.[0]?.slice(0, 3));
    expect(numbers).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ', '6. ', '7. ', '8. ', '9. ']);
    expect(page.framed.map(({ row }) => row - 1)).toEqual(headings);
  });

  it('lines that say one thing go across the page, others stay within their columns', () => {
    const page = pageOf(classes);
    const wide = page.merged.flatMap(({ row, rows, columns }) =>
      columns === SUMMARY_COLUMNS ? Array.from({ length: rows }, (_, index) => row + index) : [],
    );
    const alone = rowsOf(page).filter((row) => filled(page, row).length === 1);
    expect(wide.sort((a, b) => a - b)).toEqual(alone);
    expect(alone.filter((row) => filled(page, row)[0] !== 1)).toEqual([]);
  });

  it('a merged area begins with a cell of a table and hides none, and meets no other', () => {
    const page = pageOf(classes);
    const wrong = rowsOf(page).flatMap((row) =>
      COLUMNS.filter((column) => {
        const areas = page.merged.filter((each) => covers(each, [row, column]));
        const hidden = areas.some((each) => each.column !== column);
        return areas.length > 1 || (hidden && filled(page, row).includes(column));
      }).map((column) => [row, column]),
    );
    expect(wrong).toEqual([]);
    for (const { row, column, rows, columns } of page.merged) {
      expect([row, column, rows > 0, columns > 1]).toEqual([row, column, true, true]);
      for (let each = row; each < row + rows; each += 1) {
        expect([each, column, lookAt(page, each, column)]).not.toEqual([each, column, 'plain']);
      }
    }
  });

  it('a table begins with its titles, and lines are drawn around all of its cells and no others', () => {
    const page = pageOf(classes);
    const outside = new Set<SummaryLook>();
    for (const row of rowsOf(page)) {
      for (const column of COLUMNS) {
        const table = page.framed.find((each) => covers(each, [row, column]));
        const at = `${row}, ${column}`;
        if (!table) outside.add(lookAt(page, row, column));
        else expect([at, belongs(page, row, column)]).toEqual([at, true]);
        if (table?.row === row && lookAt(page, row, column) !== 'plain') {
          expect([at, lookAt(page, row, column)]).toEqual([at, 'header']);
        }
      }
    }
    const around = [
      'caption',
      'note',
      'plain',
      'school',
      'section',
      'tile',
      'tilePercent',
      'title',
    ];
    expect([...outside].sort()).toEqual(around);
  });

  it('behind a table stand its notes, then a free row', () => {
    const page = pageOf(classes);
    for (const { row, rows } of page.framed) {
      let behind = row + rows;
      while (lookAt(page, behind, 1) === 'note') behind += 1;
      expect([behind, filled(page, behind)]).toEqual([behind, []]);
    }
  });

  it('charts are large enough to read and end at the page’s edge, where nothing else stands', () => {
    const page = pageOf(classes);
    expect(page.charts.map(({ kind }) => kind)).toEqual(['classes', 'months']);
    for (const { row, column, width, height } of page.charts) {
      expect(height).toBeGreaterThan(200);
      const columns = COLUMNS.filter((each) => each >= column);
      expect(width).toBe(widthOf(column, columns.length));
      const covered = rowsOf(page).filter(
        (each) => each >= row && topOf(page, each) < topOf(page, row) + height,
      );
      for (const each of covered) {
        expect(columns.filter((at) => belongs(page, each, at))).toEqual([]);
        expect(page.framed.filter((area) => covers(area, [each, column]))).toEqual([]);
      }
      const next = headingsOf(page).find((heading) => heading > row) ?? 0;
      expect(topOf(page, next) - topOf(page, row) - height).toBeGreaterThanOrEqual(21);
      expect(topOf(page, next) - topOf(page, row) - height).toBeLessThan(42);
    }
  });

  it('charts draw the share and the plan by class and by month', () => {
    const names = nameClasses(classes);
    const book = new SummaryBook({ classes: names.map((name) => unit(name, 30)) });
    const [byClass, byMonth] = book.page.charts.map(({ ranges }) =>
      ranges.map(({ row, column, rows }) =>
        Array.from({ length: rows + 1 }, (_, index) => book.value(row - 1 + index, column)),
      ),
    );
    const each = <T>(value: T) => names.map(() => value);
    expect(byClass?.slice(0, 2)).toEqual([
      ['Lớp', ...names],
      ['Tỷ lệ', ...each(0.75)],
    ]);
    expect(byClass?.[2]?.slice(1)).toEqual(each(1));
    expect(byMonth?.map(([title]) => title)).toEqual(['Tháng', 'Tỷ lệ', 'Kế hoạch']);
    expect(byMonth?.map((column) => [column[1], column.length])).toEqual([
      ['9/2025', 13],
      [expect.any(Number), 13],
      [1, 13],
    ]);
    expect(byMonth?.[0]?.at(-1)).toBe('8/2026');
  });
});

describe('room on the page', () => {
  /** All classes but one are late with all months, so that their names take several lines. */
  const large = (classesAGrade = 7) => {
    const names = [6, 7, 8, 9].flatMap((grade) =>
      Array.from({ length: classesAGrade }, (_, index) => `${grade}A${index + 1}`),
    );
    const handIns = Array.from({ length: 9 }, () => day('2025-10-01'));
    const classes = names.map((name, index) =>
      unit(name, Math.max(1, 40 - index), { handIns: index === 0 ? handIns : [] }),
    );
    return new SummaryBook({ classes });
  };

  it.each([7, 11, 15])('every row is high enough for its words, %d classes a grade', (count) => {
    const book = large(count);
    for (const row of rowsOf(book.page)) {
      const needed = Math.max(
        0,
        ...COLUMNS.filter((column) => shownAt(book, row, column) !== '').map((column) =>
          wordsHeight(book, row, column),
        ),
      );
      if (needed === 0) continue;
      const said = shownLine(book, row).join(' | ');
      const height = heightOf(book.page, row);
      expect([said, height >= needed, height < needed + 32]).toEqual([said, true, true]);
    }
  });

  it('lines of one kind are equally high within a table, and the same note everywhere', () => {
    const book = large();
    const { page } = book;
    const headings = headingsOf(page);
    const heights = new Map<string, Set<number>>();
    const lines = rowsOf(page).filter((row) => filled(page, row).length > 0);
    for (const row of lines.filter((each) => lookAt(page, each, 2) !== 'header')) {
      const table = headings.filter((each) => each <= row).length;
      const looks = COLUMNS.map((column) => lookAt(page, row, column)).join(' ');
      for (const key of [`${table}: ${looks}`, shownLine(book, row).join(' | ')]) {
        heights.set(key, (heights.get(key) ?? new Set()).add(heightOf(page, row)));
      }
    }
    expect([...heights].filter(([, each]) => each.size > 1)).toEqual([]);
  });

  it('figures are not bold, save in tiles, verdicts and sums; nothing but notes leans', () => {
    const page = pageOf(2);
    const looks = new Set(page.looks.flat());
    const those = (has: (look: ReturnType<typeof lookOf>) => boolean) =>
      [...looks].filter((look) => has(lookOf(look)));
    expect(those(({ italic }) => italic)).toEqual(['note']);
    for (const look of ['plain', 'label', 'count', 'percent', 'points', 'trend', 'day'] as const) {
      expect([look, lookOf(look).bold]).toEqual([look, false]);
    }
    for (const look of ['section', 'header', 'verdict', 'total', 'tile'] as const) {
      expect([look, lookOf(look).bold]).toEqual([look, true]);
    }
  });
});
