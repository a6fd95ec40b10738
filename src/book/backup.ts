import { backupName, freeStamp, readBackupName } from '../core/repair/backupName';
import { TAB } from '../core/workbook/tabNames';
import type { Book } from './book';
import { resize } from './resize';
import { VIETNAM } from './vietnam';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Copies of tabs that were made together, and can be taken back together. */
export interface Backup {
  /** `31/05 09:00`. */
  stamp: string;
  /** Names of the tabs. */
  tabs: string[];
}

/** How many backups a book keeps; an older one goes when a new one is made. */
const KEPT = 2;

/**
 * Hides a copy of a tab in the book, formulas and all; where this backup has one, that stays. Nothing
 * in the book speaks of it, so that no figure changes; its own formulas follow cells that nobody
 * types in. `Nhập danh sách` is never copied: a pasted roster may hold what the book must not keep
 * (domain 9). The names of other tabs are not asked for.
 */
export function backUpTab(book: Book, tab: string, stamp: string): void {
  const sheet = tab === TAB.rosterImport ? undefined : book.find(tab);
  const name = backupName({ tab, stamp });
  if (sheet && !book.find(name)) book.copy(sheet, name).hideSheet();
}

/** What a backup is that has no copies yet: its stamp, and the copies that go when it has one. */
export interface NewBackup {
  stamp: string;
  /** Names of tabs. */
  outdated: string[];
}

/** A backup that begins now. Asks for the names of all tabs. */
export function beginBackup(book: Book): NewBackup {
  const standing = readBackups(book);
  return {
    stamp: newStamp(standing),
    outdated: standing.slice(0, Math.max(0, standing.length + 1 - KEPT)).flatMap(copiesOf),
  };
}

function newStamp(standing: readonly Backup[]): string {
  // Not the book's own zone, which may be what is being repaired.
  const minute = Utilities.formatDate(new Date(), VIETNAM.zone, 'dd/MM HH:mm');
  return freeStamp(
    minute,
    standing.map(({ stamp }) => stamp),
  );
}

function copiesOf({ stamp, tabs }: Backup): string[] {
  return tabs.map((tab) => backupName({ tab, stamp }));
}

/** Takes out copies that still stand. The names of other tabs are not asked for. */
export function removeCopies(book: Book, names: readonly string[]): void {
  for (const name of names) {
    const copy = book.find(name);
    if (copy) book.remove(copy);
  }
}

/** The backups that stand, the newest last. */
export function readBackups(book: Book): Backup[] {
  const backups: Backup[] = [];
  for (const name of book.names()) {
    const read = readBackupName(name);
    if (!read) continue;
    const known = backups.find(({ stamp }) => stamp === read.stamp);
    if (known) known.tabs.push(read.tab);
    else backups.push({ stamp: read.stamp, tabs: [read.tab] });
  }
  return backups;
}

/**
 * Takes a backup back: its tabs become what they were, cell by cell, with formats, drop-downs and
 * colours. Their present state is backed up first, so that this too can be taken back. A tab that
 * does not stand under its name is made of the copy.
 *
 * What other tabs count from them follows; where the repair had put columns back in their places,
 * another check puts the formulas right.
 * @returns the stamp under which the present state was kept
 */
export function restoreBackup(book: Book, { stamp, tabs }: Backup): string {
  const kept = newStamp(readBackups(book));
  for (const tab of tabs) {
    const copy = book.named(backupName({ tab, stamp }));
    const sheet = book.find(tab);
    if (sheet) {
      book.copy(sheet, backupName({ tab, stamp: kept })).hideSheet();
      putBack(copy, sheet);
    } else book.copy(copy, tab).showSheet();
  }
  dropOldest(book, stamp);
  return kept;
}

function putBack(copy: Sheet, sheet: Sheet): void {
  const [rows, columns] = [copy.getMaxRows(), copy.getMaxColumns()];
  resize(sheet, rows, columns);
  const all = sheet.getRange(1, 1, rows, columns);
  all.breakApart();
  copy.getRange(1, 1, rows, columns).copyTo(all);
  sheet.setConditionalFormatRules(
    copy.getConditionalFormatRules().map((rule) =>
      rule
        .copy()
        .setRanges(rule.getRanges().map((range) => sheet.getRange(range.getA1Notation())))
        .build(),
    ),
  );
  sheet.setFrozenRows(copy.getFrozenRows());
  sheet.setFrozenColumns(copy.getFrozenColumns());
}

/** @param spared a backup that stays whatever its age */
function dropOldest(book: Book, spared: string): void {
  const backups = readBackups(book);
  const old = backups.slice(0, Math.max(0, backups.length - KEPT));
  removeCopies(book, old.filter(({ stamp }) => stamp !== spared).flatMap(copiesOf));
}

/** Takes out all hidden copies of tabs: they hold what the tabs held, students' rows among it. */
export function dropBackups(book: Book): void {
  removeCopies(book, readBackups(book).flatMap(copiesOf));
}
