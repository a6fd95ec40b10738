import type { CellValue } from '../core/ledger/cellText';
import { TEXT_FORMAT } from './looks';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Typing reads a text that starts with a letter as text, these words aside; so a label 40–59. */
const PLAIN = /^(\p{L}|\d+–)/u;
const BOOLEAN_WORD = /^(true|false|đúng|sai)$/i;

/**
 * The port by which text reaches cells: the text format comes first, so that Sheets reads no
 * formula, number or date out of it (platform 10.9-10.12).
 */
export function writeText(range: Range, rows: readonly (readonly string[])[]): void {
  range.setNumberFormat(TEXT_FORMAT).setValues(copy(rows));
}

/**
 * The same for columns that got their formats when tab or table was made. Someone may have pasted
 * another format over them, so the cell of a text that typing would read as something else is
 * given the text format again; days are serials and keep the date format of their column.
 * @param known formats of the columns, by whoever made them: saves asking for those of the cells
 */
export function writeRecords(
  range: Range,
  rows: readonly (readonly CellValue[])[],
  known?: readonly string[],
): void {
  if (rows.some((cells) => cells.some(isRisky))) {
    const formats = known ? rows.map(() => known) : range.getNumberFormats();
    range.setNumberFormats(
      rows.map((cells, row) =>
        cells.map((value, column) =>
          isRisky(value) ? TEXT_FORMAT : (formats[row]?.[column] ?? TEXT_FORMAT),
        ),
      ),
    );
  }
  range.setValues(copy(rows));
}

/** {@link writeRecords} for one column; at most two calls where all of it is text. */
export function writeColumn(range: Range, values: readonly CellValue[]): void {
  const texts = values.filter((value): value is string => typeof value === 'string');
  const rows = values.map((value) => [value]);
  if (texts.length === values.length && texts.some(isRisky)) {
    writeText(
      range,
      texts.map((text) => [text]),
    );
  } else writeRecords(range, rows);
}

/**
 * Appends a row in one call, which takes the place below all content as it stands then and writes
 * over nothing (`appendRow` is atomic). It has no format of its own: only for texts that typing
 * reads as text.
 * @throws Error of any other text
 */
export function appendPlainRow(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly CellValue[],
): void {
  const risky = cells.find(isRisky);
  if (risky !== undefined) throw new Error(`not read as text: ${risky}`);
  sheet.appendRow([...cells]);
}

function isRisky(value: CellValue): boolean {
  return (
    typeof value === 'string' && value !== '' && (!PLAIN.test(value) || BOOLEAN_WORD.test(value))
  );
}

function copy<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}
