import { readBackups, restoreBackup } from '../book/backup';
import {
  NO_BACKUP,
  RESTORE_TITLE,
  restoredSentence,
  restoreQuestion,
  whichBackupQuestion,
} from '../words/repair';
import { agrees, ask } from './ask';
import { forgetRepair } from './repairRound';
import { leadersBook } from './repairWalk';
import { withLock } from './withLock';

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
    // A repair that was left half way would take tabs for mended that are as they were again.
    forgetRepair();
    restoreBackup(book, current);
    return restoredSentence(current);
  });
}

function chooseBackup(backups: ReturnType<typeof readBackups>) {
  const typed = ask(RESTORE_TITLE, whichBackupQuestion(backups));
  return typed === undefined ? undefined : backups[Number(typed) - 1];
}
