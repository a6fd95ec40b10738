import { isDateFormat as isDatePattern } from 'numfmt';
import { formatValue, parseTyped } from '../formula';
import type { CellError, Scalar } from '../formula/calculator';
import { Trouble } from '../runtime/trouble';
import type { Book } from './book';
import type { Sheet } from './sheet';
import { instantOfSerial, serialOfInstant } from './zone';

/** What a script or a person puts into a cell. */
export type Input = string | number | boolean | Date | null | undefined;

const longest = 50_000;
const dateFormat = 'dd/mm/yyyy';
const momentFormat = 'dd/mm/yyyy hh:mm:ss';
const textFormat = '@';

export function isError(value: Scalar): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** As Sheets shows it (vi_VN), by the cell's number format. */
export function displayOf(book: Book, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.peek(row, column);
  if (!cell?.filled) return '';
  return shownAs(book.calculator.value(sheet.id, row, column), cell.format);
}

/** A value as a cell of that number format shows it; texts whatever the format. */
export function shownAs(value: Scalar, format: string | undefined): string {
  return typeof value === 'string' ? value : formatValue(value, format ?? 'General');
}

/** As `getValue` answers: '' for empty, a Date for a number under a date format (platform 10.15). */
export function cellValue(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
): string | number | boolean | Date {
  const cell = sheet.peek(row, column);
  if (!cell?.filled) return '';
  const value = book.calculator.value(sheet.id, row, column);
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'number' && isDateFormat(cell.format)) {
    return new Date(instantOfSerial(book.timeZone, value));
  }
  return value;
}

export function formulaOf(book: Book, sheet: Sheet, row: number, column: number): string {
  if (!sheet.peek(row, column)?.filled) return '';
  return book.calculator.formula(sheet.id, row, column) ?? '';
}

/** Reads what was given as typing in vi_VN does (platform 10.9-10.13) and stores it. */
export function enter(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  input: Input,
  today: number,
): void {
  if (input === null || input === undefined || input === '') {
    clearContent(book, sheet, row, column);
    return;
  }
  const cell = sheet.cell(row, column);
  if (input instanceof Date) {
    const serial = serialOfInstant(book.timeZone, input.getTime());
    cell.format ??= Number.isInteger(serial) ? dateFormat : momentFormat;
    setConstant(book, sheet, row, column, serial);
  } else if (typeof input !== 'string') {
    setConstant(book, sheet, row, column, input);
  } else {
    enterText(book, sheet, row, column, input, today);
  }
}

export function enterFormula(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): void {
  if (text === '') {
    clearContent(book, sheet, row, column);
    return;
  }
  checkLength(text);
  sheet.cell(row, column).filled = true;
  book.calculator.setFormula(sheet.id, row, column, text.startsWith('=') ? text : `=${text}`);
}

export function clearContent(book: Book, sheet: Sheet, row: number, column: number): void {
  const cell = sheet.peek(row, column);
  if (!cell?.filled) return;
  cell.filled = false;
  book.calculator.setConstant(sheet.id, row, column, null);
}

export function setConstant(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  value: Scalar,
): void {
  sheet.cell(row, column).filled = value !== null;
  book.calculator.setConstant(sheet.id, row, column, value);
}

function enterText(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  today: number,
): void {
  checkLength(text);
  const cell = sheet.cell(row, column);
  if (cell.format === textFormat) {
    setConstant(book, sheet, row, column, text);
  } else if (text.startsWith("'")) {
    // Forces text and is not stored (platform 10.11); alone it leaves an empty text.
    setConstant(book, sheet, row, column, text.slice(1));
  } else if (text.startsWith('=') && text.length > 1) {
    enterFormula(book, sheet, row, column, text);
  } else {
    const { value, format } = parseTyped(text, { today });
    if (typeof value === 'string' && isFormulaBySign(book, sheet, row, column, text)) {
      enterFormula(book, sheet, row, column, `=${text}`);
      return;
    }
    if (format !== undefined) cell.format ??= format;
    setConstant(book, sheet, row, column, value);
  }
}

/** A leading + or - starts a formula where what follows reads as one (platform 10.9). */
function isFormulaBySign(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): boolean {
  if (!/^[+-]/.test(text)) return false;
  try {
    const value = book.calculator.evaluate(sheet.id, row, column, `=${text}`);
    return !isError(value) || value.error !== '#ERROR!';
  } catch {
    // What the calculator refuses to guess is prose here, not a formula.
    return false;
  }
}

function checkLength(text: string): void {
  if (text.length > longest) throw new Trouble('cellTooLong');
}

const dateFormats = new Map<string, boolean>();

function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === textFormat) return false;
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = isDatePattern(format);
    dateFormats.set(format, known);
  }
  return known;
}
