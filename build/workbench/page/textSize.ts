import type { Measure } from './layout';
import type { TabModel } from './tabModel';

/** Pixels beside the text of a cell, left and right together; above and below together. */
const PADDING = 8;
const LEADING = 4;
const LINE = 1.25;
const FONT_SIZE = 13;

let context: CanvasRenderingContext2D | null = null;

function widthOf(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
}

/** The height that wrapped or large text asks of its row, as Sheets fits rows by themselves. */
export function textHeights(model: TabModel): Measure {
  return (row, column, width) => {
    const cell = model.cell(row, column);
    if (!cell?.look || cell.text === '') return 0;
    const { text: style, wrap } = cell.look;
    const size = Number.parseInt(style.fontSize ?? '', 10) || FONT_SIZE;
    const isMerged = model.head.merges.some((each) => each.row === row && each.column === column);
    if (wrap !== 'wrap' || isMerged) return size * LINE + LEADING;
    const font = `${style.fontWeight ?? 'normal'} ${size}px ${style.fontFamily ?? 'Arial'}`;
    const lines = linesOf(cell.text, font, width - PADDING);
    return Math.ceil(lines * size * LINE + LEADING);
  };
}

/** How many lines a text takes when broken at spaces. */
function linesOf(text: string, font: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    const space = widthOf(' ', font);
    for (const word of paragraph.split(' ')) {
      const needed = widthOf(word, font);
      if (used > 0 && used + needed > width) {
        lines += 1;
        used = 0;
      }
      used += needed + space;
    }
  }
  return lines;
}
