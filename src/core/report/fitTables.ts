import type { Block, TableBlock } from './paper';

/** Tables made for another page, as wide as this one: the widest column takes the difference. */
export function fitTables(blocks: readonly Block[], widthMm: number): Block[] {
  return blocks.map((block) => (block.kind === 'table' ? fitted(block, widthMm) : block));
}

function fitted(table: TableBlock, widthMm: number): TableBlock {
  const widths = table.columns.map((column) => column.widthMm);
  const missing = widthMm - widths.reduce((sum, width) => sum + width, 0);
  const widest = widths.indexOf(Math.max(...widths));
  return {
    ...table,
    columns: table.columns.map((column, index) =>
      index === widest ? { ...column, widthMm: column.widthMm + missing } : column,
    ),
  };
}
