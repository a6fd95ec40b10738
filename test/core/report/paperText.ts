import type {
  Block,
  PageSetup,
  Paper,
  Run,
  TableBlock,
  TableCell,
} from '../../../src/core/report/paper';

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

/**
 * A paper as it lies on its sheets: each page set-up, then a line per paragraph, rule or table row.
 * Bold words stand between asterisks, measures in brackets, and what stands in a column is moved in
 * under its width.
 */
export function laidOut({ sections }: Pick<Paper, 'sections'>): string[] {
  return sections.flatMap(({ page, blocks }) => [sheet(page), ...laidOutBlocks(blocks)]);
}

/** Parts of a paper as they lie on a sheet. */
export function laidOutBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(laidOutBlock);
}

function sheet({ widthMm, heightMm, marginsMm, pageNumber }: PageSetup): string {
  const { top, right, bottom, left } = marginsMm;
  const numbered = pageNumber === 'none' ? 'no page numbers' : 'numbered from page 2';
  return `[${widthMm} x ${heightMm} mm, margins ${top} ${right} ${bottom} ${left}, ${numbered}]`;
}

function laidOutBlock(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.runs.map(marked).join('')];
    case 'rule':
      return [`[rule of ${block.lengthMm} mm]`];
    case 'gap':
      return [`[gap of ${block.heightMm} mm]`];
    case 'dotted':
      return Array.from({ length: block.lines }, () => '…');
    case 'picture':
      return [`[picture: ${block.alt}]`];
    case 'columns':
      return block.rows.flatMap((row) =>
        row.flatMap((cell, place) => [
          `[${block.widthsMm[place]} mm]`,
          ...cell.flatMap(laidOutBlock).map((line) => `  ${line}`),
        ]),
      );
    case 'table':
      return [tableLook(block), ...[...block.header, ...block.rows].map(laidOutRow)];
  }
}

function tableLook({ columns, rowHeightMm, keepWithNext }: TableBlock): string {
  return [
    `[${columns.map(({ widthMm, align }) => `${widthMm} ${align}`).join(' | ')}`,
    ...(rowHeightMm === undefined ? [] : [`rows of ${rowHeightMm} mm`]),
    ...(keepWithNext ? ['kept with the next'] : []),
  ]
    .join(', ')
    .concat(']');
}

function laidOutRow(row: readonly TableCell[]): string {
  return row
    .map((cell) => marked(cell) + (cell.span === undefined ? '' : ` [over ${cell.span} columns]`))
    .join(' | ');
}

function marked({ text, bold }: Run | TableCell): string {
  return bold ? `*${text}*` : text;
}

/** The lines that stand after a heading, up to the next one given. */
export function between(all: string[], from: string, to: string): string[] {
  return all.slice(all.indexOf(from) + 1, all.indexOf(to));
}
