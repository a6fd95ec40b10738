import { type CellStyle, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { type Area, isInside } from './area';
import type { Table } from './readTable';
import { failed, type Outcome, trouble } from './trouble';

/**
 * The tabs of an .xlsx workbook as the texts one reads in them: days as dd/mm/yyyy whatever their
 * format, numbers as typed (decimal comma, no thousands dots, leading zeros where the format shows
 * them), ticks as TRUE/FALSE, formulas by their stored result, a merged block's text at its top left
 * only.
 */
export async function readSheets(bytes: Uint8Array, shown: string): Promise<Outcome<Table[]>> {
  const workbook = await readXlsx(bytes, { readStyles: true }).catch(() => undefined);
  if (!workbook) return failed(trouble('notAWorkbook', shown));
  return { ok: true, value: workbook.sheets.map(tableOf) };
}

function tableOf(sheet: Sheet): Table {
  const merges = sheet.merges ?? [];
  const rows = sheet.rows.map((cells, row) => {
    const merged = merges.filter(({ startRow, endRow }) => row >= startRow && row <= endRow);
    return cells.map((value, column) =>
      merged.some((area) => isCovered(area, row, column))
        ? ''
        : shownText(value, sheet.cells?.get(`${row},${column}`)?.style),
    );
  });
  return {
    name: sheet.name,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    rows,
    lines: rows.map((_, index) => index + 1),
  };
}

/** Cells of a merged block but its top left one; a file may still hold what they once said. */
function isCovered(area: Area, row: number, column: number): boolean {
  const isTopLeft = row === area.startRow && column === area.startCol;
  return !isTopLeft && isInside(area, row, column);
}

function shownText(value: CellValue, style: CellStyle | undefined): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value);
  const plain = String(value).replace('.', ',');
  const zeros = /^0{2,}$/.exec(style?.numFmt ?? '')?.[0];
  return zeros && Number.isInteger(value) ? plain.padStart(zeros.length, '0') : plain;
}

/** The library gives wall-clock times as UTC, and times without a day as one of 1899. */
function dateText(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  if (date.getUTCFullYear() < 1900) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}
