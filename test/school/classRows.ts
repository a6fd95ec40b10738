import type { BookHandle, Desk, Google } from '../standin';

/** A right row for a class tab, in the order of the tab's columns from B. */
export function typedRow(student: string, person: string, relation: string, day: string): string[] {
  return [student, person, relation, '40–59', 'Quét mã QR', day, 'Biết sử dụng'];
}

export const RIGHT_ROW: readonly string[] = typedRow('Lê Na', 'NT1', 'Mẹ', '05/10/2025');

const LETTERS = 'BCDEFGHIJK';

/** The right row with one cell (by column letter) typed otherwise. */
export function rowWith(letter: string, typed: string): string[] {
  const cells = Array.from(LETTERS, (_, index) => RIGHT_ROW[index] ?? '');
  cells[LETTERS.indexOf(letter)] = typed;
  return cells;
}

/** What a teacher sees of a row: its mark and its sentence. */
export function verdict(book: BookHandle, tab: string, row: number): [mark: string, says: string] {
  const at = (letter: string) => book.cell(`${tab}!${letter}${row}`).display;
  return [at('A'), at('L')];
}

/** Marks and sentences of the rows from 3 on, as far as they say anything. */
export function verdicts(book: BookHandle, tab: string, rows: number): [string, string][] {
  return Array.from({ length: rows }, (_, index) => verdict(book, tab, index + 3));
}

/**
 * What a person does while Google loses the event, which it promises to nobody (platform 3.2).
 * @throws where the add-on heard of it all the same
 */
export function withoutEvent(google: Google, work: () => void): void {
  const heard = google.logs.length;
  google.faults.fail('SpreadsheetApp.Range.getSheet');
  work();
  google.faults.clear();
  if (google.logs.length !== heard + 1) throw new Error('The event was not lost');
}

interface Figures {
  entries: number;
  studentsReached: number;
  relativesGuided: number;
  relativesAble: number;
  middleAgedOrElderlyGuided: number;
  neighboursGuided: number;
}

/** A class's figures at the end of May and the states of its rows, as the page gets them. */
export function classFigures(
  desk: Desk,
  className: string,
): Figures & { rows: Record<'valid' | 'pending' | 'invalid', number> } {
  const until = '2026-05';
  const reply = desk.run('callFromPage', { call: 'schoolFigures', input: { until } }) as {
    value: {
      classes: Record<
        string,
        {
          rows: Record<'valid' | 'pending' | 'invalid', number>;
          cumulative: Record<string, Figures>;
        }
      >;
    };
  };
  const found = reply.value.classes[className];
  const figures = found?.cumulative[until];
  if (!found || !figures) throw new Error(`no figures of ${className}: ${JSON.stringify(reply)}`);
  const { entries, studentsReached, relativesGuided, relativesAble } = figures;
  const { middleAgedOrElderlyGuided, neighboursGuided } = figures;
  return {
    entries,
    studentsReached,
    relativesGuided,
    relativesAble,
    middleAgedOrElderlyGuided,
    neighboursGuided,
    rows: found.rows,
  };
}

/** The class's line of `Tổng hợp` behind its size: the same figures as formulas count them. */
export function summaryLine(book: BookHandle, className: string): string[] {
  const lines = book.displays('Tổng hợp!A1:K60');
  const line = lines.find(([name]) => name === className);
  if (!line) throw new Error(`no line of ${className}`);
  return line;
}
