import { makeBackup, newStamp, readBackups, restoreBackup } from '../book/backup';
import { Book } from '../book/book';
import { Repairs } from '../book/repair/repairs';
import { walkBook } from '../book/repair/walkBook';
import type { Finding } from '../core/repair/finding';
import { Trouble } from '../core/trouble';
import { TABS_AFTER_CLASSES } from '../core/workbook/bookPlan';
import {
  BOOK_IS_WHOLE,
  isMended,
  NO_BACKUP,
  REPAIR_TITLE,
  RESTORE_TITLE,
  repairDoneSentence,
  repairQuestion,
  restoredSentence,
  restoreQuestion,
  toldOnlySentence,
  whichBackupQuestion,
} from '../words/repair';
import { agrees, ask } from './ask';
import { rewriteFormulas } from './rewriteFormulas';
import { withLock } from './withLock';

/**
 * Looks through the book, tells what is not as it was made, and mends it after a yes where that
 * loses nothing people typed. `undefined` where the person would rather not.
 * @throws Trouble `leaderOnly`
 */
export function repairJob(): string | undefined {
  const { findings } = withLock(() => surveyBook());
  if (findings.length === 0) return BOOK_IS_WHOLE;
  if (!findings.some(isMended)) return toldOnlySentence(findings);
  if (!agrees(REPAIR_TITLE, repairQuestion(findings))) return undefined;
  const { done, left, stamp } = withLock(repairBook);
  return repairDoneSentence(done, left, stamp);
}

/** What a walk through the book finds; nothing is changed but that scratch tabs of a stop go. */
export function surveyBook(): Repairs {
  const repairs = new Repairs();
  walk(leadersBook(), repairs);
  return repairs;
}

/**
 * Mends what can be mended, each tab that people type in copied before it is first touched. What a
 * mend uncovers is mended in the same walk.
 * @returns what was mended, and what is left to people
 */
export function repairBook(): { done: Finding[]; left: Finding[]; stamp: string | undefined } {
  const book = leadersBook();
  const stamp = newStamp(book);
  const copied = new Set<string>();
  const repairs = new Repairs((tab) => {
    if (copied.has(tab)) return;
    copied.add(tab);
    makeBackup(book, [tab], stamp);
  });
  walk(book, repairs);
  const done = repairs.findings.filter(isMended);
  const left = repairs.findings.filter((finding) => !isMended(finding));
  return { done, left, stamp: copied.size > 0 ? stamp : undefined };
}

/** Scratch tabs and moves make other tabs active; the person's own is active again afterwards. */
function walk(book: Book, repairs: Repairs): void {
  const active = book.spreadsheet.getActiveSheet();
  try {
    walkBook(book, repairs, rewriteFormulas);
  } finally {
    if (!active.isSheetHidden()) book.spreadsheet.setActiveSheet(active);
  }
}

/** @throws Trouble `leaderOnly` where somebody may not write what only the leader writes */
function leadersBook(): Book {
  const book = Book.open();
  const leaders = TABS_AFTER_CLASSES.filter(({ editors }) => editors === 'union leader');
  const mayRepair = leaders.every(
    ({ key }) => !book.has(key) || book.tab(key).getRange(1, 1).canEdit(),
  );
  if (!mayRepair) throw new Trouble('leaderOnly');
  return book;
}

/** Takes a backup back that a repair, an import or a year's change made. */
export function restoreBackupJob(): string | undefined {
  const backups = readBackups(leadersBook());
  const [only] = backups;
  if (!only) return NO_BACKUP;
  const chosen = backups.length === 1 ? only : chooseBackup(backups);
  if (!chosen || !agrees(RESTORE_TITLE, restoreQuestion(chosen))) return undefined;
  return withLock(() => {
    const book = leadersBook();
    const current = readBackups(book).find(({ stamp }) => stamp === chosen.stamp);
    if (!current) return NO_BACKUP;
    restoreBackup(book, current);
    return restoredSentence(current);
  });
}

function chooseBackup(backups: ReturnType<typeof readBackups>) {
  const typed = ask(RESTORE_TITLE, whichBackupQuestion(backups));
  return typed === undefined ? undefined : backups[Number(typed) - 1];
}
