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
 * The same for a column of a class tab or table, whose text format stands since it was made.
 * Someone may have pasted another format over it, so a text that typing would read as something
 * else goes through `writeText`. Days are serials and keep the column's date format.
 */
export function writeColumn(range: Range, values: readonly CellValue[]): void {
  const texts = values.filter((value): value is string => typeof value === 'string');
  const risky = texts.some((text) => text !== '' && (!PLAIN.test(text) || BOOLEAN_WORD.test(text)));
  if (risky && texts.length === values.length)
    writeText(
      range,
      texts.map((text) => [text]),
    );
  else range.setValues(values.map((value) => [value]));
}

/** Records of a table whose columns got their formats when it was made (`formatTable`). */
export function writeRecords(range: Range, rows: readonly (readonly CellValue[])[]): void {
  range.setValues(copy(rows));
}

function copy<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}
