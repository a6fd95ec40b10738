import type { Block, Paper, TableBlock } from '../../../src/core/report/paper';

/** What a reader sees of a paper, a line per paragraph, dotted line or table row. */
export function linesOf(paper: Paper): string[] {
  return paper.sections.flatMap(({ blocks }) => blocks.flatMap(blockLines));
}

/** The tables of a paper, in their order. */
export function tablesOf(paper: Paper): TableBlock[] {
  return paper.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

/** The texts of a table's body, row by row. */
export function rowsOf(table: TableBlock | undefined): string[][] {
  return (table?.rows ?? []).map((row) => row.map(({ text }) => text));
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.runs.map(({ text }) => text).join('')];
    case 'columns':
      return block.rows.flat(2).flatMap(blockLines);
    case 'table':
      return [...block.header, ...block.rows].map((row) => row.map(({ text }) => text).join(' | '));
    case 'dotted':
      return Array.from({ length: block.lines }, () => '…');
    default:
      return [];
  }
}

/** The lines that stand after a heading, up to the next one given. */
export function between(all: string[], from: string, to: string): string[] {
  return all.slice(all.indexOf(from) + 1, all.indexOf(to));
}
