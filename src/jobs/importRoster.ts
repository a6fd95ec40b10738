import type { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { schoolYearGaps } from '../book/settings';
import { appendStudents, labelled, readStudentsAsMade } from '../book/students';
import { appendRecords, mayAppend } from '../book/tableTab';
import { textDigest } from '../book/textDigest';
import { type ImportPlan, planImport } from '../core/roster/planImport';
import { readRosterTabs } from '../core/roster/readRoster';
import type { Roster, RosterFailure } from '../core/roster/rosterTypes';
import { naturalOrder } from '../core/text/naturalOrder';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { TAB } from '../core/workbook/tabNames';
import { ensureClasses } from './ensureClasses';

export interface ImportPreview {
  /** The import tab as it was read. */
  cells: string[][];
  roster: Roster;
  plan: ImportPlan;
}

/**
 * Reads `Nhập danh sách` and says what an import would do; writes nothing.
 * @throws Trouble `leaderOnly`; `schoolYearMissing`, `columnsMoved`, before anybody answers a question
 *   in vain
 */
export function previewImport(book: Book): ImportPreview | RosterFailure {
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('leaderOnly');
  const gaps = schoolYearGaps(book);
  if (gaps.length > 0) {
    throw new Trouble('schoolYearMissing', { tab: TAB.settings, cells: gaps.join(', ') });
  }
  // Display texts: a phone number or an id is dropped as it stands, never turned into a value.
  const cells = pastedCells(book);
  const roster = readRosterTabs(
    [{ cells }],
    readClasses(book).map(({ name }) => name),
  );
  if ('code' in roster) return roster;
  return { cells, roster, plan: planImport(roster, labelled(readStudentsAsMade(book))) };
}

/** Stands for what a preview says would be written, until the person has agreed to that. */
export function importDigest({ cells, plan }: ImportPreview): string {
  return textDigest(JSON.stringify([cells, plan.newcomers, plan.known]));
}

/**
 * Reads the import tab once more, under the lock, for who agreed to a preview.
 * @param digest of what the person saw
 * @throws Trouble as `previewImport`; `importChanged` where tab or students are not what was shown
 */
export function previewAgain(book: Book, digest: string): ImportPreview {
  const current = previewImport(book);
  if ('code' in current || importDigest(current) !== digest) throw new Trouble('importChanged');
  return current;
}

/**
 * Takes the roster over: students, their classes, a row each on their class tabs. Then empties the
 * import tab, whose other columns the book must not keep (domain 9). Run again after a stop it
 * finds the students already there and goes on with what is left.
 * @returns whether the import tab was emptied: not where someone changed it in the meantime
 */
export function importRoster(book: Book, { cells, roster, plan }: ImportPreview): boolean {
  addClasses(book, roster);
  appendStudents(book, plan.newcomers);
  ensureClasses(book);
  return emptyImportTab(book, cells);
}

/**
 * The same without the class tabs, which the page makes next, class by class (`ensureNextClass`).
 * @returns whether the import tab was emptied
 */
export function enterRoster(book: Book, { cells, roster, plan }: ImportPreview): boolean {
  addClasses(book, roster);
  appendStudents(book, plan.newcomers);
  return emptyImportTab(book, cells);
}

function emptyImportTab(book: Book, cells: readonly string[][]): boolean {
  if (JSON.stringify(pastedCells(book)) !== JSON.stringify(cells)) return false;
  book.tab('rosterImport').clearContents();
  return true;
}

function pastedCells(book: Book): string[][] {
  return book.tab('rosterImport').getDataRange().getDisplayValues();
}

/** Classes that the roster names and `Chi đội` lacks, with one relative per student as target (G2). */
function addClasses(book: Book, { students }: Roster): void {
  const known = readClasses(book).map(({ name }) => name);
  const sizes = new Map<string, number>();
  for (const { className } of students) sizes.set(className, (sizes.get(className) ?? 0) + 1);
  const missing = [...sizes.keys()].filter((name) => !known.includes(name)).sort(naturalOrder);
  appendRecords(
    book,
    TABLES.classes,
    missing.map((name) => ({ name, unit: 'Chi đội', target: sizes.get(name) ?? 0 })),
  );
}
