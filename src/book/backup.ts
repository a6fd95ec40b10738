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
 * Hides copies of tabs in the book, formulas and all. Nothing in the book speaks of them, so that no
 * figure changes; their own formulas follow cells that nobody types in. `Nhập danh sách` is never
 * copied: a pasted roster may hold what the book must not keep (domain 9).
 * @param tabs names; one that does not stand is passed over
 * @param stamp of a backup to add to; a new one is begun without it
 * @returns the backup's stamp
 */
export function makeBackup(book: Book, tabs: readonly string[], stamp = newStamp(book)): string {
  const standing = readBackups(book).find((backup) => backup.stamp === stamp)?.tabs ?? [];
  for (const tab of tabs) {
    const sheet = tab === TAB.rosterImport ? undefined : book.find(tab);
    if (sheet && !standing.includes(tab)) book.copy(sheet, backupName({ tab, stamp })).hideSheet();
  }
  dropOldest(book);
  return stamp;
}

/** The stamp of a backup that begins now. */
export function newStamp(book: Book): string {
  // Not the book's own zone, which may be what is being repaired.
  const minute = Utilities.formatDate(new Date(), VIETNAM.zone, 'dd/MM HH:mm');
  return freeStamp(
    minute,
    readBackups(book).map(({ stamp }) => stamp),
  );
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
  const kept = newStamp(book);
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
function dropOldest(book: Book, spared?: string): void {
  const backups = readBackups(book);
  for (const { stamp, tabs } of backups.slice(0, Math.max(0, backups.length - KEPT))) {
    if (stamp !== spared) removeBackup(book, { stamp, tabs });
  }
}

function removeBackup(book: Book, { stamp, tabs }: Backup): void {
  for (const tab of tabs) book.remove(book.named(backupName({ tab, stamp })));
}

/** Takes out all hidden copies of tabs: they hold what the tabs held, students' rows among it. */
export function dropBackups(book: Book): void {
  for (const backup of readBackups(book)) removeBackup(book, backup);
}
