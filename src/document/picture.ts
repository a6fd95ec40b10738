import type { PictureBlock } from '../core/report/paper';
import { textStyles } from '../core/report/textStyles';
import { bytesOfBase64 } from './base64';
import type { Docx, DocxNode } from './docxModule';
import { paragraphOptions } from './paragraph';
import { pixelsOfMm } from './units';

/**
 * A picture with its alternative text, in a paragraph that stays with the caption under it.
 * @param number of the picture in its document, from 1
 */
export function picture(docx: Docx, block: PictureBlock, number: number): DocxNode {
  const image = new docx.ImageRun({
    type: 'png',
    data: bytesOfBase64(block.png),
    transformation: { width: pixelsOfMm(block.widthMm), height: pixelsOfMm(block.heightMm) },
    altText: { id: String(number), name: `Hình ${number}`, description: block.alt },
  });
  return new docx.Paragraph(paragraphOptions(textStyles.picture, [image]));
}
