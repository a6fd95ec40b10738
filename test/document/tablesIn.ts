import type { Block, TableBlock } from '../../src/core/report/paper';

/** The ruled tables of a block, those within columns too, in their order. */
export function tablesIn(block: Block): TableBlock[] {
  if (block.kind === 'columns') return block.rows.flat(2).flatMap(tablesIn);
  return block.kind === 'table' ? [block] : [];
}
