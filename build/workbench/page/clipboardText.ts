import { parse } from 'csv-parse/browser/esm/sync';
import type { Block } from '../contract';

/**
 * Clipboard text as a block of cells: tabs between cells, line breaks between rows, quotes around
 * what holds either. One single value fills the whole selection, as in Sheets.
 */
export function blockOf(text: string, selection: Block): string[][] {
  const block: string[][] = parse(text, {
    delimiter: '\t',
    relax_column_count: true,
    relax_quotes: true,
  });
  const [only] = block.length === 1 ? (block[0] ?? []) : [];
  if (only === undefined || block[0]?.length !== 1) return block;
  return Array.from({ length: selection.rows }, () =>
    Array.from({ length: selection.columns }, () => only),
  );
}

/** A block of cells as other programs read it from the clipboard. */
export function textOf(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
