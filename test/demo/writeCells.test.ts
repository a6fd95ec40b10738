import { describe, expect, it } from 'vitest';
import type { CellView } from '../../build/demo/workbookView';
import { dayOf } from '../../src/core/school/day';
import { at, roundTrip } from './roundTrip';

async function cellsBack(...cells: CellView[]) {
  const [sheet] = await roundTrip({ cells });
  return (row: number, column: number) => {
    const cell = sheet?.cells?.get(`${row - 1},${column - 1}`);
    return { value: sheet?.rows[row - 1]?.[column - 1], ...cell };
  };
}

describe('cells', () => {
  it('keeps formulas with their computed values', async () => {
    const cell = await cellsBack(
      at(1, 1, 3, { formula: '=SUM(1;2)' }),
      at(1, 2, '✓', { formula: '=IF(\'Danh mục; A\'!B2=";";"✓";"")' }),
      at(1, 3, '', { formula: '=IF(A1>3;"x";"")' }),
      at(1, 4, true, { formula: '=A1=3' }),
      at(1, 5, { error: '#N/A' }, { formula: '=MATCH(9;A1:A2;0)' }),
    );
    expect(cell(1, 1)).toMatchObject({ formula: 'SUM(1,2)', value: 3 });
    expect(cell(1, 2)).toMatchObject({
      formula: 'IF(\'Danh mục; A\'!B2=";","✓","")',
      value: '✓',
    });
    expect(cell(1, 3)).toMatchObject({ formula: 'IF(A1>3,"x","")', value: '' });
    expect(cell(1, 4)).toMatchObject({ formula: 'A1=3', value: true });
    expect(cell(1, 5)).toMatchObject({ formula: 'MATCH(9,A1:A2,0)', value: null });
  });

  it('writes a formula that cannot be stored as its text, one too long as its value', async () => {
    const long = `=${Array.from({ length: 3000 }, () => 'A1').join('+')}`;
    const cell = await cellsBack(
      at(1, 1, { error: '#ERROR!' }, { formula: '=SUM(1,2)' }),
      at(1, 2, { error: '#ERROR!' }, { formula: '=SUM(1;' }),
      at(1, 3, 0, { formula: long }),
    );
    expect(cell(1, 1)).toMatchObject({ value: '=SUM(1,2)' });
    expect(cell(1, 2)).toMatchObject({ value: '=SUM(1;' });
    expect(cell(1, 3)).toMatchObject({ value: 0 });
    for (const column of [1, 2, 3]) expect(cell(1, column).formula).toBeUndefined();
  });

  it('keeps days as serial numbers under their format', async () => {
    const day = dayOf(2026, 3, 14) as number;
    const cell = await cellsBack(
      at(1, 1, day, { numberFormat: 'dd/mm/yyyy' }),
      at(1, 2, day, { numberFormat: 'dd/mm/yyyy', formula: '=A1' }),
      at(1, 3, 0.923, { numberFormat: '0.0%' }),
    );
    const date = new Date(Date.UTC(2026, 2, 14));
    expect(cell(1, 1)).toMatchObject({ value: date, style: { numFmt: 'dd/mm/yyyy' } });
    expect(cell(1, 2)).toMatchObject({ value: date, formula: 'A1' });
    expect(cell(1, 3)).toMatchObject({ value: 0.923, style: { numFmt: '0.0%' } });
  });

  it.each([
    '=1+1',
    '+84 912',
    "'6/1",
    '-',
    '@an',
    '001',
    '14/03/2026',
    ' hai  dấu cách ',
    '#N/A',
    '#ERROR!',
    'dòng 1\ndòng 2',
    '<b>&amp;</b>',
    'TRUE',
  ])('keeps text as text: %j', async (text) => {
    const cell = await cellsBack(at(1, 1, text, { numberFormat: '@' }), at(2, 1, text));
    for (const row of [1, 2]) {
      expect(cell(row, 1).value).toBe(text);
      expect(cell(row, 1).formula).toBeUndefined();
      expect(cell(row, 1).type ?? 'string').toMatch(/^(string|richText)$/);
    }
    expect(cell(1, 1).style?.numFmt).toBe('@');
  });

  it('keeps errors, truth values and the look', async () => {
    const look = {
      bold: true,
      italic: true,
      size: 14,
      color: '#aa0000',
      background: '#FFF2CC',
      wrap: true,
      horizontal: 'center' as const,
      vertical: 'middle' as const,
      borders: { bottom: { style: 'thin' as const, color: '#999999' } },
    };
    const cell = await cellsBack(
      at(1, 1, { error: '#DIV/0!' }),
      at(1, 2, false),
      at(2, 1, 'Tiêu đề', { style: look, note: 'Không xóa\ndòng này' }),
      at(2, 2, null, { style: { background: '#FFF2CC' } }),
    );
    expect(cell(1, 1)).toMatchObject({ value: '#DIV/0!', type: 'error' });
    expect(cell(1, 2).value).toBe(false);
    expect(cell(2, 1)).toMatchObject({
      comment: { text: 'Không xóa\ndòng này' },
      style: {
        font: { bold: true, italic: true, size: 14, name: 'Arial', color: { rgb: 'AA0000' } },
        fill: { pattern: 'solid', fgColor: { rgb: 'FFF2CC' } },
        alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
        border: { bottom: { style: 'thin', color: { rgb: '999999' } } },
      },
    });
    expect(cell(2, 2).style?.fill).toMatchObject({ fgColor: { rgb: 'FFF2CC' } });
  });
});

describe('rows', () => {
  const sentence = 'Nhà trường chỉ ghi lại việc em hướng dẫn người thân kỹ năng số.';
  const heights = async (sheet: Parameters<typeof roundTrip>[0]) => {
    const [back] = await roundTrip(sheet);
    return [1, 2, 3].map((row) => back?.rowDefs?.get(row - 1)?.height);
  };

  it('are as high as their wrapped words, with room for each line', async () => {
    const style = { wrap: true };
    const cells = [at(1, 1, sentence, { style }), at(2, 1, 'Ngắn', { style }), at(3, 1, sentence)];
    const [long, short, open] = await heights({
      cells,
      columnWidths: [{ column: 1, pixels: 200 }],
    });
    // 63 letters, some 28 of which go on a line.
    expect(long).toBeGreaterThanOrEqual(3 * 12);
    expect(long).toBeLessThan(4 * 13);
    expect([short, open]).toEqual([undefined, undefined]);
  });

  it('keep the height that they were given, and merged words stretch none', async () => {
    const style = { wrap: true };
    const cells = [at(1, 1, sentence, { style }), at(2, 1, sentence, { style })];
    const rowHeights = [{ row: 1, pixels: 28 }];
    expect(await heights({ cells, rowHeights, merges: ['A2:E2'] })).toEqual([
      21,
      undefined,
      undefined,
    ]);
  });
});
