import type { ConditionalStyle } from '../../../test/standin/model/conditionalRule';
import type { Border, Edge, Style } from '../../../test/standin/model/style';
import type { CellLook } from '../contract';

/** What a value is aligned by where its cell has no alignment of its own. */
export type ValueKind = 'text' | 'number' | 'other';

const ALIGN_BY_KIND = { text: 'left', number: 'right', other: 'center' } as const;

/** CSS of Google's border styles; `null` is a thin line. */
const BORDERS: Readonly<Record<string, string>> = {
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOUBLE: '3px double',
};

const SIDES: Readonly<Record<Edge, string>> = {
  top: 'borderTop',
  left: 'borderLeft',
  bottom: 'borderBottom',
  right: 'borderRight',
};

/** Pixels of a point. */
const POINT = 4 / 3;

/** A cell's own looks under what its conditional formats make of it, as CSS. */
export function cellLook(own: Style, conditional: ConditionalStyle, kind: ValueKind): CellLook {
  const background = conditional.background ?? own.background;
  const color = conditional.fontColor ?? own.fontColor;
  const lines = [
    (conditional.underline ?? own.fontLine === 'underline') && 'underline',
    (conditional.strikethrough ?? own.fontLine === 'line-through') && 'line-through',
  ].filter(Boolean);
  const box: Record<string, string> = {};
  if (background !== undefined && background !== null) box.background = background;
  for (const [edge, border] of Object.entries(own.borders ?? {})) {
    box[SIDES[edge as Edge]] = borderText(border);
  }
  const text: Record<string, string> = {};
  if (color !== undefined) text.color = color;
  if (conditional.bold ?? own.fontWeight === 'bold') text.fontWeight = 'bold';
  if (conditional.italic ?? own.fontStyle === 'italic') text.fontStyle = 'italic';
  if (lines.length > 0) text.textDecoration = lines.join(' ');
  if (own.fontSize !== undefined) text.fontSize = `${Math.round(own.fontSize * POINT)}px`;
  if (own.fontFamily !== undefined) text.fontFamily = own.fontFamily;
  return {
    box,
    text,
    align: alignOf(own.horizontalAlignment) ?? ALIGN_BY_KIND[kind],
    vertical: verticalOf(own.verticalAlignment),
    wrap: wrapOf(own.wrapStrategy?.name),
  };
}

function borderText({ color, style }: Border): string {
  return `${BORDERS[style?.name ?? 'SOLID'] ?? '1px solid'} ${color ?? '#000000'}`;
}

function alignOf(alignment: string | undefined): CellLook['align'] | undefined {
  return alignment === 'left' || alignment === 'center' || alignment === 'right'
    ? alignment
    : undefined;
}

function verticalOf(alignment: string | undefined): CellLook['vertical'] {
  return alignment === 'top' || alignment === 'middle' ? alignment : 'bottom';
}

function wrapOf(strategy: string | undefined): CellLook['wrap'] {
  if (strategy === 'WRAP') return 'wrap';
  return strategy === 'CLIP' ? 'clip' : 'overflow';
}
