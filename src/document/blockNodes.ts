import type { Block, ColumnsBlock, GapBlock } from '../core/report/paper';
import type { Docx, DocxNode } from './docxModule';
import { dottedLines } from './dotted';
import { paragraph } from './paragraph';
import { picture } from './picture';
import { gap, rule } from './spacers';
import { table } from './table';
import { borderlessTable } from './tableFrame';
import { twipsOfMm } from './units';

/** Where blocks stand: the width they have, and whether they hold to what comes after them. */
export interface Place {
  widthMm: number;
  keepNext: boolean;
  /** A number of its own for each picture of the document. */
  nextDrawing: () => number;
}

/** Readers join two tables without a paragraph between, and want one after the last. */
const SEPARATOR: GapBlock = { kind: 'gap', heightMm: 0 };

/** Blocks one under the other, on a page or in a column. */
export function blockNodes(docx: Docx, blocks: Block[], place: Place): DocxNode[] {
  return blocks.flatMap((block, index) => [
    ...nodesOf(docx, block, place),
    ...(isTable(block) && (index === blocks.length - 1 || isTable(blocks[index + 1]))
      ? [gap(docx, SEPARATOR, place.keepNext)]
      : []),
  ]);
}

function isTable(block: Block | undefined): boolean {
  return block?.kind === 'table' || block?.kind === 'columns';
}

function nodesOf(docx: Docx, block: Block, place: Place): DocxNode[] {
  switch (block.kind) {
    case 'text':
      return [paragraph(docx, block, place.keepNext ? { keepNext: true } : {})];
    case 'rule':
      return [rule(docx, block, place)];
    case 'gap':
      return [gap(docx, block, place.keepNext)];
    case 'dotted':
      return dottedLines(docx, block, place.widthMm);
    case 'picture':
      return [picture(docx, block, place.nextDrawing())];
    case 'columns':
      return [columns(docx, block, place)];
    case 'table':
      return [table(docx, block)];
  }
}

/**
 * Blocks side by side: a table without borders and without inner margins, so that a column of 85 mm
 * has 85 mm for its text. Its rows hold to each other.
 */
function columns(docx: Docx, { widthsMm, rows }: ColumnsBlock, { nextDrawing }: Place): DocxNode {
  const rowNodes = rows.map((cells, row) => {
    const keepNext = row < rows.length - 1;
    const children = cells.map((stack, column) => {
      const widthMm = widthsMm[column] ?? 0;
      return new docx.TableCell({
        width: { size: twipsOfMm(widthMm), type: 'dxa' },
        verticalAlign: 'top',
        children: blockNodes(docx, stack, { widthMm, keepNext, nextDrawing }),
      });
    });
    return new docx.TableRow({ cantSplit: true, children });
  });
  return borderlessTable(docx, widthsMm, rowNodes);
}
