import type { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { readClassRows } from '../book/classTab';
import { readStudents, recordsOfClass } from '../book/students';
import { appendRecords, readTable } from '../book/tableTab';
import { gatherDifficulties as gather } from '../core/board/gatherDifficulties';
import { cellText } from '../core/ledger/cellText';
import { newLines } from '../core/rollup/suggestCommendations';
import { tabName } from '../core/text/className';
import { TABLES } from '../core/workbook/tables';
import { gatheredSentence } from '../words/board';
import { today } from './clock';

/**
 * Copies the difficulties of the class tabs into `Khó khăn, đề xuất`, without names and unticked.
 * A line that stands there already, whatever the TPT made of its words, is not written again.
 */
export function gatherDifficulties(book: Book): string {
  const students = readStudents(book);
  const classes = readClasses(book).map(({ name: className }) => ({
    className,
    names: recordsOfClass(students, className).flatMap(({ name, label }) => [
      cellText(name),
      cellText(label),
    ]),
    rows: readClassRows(book.named(tabName(className))),
  }));
  const { lines, leftOut } = gather(classes, today());
  const sources = readTable(book, TABLES.proposals).map(({ source }) => cellText(source));
  const added = newLines(lines, sources);
  appendRecords(
    book,
    TABLES.proposals,
    added.map((line) => ({ ...line, kind: 'Khó khăn', state: 'Mới', reported: false })),
  );
  return gatheredSentence(added.length, lines.length - added.length, leftOut);
}
