import { text } from './blocks';
import { capitalsWidth } from './capitalsWidth';
import { letterheadLines } from './letterheadLines';
import type { TextBlock } from './paper';
import { textStyles } from './textStyles';

/**
 * The name of a body in capitals, in one line where the column takes it; else broken after its first
 * words (`LIÊN ĐỘI`), as letterheads are.
 */
export function headedLines(
  name: string,
  firstWords: string,
  { style, widthMm }: { style: 'superior' | 'issuer'; widthMm: number },
): TextBlock[] {
  const look = textStyles[style];
  const capitals = name.toUpperCase();
  const head = firstWords.toUpperCase();
  if (capitalsWidth(capitals, look) <= widthMm) return [text(style, capitals)];
  const broken = capitals.startsWith(`${head} `)
    ? [head, ...letterheadLines(capitals.slice(head.length + 1), widthMm, look)]
    : letterheadLines(capitals, widthMm, look);
  return broken.map((line) => text(style, line));
}
