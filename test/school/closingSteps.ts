import { type CloseEntry, type ClosingEntry, readEntry } from '../../src/core/closing/closingEntry';
import { joinPieces } from '../../src/core/closing/pieces';
import { unionReport } from '../../src/core/report/unionReport';
import { paperToDocx } from '../../src/document/docx';
import type { Answer } from '../standin';
import { typedRow } from './classRows';
import { openSchool, type School } from './openSchool';

/** Two classes, rows of September and October, seen on 3 November. */
export function bookOfTwoMonths(): School {
  const school = openSchool({
    classes: { '6A1': ['Lê Na', 'Vũ Hà'], '6/2': ['Trần Tú'] },
    today: '2025-11-03',
  });
  school.leader.paste('6A1!B3', [
    typedRow('Lê Na', 'NT1', 'Mẹ', '05/09/2025'),
    typedRow('Vũ Hà', 'NT1', 'Bố', '06/10/2025'),
  ]);
  school.leader.paste('6-2!B3', [typedRow('Trần Tú', 'NT1', 'Hàng xóm', '20/09/2025')]);
  return school;
}

/** Clicks "Chốt số liệu tháng", names the month (empty for the next one) and answers. */
export function closeMonth({ leader }: School, month = '', answer: Answer = 'YES'): void {
  const answers: Answer[] = [{ text: month }, answer];
  if (answer === 'YES') answers.push('OK');
  leader.click('Chốt số liệu tháng', { answers });
}

/** What the add-on said last. */
export function said({ leader }: School): string {
  return leader.alerts.at(-1)?.text ?? '';
}

/** The rows of `_Chốt` as people would see them, the record's text left out. */
export function entriesOf({ book }: School): string[][] {
  return book.displays('_Chốt!A2:G20').filter(([month]) => month !== '');
}

/** The closings on record, the first one first. */
export function closings({ book }: School): CloseEntry[] {
  const pieces = book.values('_Chốt!F2:I20').map(([number, count, text, hash]) => ({
    number: Number(number),
    count: Number(count),
    text: String(text),
    hash: String(hash),
  }));
  const entries = joinPieces(pieces).map(({ text }): ClosingEntry => readEntry(text));
  return entries.filter((entry): entry is CloseEntry => entry.kind === 'close');
}

/** The closed month's report as a document, made from the record alone. */
export function reportBytes(school: School, month: string): Uint8Array {
  const closing = closings(school).find((entry) => entry.month === month);
  if (!closing) throw new Error(`${month} is not closed`);
  return paperToDocx(unionReport(closing.input));
}
