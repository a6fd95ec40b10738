import { beginBackup } from '../book/backup';
import { Repairs } from '../book/repair/repairs';
import { addFindings, NOTHING_FOUND, type Tally } from '../core/repair/tally';
import { LISTED } from '../words/listed';
import { REPAIR_TITLE, repairDoneSentence, surveySentence } from '../words/repair';
import { agrees } from './ask';
import { forgetRepair } from './repairRound';
import { leadersBook, mending, type RepairBackup, walk } from './repairWalk';
import { withLock } from './withLock';

/**
 * Looks through the book, tells what is not as it was made, and mends it after a yes where that
 * loses nothing people typed. `undefined` where the person would rather not.
 * @throws Trouble `leaderOnly`
 */
export function repairJob(): string | undefined {
  const found = withLock(surveyBook);
  const said = surveySentence(found);
  if (found.mended.count === 0) return said;
  return agrees(REPAIR_TITLE, said) ? withLock(repairBook) : undefined;
}

/** What a walk through the book finds; nothing is changed but that scratch tabs of a stop go. */
function surveyBook(): Tally {
  const repairs = new Repairs();
  walk(leadersBook(), repairs);
  return addFindings(NOTHING_FOUND, repairs.findings, LISTED);
}

/** Mends what can be mended; what a mend uncovers is mended in the same walk. */
function repairBook(): string {
  const book = leadersBook();
  let backup: RepairBackup = { ...beginBackup(book), begun: false };
  const repairs = mending(book, backup, () => {
    backup = { ...backup, begun: true };
  });
  walk(book, repairs);
  forgetRepair();
  return repairDoneSentence(addFindings(NOTHING_FOUND, repairs.findings, LISTED), backup);
}
