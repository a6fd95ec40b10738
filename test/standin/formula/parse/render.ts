import type { Corner, Node, Reference } from './ast';
import { columnLetters } from './column-letters';
import { quotedSheetName } from './sheet-name';

/**
 * The text of a formula as it stands in a cell, without `=`: no spaces, arguments joined by `;`.
 * @param nameOf a tab's present name.
 */
export function render(
  node: Node,
  row: number,
  column: number,
  nameOf: (sheetId: number) => string,
): string {
  const write = (part: Node): string => {
    switch (part.kind) {
      case 'number':
        return String(part.value);
      case 'text':
        return `"${part.value.replace(/"/g, '""')}"`;
      case 'boolean':
        return part.value ? 'TRUE' : 'FALSE';
      case 'error':
        return part.value.error;
      case 'omitted':
        return '';
      case 'lost':
        return part.text;
      case 'reference':
        return writeReference(part.reference, row, column, nameOf);
      case 'group':
        return `(${write(part.inner)})`;
      case 'sign':
        return part.operator + write(part.operand);
      case 'percent':
        return `${write(part.operand)}%`;
      case 'binary':
        return write(part.left) + part.operator + write(part.right);
      case 'span':
        return `${write(part.left)}:${write(part.right)}`;
      case 'call':
        return `${part.name}(${part.args.map(write).join(';')})`;
    }
  };
  return write(node);
}

function writeReference(
  { sheetId, from, to }: Reference,
  row: number,
  column: number,
  nameOf: (sheetId: number) => string,
): string {
  const sheet = sheetId === undefined ? '' : `${quotedSheetName(nameOf(sheetId))}!`;
  const first = writeCorner(from, row, column);
  return from === to ? sheet + first : `${sheet}${first}:${writeCorner(to, row, column)}`;
}

function writeCorner(corner: Corner, row: number, column: number): string {
  const letters = columnLetters(corner.columnFixed ? corner.column : corner.column + column);
  const number = corner.rowFixed ? corner.row : corner.row + row;
  return `${corner.columnFixed ? '$' : ''}${letters}${corner.rowFixed ? '$' : ''}${number}`;
}
