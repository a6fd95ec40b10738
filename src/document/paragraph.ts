import type { Run, TextBlock } from '../core/report/paper';
import { FONT, type TextStyle, textStyles } from '../core/report/textStyles';
import type { Docx, DocxNode, ParagraphOptions, RunOptions } from './docxModule';
import { halfPoints, lineUnits, twipsOfMm, twipsOfPt } from './units';
import { xmlText } from './xmlText';

const HEADING = { 1: 'Heading1', 2: 'Heading2' } as const;
const ALIGNMENT = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

/** What the place of a paragraph adds to its style. */
export interface Placement {
  keepNext?: boolean;
  alignment?: NonNullable<ParagraphOptions['alignment']>;
}

/** A text block as a paragraph; every run carries the whole of its look, whatever reads the file. */
export function paragraph(docx: Docx, block: TextBlock, placement: Placement = {}): DocxNode {
  const style: TextStyle = textStyles[block.style];
  const runs = block.runs.flatMap((run) => textRuns(docx, style, run));
  return new docx.Paragraph(paragraphOptions(style, runs, { ...keepOf(block), ...placement }));
}

export function paragraphOptions(
  style: TextStyle,
  children: DocxNode[],
  { keepNext = false, alignment = ALIGNMENT[style.align] }: Placement = {},
): ParagraphOptions {
  return {
    children,
    alignment,
    ...(keepNext || style.keepWithNext ? { keepNext: true } : {}),
    ...(style.keepWithNext ? { keepLines: true } : {}),
    spacing: {
      before: twipsOfPt(style.beforePt),
      after: twipsOfPt(style.afterPt),
      line: lineUnits(style.lines),
      lineRule: 'auto',
    },
    indent: { firstLine: twipsOfMm(style.firstLineMm) },
    ...(style.outline === undefined ? {} : { heading: HEADING[style.outline] }),
  };
}

/** Font for every script, size, weight and black (domain 2.1). */
export function runLook(
  style: Pick<TextStyle, 'sizePt' | 'bold' | 'italic'>,
): Omit<RunOptions, 'text' | 'children' | 'break'> {
  return {
    font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
    size: halfPoints(style.sizePt),
    bold: style.bold,
    italics: style.italic,
    color: '000000',
  };
}

/** A line that was typed as one stays one: a break before each line but the first. */
function textRuns(docx: Docx, style: TextStyle, run: Run): DocxNode[] {
  const look = runLook({
    sizePt: style.sizePt,
    bold: style.bold || run.bold === true,
    italic: style.italic || run.italic === true,
  });
  return xmlText(run.text)
    .split(/\r\n|[\r\n]/)
    .map((text, line) => {
      const breaks = line > 0 || run.breakBefore === true;
      return new docx.TextRun({ ...look, text, ...(breaks ? { break: 1 } : {}) });
    });
}

function keepOf(block: TextBlock): Placement {
  return block.keepWithNext === undefined ? {} : { keepNext: block.keepWithNext };
}
