import { CsvError, parse } from 'csv-parse/sync';
import type { Table } from './readTable';
import { readText } from './readText';
import { failed, type Outcome, trouble } from './trouble';

const DELIMITERS = [',', ';', '\t'] as const;

/** Lines looked at to find the delimiter. */
const SAMPLE_LINES = 50;

/**
 * CSV as spreadsheet programs of schools write it: delimiter `,` `;` or tab, quoted fields (with
 * delimiters and line breaks in them), CRLF or LF, blank lines kept as rows of one empty cell.
 */
export function readCsv(bytes: Uint8Array, shown: string): Outcome<Table[]> {
  const text = readText(bytes, shown);
  if (!text.ok) return text;
  /** Line on which the record begins that is being read. */
  let line = 1;
  try {
    const lines: number[] = [];
    const rows = parse(text.value, {
      delimiter: delimiterOf(text.value),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record: string[]) => {
        lines.push(line);
        // Line breaks inside quotes belong to the record; the parser counts their CRLF as two.
        for (const cell of record) line += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
        line += 1;
        return record;
      },
    }) as unknown as string[][];
    return { ok: true, value: [{ rows, lines }] };
  } catch (failure) {
    if (failure instanceof CsvError && failure.code === 'CSV_QUOTE_NOT_CLOSED') {
      return failed(trouble('quoteNotClosed', shown, { line: String(line) }));
    }
    throw failure;
  }
}

/**
 * The delimiter that the most of the first lines hold outside quotes, of several the one that stands
 * there most often; `,` where there is none. Prose above a table may hold more commas than the table.
 */
function delimiterOf(text: string): string {
  const lines = text
    .replace(/(^|[,;\t\r\n])"(?:[^"]|"")*"/g, '$1')
    .split(/\r\n|\n|\r/)
    .slice(0, SAMPLE_LINES);
  const [best] = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    return { delimiter, held: counts.filter((count) => count > 0).length, sum: sum(counts) };
  }).sort((a, b) => b.held - a.held || b.sum - a.sum);
  return best?.delimiter ?? ',';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
