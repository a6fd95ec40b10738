import { fold } from '../../src/core/text/fold';
import type { HeaderTable } from './headerTables';
import type { InputFile } from './options';
import { readTable, type Table } from './readTable';
import { failed, type Outcome, trouble } from './trouble';

/** One data row: each known column's text exactly as typed, and the line it stands on. */
export type Entry<Headers extends HeaderTable> = {
  readonly [Key in keyof Headers]: string;
} & {
  /** Line of a CSV, row of a workbook; from 1. */
  readonly line: number;
  /** All cells of the row, in the file's order. */
  readonly cells: readonly string[];
};

/** Title lines that may stand above the header. */
const HEADER_WITHIN = 10;

/**
 * Reads a file of one header row and data rows. A column that the file lacks reads as empty cells;
 * one that the table requires is trouble (`missingHeaders`). Rows with nothing in them are skipped.
 */
export async function readRecords<Headers extends HeaderTable>(
  file: InputFile,
  headers: Headers,
): Promise<Outcome<Entry<Headers>[]>> {
  const table = await readTable(file);
  return table.ok ? recordsOf(table.value, headers, file.shown) : table;
}

function recordsOf<Headers extends HeaderTable>(
  { rows, lines }: Table,
  headers: Headers,
  shown: string,
): Outcome<Entry<Headers>[]> {
  const filled = rows.flatMap((cells, index) => (isBlank(cells) ? [] : [index]));
  const first = rows[filled[0] ?? -1];
  if (!first) return failed(trouble('emptyTable', shown));
  const headerAt = filled
    .slice(0, HEADER_WITHIN)
    .find((index) => missing(headers, columnsOf(rows[index] ?? [], headers)).length === 0);
  if (headerAt === undefined) {
    return failed(
      trouble('missingHeaders', shown, {
        headers: missing(headers, columnsOf(first, headers)).map(quoted).join(', '),
        found: first
          .filter((cell) => cell.trim() !== '')
          .map(quoted)
          .join(', '),
      }),
    );
  }
  const columns = columnsOf(rows[headerAt] ?? [], headers);
  const records = filled
    .filter((index) => index > headerAt)
    .map((index) => {
      const cells = rows[index] ?? [];
      const typed = Object.fromEntries(
        Object.keys(headers).map((key) => [key, cells[columns.get(key) ?? -1] ?? '']),
      );
      return { ...typed, line: lines[index] ?? 0, cells } as Entry<Headers>;
    });
  return { ok: true, value: records };
}

/**
 * Which cell of the header row is which column: a column's own word wins over its aliases, a word
 * that two cells share goes to the left one, and a cell serves one column only.
 */
function columnsOf(cells: readonly string[], headers: HeaderTable): Map<string, number> {
  const folded = cells.map(fold);
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const rounds = [
    ({ header }: HeaderTable[string]) => [header],
    ({ aliases = [] }: HeaderTable[string]) => aliases,
  ];
  for (const wordsOf of rounds) {
    for (const [key, row] of Object.entries(headers)) {
      if (columns.has(key)) continue;
      const words = wordsOf(row).map(fold);
      const at = folded.findIndex((word, index) => words.includes(word) && !taken.has(index));
      if (at < 0) continue;
      columns.set(key, at);
      taken.add(at);
    }
  }
  return columns;
}

function missing(headers: HeaderTable, columns: ReadonlyMap<string, number>): string[] {
  return Object.entries(headers)
    .filter(([key, { required }]) => required && !columns.has(key))
    .map(([, { header }]) => header);
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function quoted(word: string): string {
  return `"${word.trim()}"`;
}
