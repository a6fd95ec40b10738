import { text } from './blocks';
import type { Block } from './paper';

/** Lines left for handwriting where nothing was typed. */
const DOTTED_LINES = 2;

/** What a person typed, a paragraph per line; dotted lines where it is empty: nothing is invented. */
export function narrative(typed: string): Block[] {
  const paragraphs = typed
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (paragraphs.length === 0) return [{ kind: 'dotted', lines: DOTTED_LINES }];
  return paragraphs.map((paragraph) => text('body', paragraph));
}
