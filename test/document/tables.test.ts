import { describe, expect, test } from 'vitest';
import { unionPage } from '../../src/core/report/pageSetups';
import type { TableBlock, TableCell } from '../../src/core/report/paper';
import { textStyles } from '../../src/core/report/textStyles';
import { paperToDocx } from '../../src/document/docx';
import { allPapers } from './allPapers';
import { openDocx } from './openDocx';
import { tablesIn } from './tablesIn';
import { tinosWidthMm } from './tinosWidth';
import { one, value } from './xml';

/** One column of 30 mm. */
const narrow: TableBlock = {
  kind: 'table',
  columns: [{ widthMm: 30, align: 'left' }],
  header: [[{ text: 'Mười ba người thân/nghiêngnghiêngnghiêng' }]],
  rows: [[{ text: '' }]],
};

const SIDES_MM = sidesMm();

/** Room that a cell of a ruled table keeps free at its two sides together, as the file has it. */
function sidesMm(): number {
  const sections = [{ page: unionPage, blocks: [narrow] }];
  const { body } = openDocx(paperToDocx({ title: '', sections }));
  const twips = ['w:left', 'w:right'].map((side) => {
    const margins = one(body, 'w:tblCellMar');
    return Number(value(margins, side, 'w:w'));
  });
  return twips.reduce((sum, each) => sum + (each * 25.4) / 1440, 0);
}

test('a word that its column would break is seen', () => {
  expect(SIDES_MM).toBeGreaterThan(1);
  expect(narrow.header.flatMap((row) => wordsTooWide(narrow, row))).toEqual([
    'nghiêngnghiêngnghiêng',
  ]);
});

describe.each(allPapers)('%s', (_, paper) => {
  const sections = paper.sections.map(({ page, blocks }) => ({
    textMm: page.widthMm - page.marginsMm.left - page.marginsMm.right,
    blocks,
  }));

  test('no table is wider than the text of its page', () => {
    for (const { textMm, blocks } of sections) {
      for (const { columns } of blocks.flatMap(tablesIn)) {
        const width = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
        expect(width).toBeLessThanOrEqual(textMm + 0.01);
      }
    }
  });

  test('no word of a header is broken by its column', () => {
    const broken = sections.flatMap(({ blocks }) =>
      blocks
        .flatMap(tablesIn)
        .flatMap((table) => table.header.flatMap((row) => wordsTooWide(table, row))),
    );
    expect(broken).toEqual([]);
  });
});

function wordsTooWide(
  { columns, cellStyle = 'tableText' }: TableBlock,
  row: TableCell[],
): string[] {
  let next = 0;
  return row.flatMap(({ text, span = 1 }) => {
    const covered = columns.slice(next, next + span);
    next += span;
    const room = covered.reduce((sum, { widthMm }) => sum + widthMm, 0) - SIDES_MM;
    const words = text.split(/[\s/]+/).filter((word) => word !== '');
    return words.filter((word) => widthOf(word, textStyles[cellStyle].sizePt) > room);
  });
}

const measured = new Map<string, number>();

function widthOf(word: string, sizePt: number): number {
  const width = measured.get(word) ?? tinosWidthMm(word, 'bold', 1);
  measured.set(word, width);
  return width * sizePt;
}
