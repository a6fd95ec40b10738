import { describe, expect, test } from 'vitest';
import { unionPage } from '../../src/core/report/pageSetups';
import type { Block, PageSetup, TableBlock, TextBlock } from '../../src/core/report/paper';
import { paperToDocx } from '../../src/document/docx';
import { openDocx } from './openDocx';
import { all, on, one, value, type XmlElement } from './xml';

const words = (text: string): TextBlock => ({ kind: 'text', style: 'body', runs: [{ text }] });
const table: TableBlock = {
  kind: 'table',
  columns: [
    { widthMm: 40, align: 'left' },
    { widthMm: 40, align: 'right' },
  ],
  header: [[{ text: 'a' }, { text: 'b' }]],
  rows: [[{ text: '1' }, { text: '2' }]],
};
const columns: Block = {
  kind: 'columns',
  widthsMm: [80, 80],
  rows: [[[words('left')], [words('right')]]],
};
const open = (blocks: Block[], page: PageSetup = unionPage) =>
  openDocx(paperToDocx({ title: 't', sections: [{ page, blocks }] }));

describe('blocks', () => {
  test('bold and italic add to the style; a run may begin a new line', () => {
    const { runs } = open([
      {
        kind: 'text',
        style: 'tableNote',
        runs: [{ text: 'plain' }, { text: 'bold', bold: true, breakBefore: true }],
      },
    ]);
    expect(runs.map((run) => [run.text, on(run, 'w:b'), on(run, 'w:i')])).toEqual([
      ['plain', false, true],
      ['bold', true, true],
    ]);
    expect(runs.map((run) => all(run, 'w:br').length)).toEqual([0, 1]);
  });

  test('dotted lines fill the width of the page in one line each', () => {
    const wide = { ...unionPage, marginsMm: { ...unionPage.marginsMm, left: 20 } };
    for (const [page, textMm] of [
      [unionPage, 160],
      [wide, 170],
    ] as const) {
      const { paragraphs } = open([{ kind: 'dotted', lines: 3 }], page);
      expect(paragraphs).toHaveLength(3);
      for (const { text } of paragraphs) {
        expect(text).toMatch(/^…+$/);
        const width = text.length * 14 * (25.4 / 72);
        expect(width).toBeLessThan(textMm);
        expect(width).toBeGreaterThan(textMm - 12);
      }
    }
  });

  test('a gap is as high as asked', () => {
    const { paragraphs } = open([{ kind: 'gap', heightMm: 25.4 }]);
    expect(value(paragraphs[0] as XmlElement, 'w:spacing', 'w:after')).toBe('1440');
  });

  test('a paragraph parts two tables and follows the last: readers join them otherwise', () => {
    const { body } = open([columns, table, table, words('end'), table]);
    const names = body.children.map(({ name }) => name);
    expect(names).toEqual([
      ...['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p'],
      'w:sectPr',
    ]);
  });

  test('columns stand in columns, each with the width of its place', () => {
    const inner: Block = {
      kind: 'columns',
      widthsMm: [50, 30],
      rows: [[[words('a')], [words('b')]]],
    };
    const rule: Block = { kind: 'rule', lengthMm: 20 };
    const { body } = open([{ kind: 'columns', widthsMm: [80, 80], rows: [[[inner], [rule]]] }]);
    const [outer, nested] = all(body, 'w:tbl') as [XmlElement, XmlElement];
    expect(all(outer, 'w:tbl')).toEqual([nested]);
    expect(all(nested, 'w:gridCol').map(({ attributes }) => attributes['w:w'])).toEqual([
      '2835',
      '1701',
    ]);
    const [ruled] = all(outer, 'w:p').filter((paragraph) => all(paragraph, 'w:pBdr').length > 0);
    expect(value(ruled as XmlElement, 'w:ind', 'w:left')).toBe('1701');
    const cell = all(outer, 'w:tc')[0] as XmlElement;
    expect(cell.children.at(-1)?.name).toBe('w:p');
  });

  test('rows of columns hold to each other', () => {
    const rows = [[[words('first')]], [[words('last')]]];
    const { paragraphs } = open([{ kind: 'columns', widthsMm: [80], rows }]);
    expect(paragraphs.map((paragraph) => [paragraph.text, on(paragraph, 'w:keepNext')])).toEqual([
      ['first', true],
      ['last', false],
      ['', false],
    ]);
  });

  test('a row that does not cover the columns is a broken contract', () => {
    expect(() => open([{ ...table, rows: [[{ text: 'short' }]] }])).toThrow('covers 1 of 2');
    const tooWide = [[{ text: 'x', span: 2 }, { text: 'y' }]];
    expect(() => open([{ ...table, rows: tooWide }])).toThrow('covers');
  });

  test('a table may have smaller letters, and rows to write in', () => {
    const form = open([{ ...table, cellStyle: 'smallTableText', rowHeightMm: 9 }]);
    expect(new Set(form.runs.map((run) => value(run, 'w:sz')))).toEqual(new Set(['20']));
    const heights = all(form.body, 'w:trHeight').map(({ attributes }) => attributes);
    expect(heights).toEqual(Array(2).fill({ 'w:val': '510', 'w:hRule': 'atLeast' }));
  });

  test('cells keep their own alignment, weight and slant', () => {
    const row = [
      { text: 'x', bold: true, align: 'center' as const },
      { text: 'y', italic: true },
    ];
    const { body } = open([{ ...table, rows: [row] }]);
    const [x, y] = all(all(body, 'w:tr')[1] as XmlElement, 'w:p') as [XmlElement, XmlElement];
    expect([value(x, 'w:jc'), on(x, 'w:b'), on(x, 'w:i')]).toEqual(['center', true, false]);
    expect([value(y, 'w:jc'), on(y, 'w:b'), on(y, 'w:i')]).toEqual(['right', false, true]);
  });
});

describe('pages', () => {
  test('a page wider than high lies across', () => {
    const across = { ...unionPage, widthMm: 297, heightMm: 210 };
    expect(one(open([words('x')], across).body, 'w:pgSz').attributes).toMatchObject({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
  });

  test('a page without numbers has no header', () => {
    const { body } = open([words('x')], { ...unionPage, pageNumber: 'none' });
    expect(all(body, 'w:headerReference')).toEqual([]);
    expect(on(body, 'w:titlePg')).toBe(false);
  });

  test('an annex has a page set-up of its own', () => {
    const across = { ...unionPage, widthMm: 297, heightMm: 210 };
    const { body } = openDocx(
      paperToDocx({
        title: 't',
        sections: [
          { page: unionPage, blocks: [words('report')] },
          { page: across, blocks: [words('annex')] },
        ],
      }),
    );
    expect(all(body, 'w:pgSz').map(({ attributes }) => attributes['w:orient'])).toEqual([
      'portrait',
      'landscape',
    ]);
  });
});
