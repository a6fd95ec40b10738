import type { Corner } from './ast';
import type { Token } from './lexer';

/**
 * One text for all copies of a formula: cells are written as offsets, tabs as ids. A tab that is not
 * there keeps its name.
 */
export function relativeKey(
  tokens: readonly Token[],
  sheetIdOf: (name: string) => number | undefined,
): string {
  let key = '';
  for (const token of tokens) {
    if (token.kind === 'cell') key += cornerKey(token.corner);
    else if (token.kind === 'sheet') key += `@${sheetIdOf(token.text) ?? `'${token.text}`}!`;
    else key += `${token.text} `;
  }
  return key;
}

/** `R1C[-2] ` for a fixed row 1, two columns to the left. */
function cornerKey({ row, rowFixed, column, columnFixed }: Corner): string {
  return `R${rowFixed ? row : `[${row}]`}C${columnFixed ? column : `[${column}]`} `;
}
