import { describe, expect, it } from 'vitest';
import type { CellGrid } from '../../../src/core/closing/cellGrid';
import { classListGaps } from '../../../src/core/closing/classListGaps';
import { classTabDifferences } from '../../../src/core/closing/classTabDifferences';
import { type FiguresPeriod, figureDifferences } from '../../../src/core/closing/figureDifferences';
import type { CellValue } from '../../../src/core/ledger/cellText';
import { COLUMNS } from '../../../src/core/ledger/columns';
import { ROW_STATES } from '../../../src/core/ledger/judge';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { classLedger } from '../../../src/core/rollup/classLedger';
import { type Day, dayOf } from '../../../src/core/school/day';
import { CLASS_LIST_PLACES } from '../../../src/core/workbook/classListsTab';
import { classTabLayout } from '../../../src/core/workbook/classTab';
import {
  FIGURE_KEYS,
  FIGURES_COLUMNS,
  FIGURES_HEADER,
  GROUP_CODES,
  PERIODS_A_CLASS,
} from '../../../src/core/workbook/figuresTab';
import { cellsOf, RIGHT } from '../ledger/rightRow';

const OCTOBER = dayOf(2025, 10, 31) as Day;
/** A class with a valid row, a wrong one, a blank one and a pending one. */
const ledger = classLedger(
  {
    className: '6A1',
    students: [{ label: 'Lê Na' }, { label: 'Trần Bình' }],
    rows: [RIGHT, { ...RIGHT, skill: 'x' }, {}, { ...RIGHT, level: '' }].map(cellsOf),
  },
  {
    lists: DEFAULT_LISTS,
    yearStart: dayOf(2025, 9, 1) as Day,
    yearEnd: dayOf(2026, 8, 31) as Day,
    today: OCTOBER,
  },
);

/** Cells of a tab, by row and column from 1, every one with a formula and nothing in it. */
function tabOf(tab: string, rows: number, columns: number) {
  const values = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(''));
  const formulas = Array.from({ length: rows }, () => new Array<string>(columns).fill('=1'));
  const grid: CellGrid = { tab, values, formulas };
  const put = (row: number, column: number, value: CellValue, formula = '=1') => {
    (values[row - 1] as CellValue[])[column - 1] = value;
    (formulas[row - 1] as string[])[column - 1] = formula;
  };
  /** Somebody typed over the formula. */
  const type = (row: number, column: number, value: CellValue) => put(row, column, value, '');
  return { grid, put, type };
}

describe('a class tab against the verdicts on its rows', () => {
  const layout = classTabLayout(6);
  const state = layout.helper('state');
  const sheet = () => {
    const tab = tabOf('6A1', 6, layout.lastColumn);
    ledger.verdicts.forEach((verdict, index) => {
      tab.put(3 + index, state, ROW_STATES.indexOf(verdict.state));
    });
    return tab;
  };
  const found = ({ grid }: ReturnType<typeof sheet>) =>
    classTabDifferences(grid, ledger.verdicts, layout);

  it('nothing, where all formulas stand and say the same', () => {
    expect(ledger.verdicts.map((verdict) => verdict.state)).toEqual([
      'valid',
      'invalid',
      'blank',
      'pending',
    ]);
    expect(found(sheet())).toEqual([]);
  });

  it('what people type in has no formula to lose', () => {
    const tab = sheet();
    for (const { key } of COLUMNS) tab.type(3, layout.input(key), 'gõ');
    tab.type(2, 1, 'TT');
    tab.type(1, 1, true);
    expect(found(tab)).toEqual([]);
  });

  it.each([
    ['of TT', 3, 1, 'A3'],
    ['of the sentence', 4, layout.verdictColumn, 'L4'],
    ['of the last helper', 6, layout.lastColumn, 'AQ6'],
    ['of the hand-in', 1, 2, 'B1'],
    ['of the live line', 1, 3, 'C1'],
    ['of the own copy of today', 1, layout.helper('future'), 'W1'],
    ['of the last closed day', 1, layout.helper('cross'), 'AA1'],
    ['of the place in the board', 1, layout.helper('own'), 'X1'],
  ])('a formula %s that was typed over is named', (_, row, column, cell) => {
    const tab = sheet();
    tab.type(row, column, 'xóa nhầm');
    expect(found(tab)).toEqual([
      { code: 'formulaMissing', where: { tab: '6A1', cell }, params: { holds: 'xóa nhầm' } },
    ]);
  });

  it('a row whose state differs is named, unless its formula is what is missing', () => {
    const tab = sheet();
    tab.put(3, state, 2);
    expect(found(tab)).toEqual([
      { code: 'stateDiffers', where: { tab: '6A1', cell: 'AE3' }, params: { row: 3 } },
    ]);
    tab.type(3, state, 2);
    expect(found(tab).map(({ code }) => code)).toEqual(['formulaMissing']);
  });

  it('a row without any formula is named once, and not at all where it holds nothing', () => {
    const tab = sheet();
    for (const row of [4, 5]) {
      for (let column = 1; column <= layout.lastColumn; column++) tab.type(row, column, '');
    }
    expect(found(tab)).toEqual([
      { code: 'rowWithoutFormulas', where: { tab: '6A1', cell: 'A4' }, params: { row: 4 } },
    ]);
  });
});

