import type { GapBlock, RuleBlock } from '../core/report/paper';
import { FONT } from '../core/report/textStyles';
import type { Docx, DocxNode, ParagraphOptions } from './docxModule';
import { halfPoints, twipsOfMm, twipsOfPt } from './units';

/** An empty paragraph is as high as its mark: the smallest size that readers keep. */
const emptyParagraph = {
  children: [],
  run: { size: halfPoints(1), font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT } },
};
const smallestLine = { line: twipsOfPt(1), lineRule: 'exact' } as const;
const RULE_BORDER = { style: 'single', size: 6, color: '000000' } as const;
const ROOM_ABOVE_RULE_PT = 5;

/** A line as the upper border of an empty paragraph, shortened from both sides to its length. */
export function rule(
  docx: Docx,
  { lengthMm }: RuleBlock,
  { widthMm, keepNext }: { widthMm: number; keepNext: boolean },
): DocxNode {
  const side = twipsOfMm(Math.max(0, widthMm - lengthMm) / 2);
  return new docx.Paragraph({
    ...emptyParagraph,
    ...held(keepNext),
    border: { top: RULE_BORDER },
    indent: { left: side, right: side },
    spacing: { before: twipsOfPt(ROOM_ABOVE_RULE_PT), after: 0, ...smallestLine },
  });
}

/** Empty room of a height. */
export function gap(docx: Docx, { heightMm }: GapBlock, keepNext: boolean): DocxNode {
  return new docx.Paragraph({
    ...emptyParagraph,
    ...held(keepNext),
    spacing: { before: 0, after: twipsOfMm(heightMm), ...smallestLine },
  });
}

function held(keepNext: boolean): Pick<ParagraphOptions, 'keepNext'> {
  return keepNext ? { keepNext } : {};
}
