import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../build/demo/writeWorkbook';
import { dayOf } from '../../src/core/school/day';
import { at, NOW, roundTrip } from './roundTrip';

describe('tabs', () => {
  it('keeps names, order, hidden tabs, colours, grid lines, sizes, frozen rows and columns, merges', async () => {
    const sheets = await roundTrip(
      { name: '_Chốt', hidden: true, cells: [at(1, 1, 'x')] },
      {
        name: 'Khó khăn, đề xuất',
        tabColor: '#999999',
        gridLines: false,
        columnWidths: [
          { column: 1, pixels: 100 },
          { column: 4, pixels: 33 },
        ],
        hiddenColumns: [2],
        rowHeights: [{ row: 2, pixels: 40 }],
        hiddenRows: [3],
        frozenRows: 2,
        frozenColumns: 1,
        merges: ['A1:D1'],
        cells: [at(1, 1, 'x')],
      },
    );
    expect(sheets.map(({ name }) => name)).toEqual(['_Chốt', 'Khó khăn, đề xuất']);
    expect(sheets[0]?.hidden).toBe(true);
    const [, sheet] = sheets;
    expect(sheet?.view).toMatchObject({ tabColor: { rgb: '999999' }, showGridLines: false });
    expect(sheets[0]?.view?.showGridLines).not.toBe(false);
    expect(sheet?.freezePane).toEqual({ rows: 2, columns: 1 });
    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }]);
    const widths = sheet?.columns?.map(({ width }) => width && Math.round(width * 7));
    expect(widths).toEqual([100, undefined, undefined, 33]);
    expect(sheet?.columns?.[1]?.hidden).toBe(true);
    expect(sheet?.rowDefs?.get(1)?.height).toBe(30);
    expect(sheet?.rowDefs?.get(2)?.hidden).toBe(true);
  });

  it('writes a warning-only protection as a lock without password, and none that names people', async () => {
    const [warned, named] = await roundTrip(
      { protections: [{ warningOnly: true, unprotected: ['B1:B2'] }], cells: [at(1, 2, 'x')] },
      { protections: [{ warningOnly: false }, { warningOnly: true, range: 'A1:A9' }] },
    );
    expect(warned?.protection).toMatchObject({ sheet: true });
    expect(warned?.protection?.password).toBeUndefined();
    for (const key of ['0,1', '1,1']) {
      expect(warned?.cells?.get(key)?.style?.protection).toEqual({ locked: false });
    }
    expect(named?.protection).toBeUndefined();
  });
});

describe('validation', () => {
  it('keeps lists, days, numbers and custom rules, warning or refusing', async () => {
    const first = dayOf(2025, 9, 1) as number;
    const last = dayOf(2026, 8, 31) as number;
    const [sheet] = await roundTrip({
      validations: [
        {
          ranges: ['D3:D302'],
          rule: { kind: 'listOfRange', range: "'Danh mục'!C3:C60" },
          reject: false,
          help: 'Chọn quan hệ',
        },
        { ranges: ['E3:E302'], rule: { kind: 'list', values: ['Dưới 18', '18–39'] }, reject: true },
        {
          ranges: ['G3:G302'],
          rule: { kind: 'day', operator: 'between', first, last },
          reject: false,
        },
        { ranges: ['H3'], rule: { kind: 'number', operator: 'lessThan', first: 28 }, reject: true },
        { ranges: ['I3:I9'], rule: { kind: 'custom', formula: '=OR(I3="x";I3="")' }, reject: true },
      ],
    });
    expect(sheet?.dataValidations).toMatchObject([
      {
        type: 'list',
        range: 'D3:D302',
        formula1: "'Danh mục'!$C$3:$C$60",
        errorStyle: 'warning',
        inputMessage: 'Chọn quan hệ',
        showInputMessage: true,
        allowBlank: true,
      },
      { type: 'list', range: 'E3:E302', values: ['Dưới 18', '18–39'] },
      {
        type: 'date',
        operator: 'between',
        formula1: String(first),
        formula2: String(last),
        errorStyle: 'warning',
      },
      { type: 'decimal', operator: 'lessThan', formula1: '28' },
      { type: 'custom', formula1: 'OR(I3="x",I3="")' },
    ]);
  });

  it('moves a list that a rule cannot hold to a hidden tab', async () => {
    const commas = ['Đặt lịch, lấy số Trung tâm HCC', 'Gọi video, nhắn tin Zalo'];
    const long = Array.from({ length: 60 }, (_, index) => `Kỹ năng ${index}`);
    const [sheet, lists] = await roundTrip({
      validations: [
        { ranges: ['F3:F9'], rule: { kind: 'list', values: commas }, reject: false },
        { ranges: ['G3:G9'], rule: { kind: 'list', values: long }, reject: false },
      ],
    });
    expect(lists?.hidden).toBe(true);
    expect(sheet?.dataValidations?.map(({ formula1 }) => formula1)).toEqual([
      `'${lists?.name}'!$A$1:$A$2`,
      `'${lists?.name}'!$B$1:$B$60`,
    ]);
    expect(lists?.rows.slice(0, 2).map(([cell]) => cell)).toEqual(commas);
    expect(lists?.rows.map(([, cell]) => cell)).toEqual(long);
  });

  it('writes ticks as checkboxes', async () => {
    const [sheet] = await roundTrip({
      cells: [at(3, 1, true), at(4, 1, false), at(5, 1, null), at(3, 2, true)],
      validations: [{ ranges: ['A3:A9'], rule: { kind: 'checkbox' }, reject: true }],
    });
    const ticked = ['2,0', '3,0', '2,1'].map((key) => sheet?.cells?.get(key)?.checkbox ?? false);
    expect(ticked).toEqual([true, true, false]);
    expect([sheet?.rows[2]?.[0], sheet?.rows[3]?.[0]]).toEqual([true, false]);
    expect(sheet?.dataValidations ?? []).toEqual([]);
  });

  it('shortens help beyond what a file may hold', async () => {
    const [sheet] = await roundTrip({
      validations: [
        {
          ranges: ['A1'],
          rule: { kind: 'list', values: ['x'] },
          reject: true,
          help: 'ă'.repeat(300),
        },
      ],
    });
    expect(sheet?.dataValidations?.[0]?.inputMessage).toHaveLength(255);
  });
});

it('keeps conditional formats in their order', async () => {
  const [sheet] = await roundTrip({
    conditionalFormats: [
      {
        ranges: ['A3:L302', 'N3:N302'],
        formula: '=AND($M3="!";$B3<>"")',
        background: '#F4CCCC',
        color: '#990000',
        bold: true,
      },
      { ranges: ['A3:A302'], formula: '=$M3="✓"', color: '#38761D' },
    ],
  });
  expect(sheet?.conditionalRules).toMatchObject([
    {
      type: 'expression',
      priority: 1,
      range: 'A3:L302 N3:N302',
      formula: 'AND($M3="!",$B3<>"")',
      style: {
        font: { bold: true, color: { rgb: '990000' } },
        fill: { pattern: 'solid', bgColor: { rgb: 'F4CCCC' } },
      },
    },
    { priority: 2, range: 'A3:A302', formula: '$M3="✓"' },
  ]);
});

it('gives equal bytes for the same book and time', async () => {
  const view = {
    sheets: [{ name: 'A', rows: 9, columns: 9, cells: [at(1, 1, 'x', { note: 'n' })] }],
  };
  expect(await writeWorkbook(view, NOW)).toEqual(await writeWorkbook(view, NOW));
});
