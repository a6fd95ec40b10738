import type { CellStyle } from 'hucre/xlsx';
import type { ConditionalFormatView, StyleView } from './workbookView';

/** The default of a Google spreadsheet. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

/**
 * Look and number format of a cell as the workbook library takes them; `undefined`: the default.
 * @param open whether the cell stays open in a protected tab.
 */
export function excelStyle(
  style: StyleView | undefined,
  numberFormat: string | undefined,
  open: boolean,
): CellStyle | undefined {
  const made: CellStyle = style ? { ...knownLook(style) } : {};
  if (numberFormat && numberFormat !== 'General') made.numFmt = numberFormat;
  if (open) made.protection = { locked: false };
  return Object.keys(made).length > 0 ? made : undefined;
}

/** The look that a conditional format lays over a cell; its fill is the background colour. */
export function excelOverlay(format: ConditionalFormatView): CellStyle {
  const font = fontMarks(format);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(format.background && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: rgb(format.background) },
    }),
  };
}

/** `#rrggbb` as the library wants it. */
export function rgb(color: string): { rgb: string } {
  return { rgb: color.replace('#', '').toUpperCase() };
}

/** Cells share few looks, and a book has many cells. */
const looks = new WeakMap<StyleView, CellStyle>();

function knownLook(style: StyleView): CellStyle {
  const known = looks.get(style) ?? look(style);
  looks.set(style, known);
  return known;
}

function look(style: StyleView): CellStyle {
  const { size, font, background, wrap, horizontal, vertical, borders } = style;
  const marks = fontMarks(style);
  const named = font !== undefined || size !== undefined || Object.keys(marks).length > 0;
  return {
    // A font of a cell's own replaces the default one whole, so it is always complete.
    ...(named && {
      font: { name: font ?? DEFAULT_FONT.name, size: size ?? DEFAULT_FONT.size, ...marks },
    }),
    ...(background && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(background) },
    }),
    ...((wrap || horizontal || vertical) && {
      alignment: {
        ...(wrap && { wrapText: true }),
        ...(horizontal && { horizontal }),
        ...(vertical && { vertical: vertical === 'middle' ? 'center' : vertical }),
      },
    }),
    ...(borders && {
      border: Object.fromEntries(
        Object.entries(borders).map(([side, { style: line, color }]) => [
          side,
          { style: line, ...(color && { color: rgb(color) }) },
        ]),
      ),
    }),
  };
}

type Marks = Pick<StyleView, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'>;

function fontMarks({ bold, italic, underline, strikethrough, color }: Marks) {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strikethrough }),
    ...(color && { color: rgb(color) }),
  };
}
