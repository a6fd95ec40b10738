import { type ClosingEntry, readEntry, writeEntry } from '../core/closing/closingEntry';
import { type ClosingHistory, closedUntilOf, closingHistory } from '../core/closing/closingHistory';
import { cutIntoPieces, joinPieces } from '../core/closing/pieces';
import { cellText } from '../core/ledger/cellText';
import { momentInWords } from '../core/report/dates';
import { Trouble } from '../core/trouble';
import { CLOSED_UNTIL_COLUMN, closedUntilFormula } from '../core/workbook/closingsTab';
import { TABLES } from '../core/workbook/tables';
import { TAB } from '../core/workbook/tabNames';
import type { Book } from './book';
import { DATE_FORMAT } from './looks';
import { resize } from './resize';
import { appendRecords, formatTable, readTable } from './tableTab';
import { textDigest } from './textDigest';

const KIND = { close: 'Chốt', reopen: 'Mở lại' } as const;

/** Fills a new `_Chốt`: the table, and beside it the last closed day as other tabs read it. */
export function formatClosings(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  formatTable(sheet, TABLES.closings);
  resize(sheet, TABLES.closings.rows, CLOSED_UNTIL_COLUMN);
  const until = sheet.getRange(1, CLOSED_UNTIL_COLUMN);
  until.setFormula(closedUntilFormula()).setNumberFormat(DATE_FORMAT);
}

/**
 * Reads `_Chốt`: every entry that was written to its end, its hash compared.
 * @throws Trouble `closingDamaged` where someone changed an entry or took one out
 */
export function readClosings(book: Book): ClosingHistory {
  const records = readTable(book, TABLES.closings);
  const pieces = records.map(({ piece, pieces: count, text, hash }) => ({
    number: Number(piece),
    count: Number(count),
    text: cellText(text),
    hash: cellText(hash),
  }));
  let lastHash = '';
  const entries = joinPieces(pieces).map(({ text, hash, last }): ClosingEntry => {
    const entry = textDigest(text) === hash ? readEntry(text) : undefined;
    if (entry?.previous !== lastHash) {
      throw new Trouble('closingDamaged', { tab: TAB.closings, row: records[last]?.row ?? 0 });
    }
    lastHash = hash;
    return entry;
  });
  return closingHistory(entries, lastHash);
}

/**
 * Appends an entry; what stands in `_Chốt` is never written again. The cells that say that it is
 * whole stand on its last row.
 * @param history as `readClosings` gave it under the same lock
 */
export function appendClosing(book: Book, history: ClosingHistory, entry: ClosingEntry): void {
  const text = writeEntry({ ...entry, previous: history.lastHash });
  const until = closedUntilOf(
    entry.kind === 'close' ? [entry] : history.closed.filter(({ month }) => month !== entry.month),
  );
  const pieces = cutIntoPieces(text, textDigest(text));
  appendRecords(
    book,
    TABLES.closings,
    pieces.map(({ number, count, text: piece, hash }) => ({
      month: entry.month,
      kind: KIND[entry.kind],
      at: momentInWords(entry.at),
      by: entry.by,
      reason: entry.kind === 'reopen' ? entry.reason : '',
      piece: number,
      pieces: count,
      text: piece,
      hash,
      until: hash === '' ? '' : until,
    })),
  );
}
