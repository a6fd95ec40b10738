import type { TableBlock, TableCell, TableColumn, TextBlock } from '../core/report/paper';
import type { TextStyleName } from '../core/report/textStyles';
import type { Docx, DocxNode } from './docxModule';
import { paragraph } from './paragraph';
import { ruledTable } from './tableFrame';
import { twipsOfMm } from './units';

/**
 * A ruled table. Rows hold together where a page break would read badly: header and first row, the
 * last two rows (a total never stands alone), and the last row and a note under it if asked.
 */
export function table(docx: Docx, block: TableBlock): DocxNode {
  const last = block.rows.length - 1;
  const keepNext = (row: number) =>
    row === 0 || row === last - 1 || (row === last && block.keepWithNext === true);
  const rows = [
    ...block.header.map((cells) =>
      tableRow(docx, block, cells, { tableHeader: true, keepNext: true }),
    ),
    ...block.rows.map((cells, row) =>
      tableRow(docx, block, cells, { tableHeader: false, keepNext: keepNext(row) }),
    ),
  ];
  return ruledTable(
    docx,
    block.columns.map(({ widthMm }) => widthMm),
    rows,
  );
}

function tableRow(
  docx: Docx,
  { columns, cellStyle = 'tableText', rowHeightMm }: TableBlock,
  cells: TableCell[],
  { tableHeader, keepNext }: { tableHeader: boolean; keepNext: boolean },
): DocxNode {
  let next = 0;
  const children = cells.map((cell) => {
    const span = cell.span ?? 1;
    const covered = columns.slice(next, next + span);
    next += span;
    return tableCell(docx, cell, covered, { style: cellStyle, keepNext });
  });
  if (next !== columns.length) throw new Error(`a row covers ${next} of ${columns.length} columns`);
  return new docx.TableRow({
    cantSplit: true,
    ...(tableHeader ? { tableHeader } : {}),
    ...(rowHeightMm === undefined
      ? {}
      : { height: { value: twipsOfMm(rowHeightMm), rule: 'atLeast' as const } }),
    children,
  });
}

function tableCell(
  docx: Docx,
  cell: TableCell,
  covered: TableColumn[],
  { style, keepNext }: { style: TextStyleName; keepNext: boolean },
): DocxNode {
  const { text, bold = false, italic = false } = cell;
  const content: TextBlock = { kind: 'text', style, runs: [{ text, bold, italic }] };
  return new docx.TableCell({
    width: { size: covered.reduce((sum, { widthMm }) => sum + twipsOfMm(widthMm), 0), type: 'dxa' },
    verticalAlign: 'center',
    ...(covered.length > 1 ? { columnSpan: covered.length } : {}),
    children: [
      paragraph(docx, content, { keepNext, alignment: cell.align ?? covered[0]?.align ?? 'left' }),
    ],
  });
}