describe('the figures of a class against its count', () => {
  const PLACE = 1;
  const MONTH = '2025-10';
  const compared: FiguresPeriod[] = [
    { period: 1, until: OCTOBER, month: MONTH },
    { period: 12, until: OCTOBER },
  ];
  const firstRow = 2 + PLACE * PERIODS_A_CLASS;
  const column = (name: string) => FIGURES_COLUMNS.indexOf(name) + 1;
  /** Rows of months leave the further figures empty. */
  const isFormula = (period: number, at: number) => period === 12 || at <= FIGURES_HEADER.length;
  const sheet = () => {
    const tab = tabOf('_Số liệu', firstRow + PERIODS_A_CLASS, FIGURES_COLUMNS.length);
    const counted = ledger.figuresOn(OCTOBER);
    for (const { period, month } of compared) {
      const put = (name: string, value: CellValue) =>
        tab.put(firstRow + period, column(name), value);
      put('month', month ? 202_510 : 0);
      put('until', OCTOBER);
      put('enrolment', 2);
      for (const key of FIGURE_KEYS) put(key, counted[key]);
      for (const code of GROUP_CODES) put(code, counted.entriesBySkillGroup[code] ?? 0);
      put('valid', 1);
      put('pending', 1);
      put('invalid', 1);
    }
    return tab;
  };
  const found = ({ grid }: ReturnType<typeof sheet>) =>
    figureDifferences(grid, PLACE, ledger, compared, isFormula);

  it('nothing, where they are the same', () => {
    expect(ledger.figuresOn(OCTOBER).entries).toBe(1);
    expect(found(sheet())).toEqual([]);
  });

  it.each(FIGURES_HEADER.slice(1))('%s that differs is named with both numbers', (name) => {
    const tab = sheet();
    const row = firstRow + 1;
    const counted = tab.grid.values[row - 1]?.[column(name) - 1];
    tab.put(row, column(name), 77);
    expect(found(tab)).toEqual([
      {
        code: 'figureDiffers',
        where: { tab: '_Số liệu', cell: expect.stringMatching(new RegExp(`^[A-Z]+${row}$`)) },
        params: { sheet: 77, counted, className: '6A1', figure: name, month: MONTH },
      },
    ]);
  });

  it('a figure as of today has no month', () => {
    const tab = sheet();
    tab.put(firstRow + 12, column('entries'), 9);
    expect(found(tab).map(({ params }) => params)).toEqual([
      { sheet: 9, counted: 1, className: '6A1', figure: 'entries' },
    ]);
  });

  it('a formula typed over is named once, in a month that is not compared as well', () => {
    const tab = sheet();
    tab.type(firstRow + 1, column('entries'), 9);
    tab.type(firstRow + 5, column('enrolment'), 'x');
    // Nobody writes a formula there.
    tab.type(firstRow + 5, FIGURES_HEADER.length + 1, '');
    tab.type(firstRow + 12, FIGURES_HEADER.length + 1, 3);
    expect(found(tab)).toEqual([
      {
        code: 'formulaMissing',
        where: { tab: '_Số liệu', cell: 'E16' },
        params: { holds: 9, className: '6A1', figure: 'entries', month: MONTH },
      },
      {
        code: 'formulaMissing',
        where: { tab: '_Số liệu', cell: 'D20' },
        params: { holds: 'x', className: '6A1', figure: 'enrolment' },
      },
      {
        code: 'formulaMissing',
        where: { tab: '_Số liệu', cell: 'X27' },
        params: { holds: 3, className: '6A1', figure: 'membersReached' },
      },
    ]);
  });

  it('another class’s rows are not looked at', () => {
    const tab = sheet();
    tab.type(firstRow - 1, column('entries'), 9);
    expect(found(tab)).toEqual([]);
  });
});

describe('the list of a class', () => {
  const gaps = (...typed: [row: number, column: number][]) => {
    const tab = tabOf('_Lớp', 2 + CLASS_LIST_PLACES, 12);
    for (const [row, column] of typed) tab.type(row, column, 'x');
    return classListGaps(tab.grid, 1, '6/2').map(({ where, params }) => [where.cell, params]);
  };

  it('names the cells of its own columns that lost their formula, first row to last', () => {
    const params = { holds: 'x', className: '6/2' };
    expect(gaps()).toEqual([]);
    expect(gaps([3, 7], [10, 12], [82, 9])).toEqual([
      ['G3', params],
      ['L10', params],
      ['I82', params],
    ]);
    // The titles, and the columns of another class.
    expect(gaps([1, 7], [2, 7], [3, 6])).toEqual([]);
  });
});
