import { columnLetter } from '../core/formula/reference';
import { type CellValue, cellText } from '../core/ledger/cellText';
import { Trouble } from '../core/trouble';
import type { FieldKind, Table, TableColumn } from '../core/workbook/tables';
import { TAB } from '../core/workbook/tabNames';
import type { Book } from './book';
import { cellValue } from './cells';
import { asHeader, DATE_FORMAT, TEXT_FORMAT } from './looks';
import { resize } from './resize';
import { appendPlainRow, writeRecords } from './textPort';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_ROW = 2;

const FORMAT: Partial<Record<FieldKind, string>> = {
  text: TEXT_FORMAT,
  month: TEXT_FORMAT,
  link: TEXT_FORMAT,
  day: DATE_FORMAT,
  number: '0',
};
const NO_FORMAT = 'General';

/** Gives a new tab the header, formats, widths and drop-downs of a table. */
export function formatTable(sheet: Sheet, { columns, rows }: Table): void {
  resize(sheet, rows, columns.length);
  const header = sheet.getRange(1, 1, 1, columns.length);
  header.setValues([columns.map((column) => column.header)]);
  asHeader(header);
  sheet.setFrozenRows(1);
  columns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.width);
    formatColumn(sheet.getRange(FIRST_ROW, index + 1, rows - 1, 1), column);
  });
}

function formatColumn(range: GoogleAppsScript.Spreadsheet.Range, column: TableColumn): void {
  const format = FORMAT[column.kind];
  if (format) range.setNumberFormat(format);
  const rule = columnRule(column);
  if (rule) range.setDataValidation(rule);
}

/** The box, drop-down or bounds of a column's cells; the drop-down warns and does not reject. */
export function columnRule(
  column: TableColumn,
): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  const rule = SpreadsheetApp.newDataValidation();
  if (column.kind === 'tick') return rule.requireCheckbox().build();
  if (column.between) {
    const { from, to, help } = column.between;
    return rule.requireNumberBetween(from, to).setAllowInvalid(false).setHelpText(help).build();
  }
  if (!column.choices) return undefined;
  return rule
    .requireValueInList([...column.choices], true)
    .setAllowInvalid(true)
    .build();
}

/** One record of a table by column key, with its row in the tab. */
export type TableRecord<T extends Table> = { row: number } & Record<
  T['columns'][number]['key'],
  CellValue
>;

/** All records of a table that hold anything. @throws Trouble `headerChanged` */
export function readTable<T extends Table>(book: Book, table: T): TableRecord<T>[] {
  return recordsOf(valuesOf(book.tab(table.tab), table), table);
}

/**
 * The same, for who writes by the columns as they were made, or formulas that count on them.
 * @throws Trouble `headerChanged`, `columnsMoved`
 */
export function readTableAsMade<T extends Table>(book: Book, table: T): TableRecord<T>[] {
  const values = valuesOf(book.tab(table.tab), table);
  const records = recordsOf(values, table);
  refuseMoved(values[0] ?? [], table);
  return records;
}

/** One read. @throws Trouble `columnsMoved` where a column was inserted, deleted or moved */
export function checkColumns(book: Book, table: Table): void {
  const { columns, tab } = table;
  const [header = []] = book
    .tab(tab)
    .getRange(`A1:${columnLetter(columns.length)}1`)
    .getValues();
  refuseMoved(header, table);
}

function refuseMoved(header: readonly unknown[], { tab, columns }: Table): void {
  const moved = columns.findIndex((column, index) => titleOf(header[index]) !== column.header);
  if (moved < 0) return;
  const [cell, wanted] = [`${columnLetter(moved + 1)}1`, columns[moved]?.header ?? ''];
  throw new Trouble('columnsMoved', { tab: TAB[tab], header: wanted, cell });
}

function titleOf(value: unknown): string {
  return cellText(cellValue(value)).trim();
}

function valuesOf(sheet: Sheet, table: Table): unknown[][] {
  return ownColumns(sheet, table) ?? sheet.getDataRange().getValues();
}

/** The table where all its columns stand where they were made: asking how far a tab goes is a call. */
function ownColumns(sheet: Sheet, { columns }: Table): unknown[][] | undefined {
  try {
    const values = sheet.getRange(`A1:${columnLetter(columns.length)}`).getValues();
    const titles = (values[0] ?? []).map(titleOf);
    return columns.every(({ header }) => titles.includes(header)) ? values : undefined;
  } catch {
    // Columns were deleted; which one is missing tells the header.
    return undefined;
  }
}

