import type { CellView } from '../../test/standin';
import type { BorderView, StyleView } from './workbookView';

type BookStyle = CellView['style'];
type BookBorder = NonNullable<NonNullable<BookStyle['borders']>['top']>;

const HORIZONTAL: ReadonlySet<string> = new Set(['left', 'center', 'right']);
const VERTICAL: ReadonlySet<string> = new Set(['top', 'middle', 'bottom']);

/** Google's line styles by name; a border that names none is thin. */
const LINES: Readonly<Record<string, BorderView['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

const converted = new WeakMap<BookStyle, StyleView>();

/** A look of the stand-in's cells; equal looks are one object there and stay so. */
export function standinStyle(style: BookStyle): StyleView {
  const known = converted.get(style) ?? convert(style);
  converted.set(style, known);
  return known;
}

function convert(style: BookStyle): StyleView {
  const { background, fontColor, fontFamily, fontSize, fontWeight, fontStyle, fontLine } = style;
  const { horizontalAlignment = '', verticalAlignment = '', wrapStrategy, borders } = style;
  return {
    ...(background !== undefined && { background }),
    ...(fontColor !== undefined && { color: fontColor }),
    ...(fontFamily !== undefined && { font: fontFamily }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(fontWeight === 'bold' && { bold: true }),
    ...(fontStyle === 'italic' && { italic: true }),
    ...(fontLine === 'underline' && { underline: true }),
    ...(fontLine === 'line-through' && { strikethrough: true }),
    ...(wrapStrategy?.name === 'WRAP' && { wrap: true }),
    ...(HORIZONTAL.has(horizontalAlignment) && {
      horizontal: horizontalAlignment as NonNullable<StyleView['horizontal']>,
    }),
    ...(VERTICAL.has(verticalAlignment) && {
      vertical: verticalAlignment as NonNullable<StyleView['vertical']>,
    }),
    ...(borders && {
      borders: Object.fromEntries(
        Object.entries(borders).map(([edge, border]) => [edge, borderView(border)]),
      ),
    }),
  };
}

function borderView({ color, style }: BookBorder): BorderView {
  return { style: LINES[style?.name ?? ''] ?? 'thin', ...(color !== null && { color }) };
}
