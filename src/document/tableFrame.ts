import type { BorderOptions, Docx, DocxNode, TableOptions } from './docxModule';
import { twipsOfMm } from './units';

const LINE: BorderOptions = { style: 'single', size: 4, color: '000000' };
const NO_LINE: BorderOptions = { style: 'nil', size: 0, color: 'auto' };
/** Room beside the text of a ruled table's cell. */
const CELL_SIDE_MM = 1.5;

/** A table for columns of text: nothing of it shows. */
export function borderlessTable(docx: Docx, widthsMm: number[], rows: DocxNode[]): DocxNode {
  return new docx.Table(frame(widthsMm, rows, NO_LINE, 0));
}

/** A table with thin lines around every cell. */
export function ruledTable(docx: Docx, widthsMm: number[], rows: DocxNode[]): DocxNode {
  return new docx.Table(frame(widthsMm, rows, LINE, CELL_SIDE_MM));
}

function frame(
  widthsMm: number[],
  rows: DocxNode[],
  border: BorderOptions,
  sideMm: number,
): TableOptions {
  const columnWidths = widthsMm.map(twipsOfMm);
  const side = twipsOfMm(sideMm);
  return {
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    alignment: 'center',
    margins: { marginUnitType: 'dxa', top: 0, bottom: 0, left: side, right: side },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
  };
}
