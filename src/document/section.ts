import type { PageSetup, PaperSection } from '../core/report/paper';
import { textStyles } from '../core/report/textStyles';
import { blockNodes, type Place } from './blockNodes';
import type { Docx, DocxNode, SectionOptions } from './docxModule';
import { paragraphOptions, runLook } from './paragraph';
import { twipsOfMm } from './units';

/** The page number stands in the middle of the upper margin (domain 2.1). */
const HEADER_FROM_EDGE_MM = 10;

/** @param first whether pages are counted on from the section before, or from 1 (an annex) */
export function section(
  docx: Docx,
  { page, blocks }: PaperSection,
  { first, nextDrawing }: Pick<Place, 'nextDrawing'> & { first: boolean },
): SectionOptions {
  const widthMm = page.widthMm - page.marginsMm.left - page.marginsMm.right;
  return {
    properties: pageProperties(page, first),
    ...(page.pageNumber === 'none' ? {} : { headers: numberFromSecondPage(docx) }),
    children: blockNodes(docx, blocks, { widthMm, keepNext: false, nextDrawing }),
  };
}

function pageProperties({ widthMm, heightMm, marginsMm, pageNumber }: PageSetup, first: boolean) {
  const { top, right, bottom, left } = marginsMm;
  const across = widthMm > heightMm;
  // The package turns the two sides itself where a page lies across.
  const [width, height] = across ? [heightMm, widthMm] : [widthMm, heightMm];
  return {
    titlePage: pageNumber === 'fromSecondPage',
    page: {
      // An annex is numbered by itself (domain 2.1).
      ...(first ? {} : { pageNumbers: { start: 1 } }),
      size: {
        width: twipsOfMm(width),
        height: twipsOfMm(height),
        orientation: across ? ('landscape' as const) : ('portrait' as const),
      },
      margin: {
        top: twipsOfMm(top),
        right: twipsOfMm(right),
        bottom: twipsOfMm(bottom),
        left: twipsOfMm(left),
        header: twipsOfMm(HEADER_FROM_EDGE_MM),
        footer: twipsOfMm(HEADER_FROM_EDGE_MM),
        gutter: 0,
      },
    },
  };
}

function numberFromSecondPage(docx: Docx): NonNullable<SectionOptions['headers']> {
  const style = textStyles.pageNumber;
  const number = new docx.TextRun({ ...runLook(style), children: ['CURRENT'] });
  const header = (children: DocxNode[]) =>
    new docx.Header({ children: [new docx.Paragraph(paragraphOptions(style, children))] });
  return { default: header([number]), first: header([]) };
}
