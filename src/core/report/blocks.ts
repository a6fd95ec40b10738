/** Short forms for the blocks of a paper. */
import type { Run, TextBlock } from './paper';
import type { TextStyleName } from './textStyles';

/** A paragraph of one style; a plain text is one run. */
export function text(style: TextStyleName, content: string | Run[]): TextBlock {
  return { kind: 'text', style, runs: typeof content === 'string' ? [{ text: content }] : content };
}

/** A paragraph of the list that Vietnamese papers write with a dash, and with a plus below it. */
export function item(content: string, mark: '-' | '+' = '-'): TextBlock {
  return text('item', `${mark} ${content}`);
}

/** The items of a list, or the sentence that there is none (domain 5: an empty list says so). */
export function itemsOrNone(contents: readonly string[]): TextBlock[] {
  return contents.length > 0
    ? contents.map((content) => item(content))
    : [text('body', 'Không có.')];
}

/** `quoted('Dân vận khéo')` with the curly quotes that papers use. */
export function quoted(content: string): string {
  return `\u201c${content}\u201d`;
}

/** The same paragraph, never at the foot of a page without what it announces. */
export function keepWithNext(block: TextBlock): TextBlock {
  return { ...block, keepWithNext: true };
}
