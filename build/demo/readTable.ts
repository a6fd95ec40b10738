import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { InputFile } from './options';
import { readCsv } from './readCsv';
import { readSheets } from './readSheets';
import { failed, type Outcome, trouble } from './trouble';

/** A table's cells as text. `lines[i]` is the line (CSV) or row (.xlsx) on which `rows[i]` begins. */
export interface Table {
  /** The tab's name in a workbook. */
  readonly name?: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/**
 * Reads the tables of a file as schools have it: .csv/.txt/.tsv text, or every tab of an .xlsx
 * workbook. Blank lines stay, so that positions are those of the file.
 */
export async function readTables(file: InputFile): Promise<Outcome<Table[]>> {
  const reader = READERS[extname(file.path).toLowerCase()];
  if (!reader) return failed(trouble('unknownKind', file.shown));
  const bytes = readBytes(file);
  return bytes.ok ? reader(bytes.value, file.shown) : bytes;
}

/** Reads the one table of a file: of a workbook the first tab that is not hidden. */
export async function readTable(file: InputFile): Promise<Outcome<Table>> {
  const tables = await readTables(file);
  if (!tables.ok) return tables;
  const table = tables.value.find(({ hidden }) => !hidden) ?? tables.value[0];
  return table ? { ok: true, value: table } : failed(trouble('emptyTable', file.shown));
}

/** The bytes of a file, or why they cannot be had. */
export function readBytes(file: InputFile): Outcome<Uint8Array> {
  try {
    return { ok: true, value: readFileSync(file.path) };
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    return failed(trouble('unreadable', file.shown, { reason }));
  }
}

type Reader = (bytes: Uint8Array, shown: string) => Outcome<Table[]> | Promise<Outcome<Table[]>>;

const READERS: Readonly<Record<string, Reader>> = {
  '.csv': readCsv,
  '.tsv': readCsv,
  '.txt': readCsv,
  '.xlsx': readSheets,
  '.xlsm': readSheets,
};
