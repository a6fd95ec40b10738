import { type CapitalsLook, capitalsWidth } from './capitalsWidth';

/**
 * A name in capitals as the lines of a letterhead's column: as few as the width takes, and about
 * equally long, so that no word processor breaks one itself.
 */
export function letterheadLines(name: string, widthMm: number, look: CapitalsLook): string[] {
  const words = name.toUpperCase().split(' ');
  let lines = filled(words, widthMm, look);
  for (let width = widthMm - 1; width > 0; width--) {
    const narrower = filled(words, width, look);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** Word after word into lines of a width; a single word may be wider. */
function filled(words: readonly string[], widthMm: number, look: CapitalsLook): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.pop();
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || capitalsWidth(longer, look) <= widthMm) lines.push(longer);
    else lines.push(last, word);
  }
  return lines;
}