function recordsOf<T extends Table>(
  values: readonly (readonly unknown[])[],
  table: T,
): TableRecord<T>[] {
  const places = findColumns(values[0] ?? [], table);
  return values.slice(1).flatMap((cells, index) => {
    if (places.every((place) => isEmpty(cells[place]))) return [];
    const entries = table.columns.map(
      ({ key }, column) => [key, cellValue(cells[places[column] ?? -1])] as const,
    );
    return [{ row: index + FIRST_ROW, ...Object.fromEntries(entries) } as TableRecord<T>];
  });
}

/** Whether whoever runs this may write records; a warning is no obstacle (platform 9). */
export function mayAppend(book: Book, table: Table): boolean {
  return book.tab(table.tab).getRange(FIRST_ROW, 1).canEdit();
}

/** What a record is written from; a field left out stays empty. */
export type NewRecord<T extends Table> = Partial<Record<T['columns'][number]['key'], CellValue>>;

/** Writes records below the last one; the table's formats are already there. */
export function appendRecords<T extends Table>(
  book: Book,
  table: T,
  records: readonly NewRecord<T>[],
): void {
  if (records.length > 0) openTable(book, table).append(records);
}

/** A table as it stands, for who decides by that what to write below it. */
export interface OpenTable<T extends Table> {
  records: TableRecord<T>[];
  /** Writes right away; what someone typed below the table before it was read is not written over. */
  append(records: readonly NewRecord<T>[]): void;
  /**
   * Appends a record of plain texts and numbers in one call, below all that stands there by then.
   * @throws Error of a text that typing reads as something else
   */
  appendPlain(record: NewRecord<T>): void;
}

/** One read. @throws Trouble `headerChanged` */
export function openTable<T extends Table>(book: Book, table: T): OpenTable<T> {
  const sheet = book.tab(table.tab);
  const own = ownColumns(sheet, table);
  const values = own ?? sheet.getDataRange().getValues();
  return {
    records: recordsOf(values, table),
    append(records) {
      const first = rowsInUse(values) + 1;
      // The read of its own columns goes down to the last row of the tab.
      const has = own?.length ?? sheet.getMaxRows();
      const missing = first + records.length - 1 - has;
      if (missing > 0) sheet.insertRowsAfter(has, missing);
      writeAt(sheet, findColumns(values[0] ?? [], table), table, first, records);
    },
    appendPlain(record) {
      appendPlainRow(sheet, cellsOf(record, table, findColumns(values[0] ?? [], table)));
    },
  };
}

/** The records a new table starts with. */
export function fillTable<T extends Table>(
  sheet: Sheet,
  table: T,
  records: readonly NewRecord<T>[],
): void {
  const places = table.columns.map((_, place) => place);
  writeAt(sheet, places, table, FIRST_ROW, records);
}

/** @param places the column of each field, from 0; columns that people inserted stay empty */
function cellsOf<T extends Table>(
  record: NewRecord<T>,
  { columns }: T,
  places: readonly number[],
): CellValue[] {
  const cells = new Array<CellValue>(Math.max(...places) + 1).fill('');
  columns.forEach(({ key }, index) => {
    cells[places[index] ?? 0] = record[key as keyof typeof record] ?? '';
  });
  return cells;
}

/** @param places the column of each field, from 0 */
function writeAt<T extends Table>(
  sheet: Sheet,
  places: readonly number[],
  table: T,
  row: number,
  records: readonly NewRecord<T>[],
): void {
  const rows = records.map((record) => cellsOf(record, table, places));
  const isAsMade = places.every((place, index) => place === index);
  const formats = isAsMade ? table.columns.map(formatOf) : undefined;
  const width = Math.max(...places) + 1;
  writeRecords(sheet.getRange(row, 1, rows.length, width), rows, formats);
}

function formatOf({ kind }: TableColumn): string {
  return FORMAT[kind] ?? NO_FORMAT;
}

/** Rows down to the last that holds anything, in whatever column; the header at least. */
function rowsInUse(values: readonly (readonly unknown[])[]): number {
  let rows = values.length;
  while (rows >= FIRST_ROW && (values[rows - 1] ?? []).every(isEmpty)) rows -= 1;
  return Math.max(rows, FIRST_ROW - 1);
}

/** An unticked box is FALSE and no content (platform 10.20). */
function isEmpty(value: unknown): boolean {
  return value === '' || value === false;
}

function findColumns(header: readonly unknown[], table: Table): number[] {
  const titles = header.map(titleOf);
  return table.columns.map(({ header: wanted }, index) => {
    const place = titles.indexOf(wanted);
    if (place < 0) {
      const cell = `${columnLetter(index + 1)}1`;
      throw new Trouble('headerChanged', { tab: TAB[table.tab], header: wanted, cell });
    }
    return place;
  });
}
