import type { DottedBlock } from '../core/report/paper';
import { textStyles } from '../core/report/textStyles';
import type { Docx, DocxNode } from './docxModule';
import { paragraph } from './paragraph';

const ELLIPSIS = '…';
const MM_A_POINT = 25.4 / 72;

/**
 * Lines of dots across the page as text, since tab leaders are lost when the file becomes a Google
 * Doc. An ellipsis of Times New Roman is as wide as its size; one is left out against wrapping.
 */
export function dottedLines(docx: Docx, { lines }: DottedBlock, widthMm: number): DocxNode[] {
  const dots = Math.floor(widthMm / (textStyles.dotted.sizePt * MM_A_POINT)) - 1;
  const text = ELLIPSIS.repeat(dots);
  return Array.from({ length: lines }, () =>
    paragraph(docx, { kind: 'text', style: 'dotted', runs: [{ text }] }),
  );
}
