import { beginBackup } from '../book/backup';
import type { Book } from '../book/book';
import { readGround } from '../book/repair/ground';
import { Repairs, type Trace } from '../book/repair/repairs';
import { tracesOfShape } from '../book/repair/shape';
import { countParts } from '../book/repair/walkBook';
import { addFindings, NOTHING_FOUND, type Tally } from '../core/repair/tally';
import { classOfPart, type WalkPart } from '../core/repair/walkPart';
import { LISTED } from '../words/listed';
import { partName, repairDoneSentence, surveySentence } from '../words/repair';
import type { JobStep } from './jobStep';
import { leadersBook, mending, type RepairBackup, walk } from './repairWalk';

/**
 * One call of a walk through the book: parts that only had to be looked at, as many as fit into some
 * seconds, or one that had to be mended with those before it. Classes begin with a call of their own.
 */
export interface RepairStep extends JobStep {
  /** How many things so far are mended or can be, and how many are left to people. */
  mended: number;
  told: number;
  /** All of it in words, at the end; empty before. */
  text: string;
}

/** What a walk in several calls knows of those before. */
interface Round {
  walked: WalkPart[];
  found: Tally;
  shape: Trace[];
  /** As the last call left it. */
  ground: string;
  /** A survey has none. */
  backup?: RepairBackup;
}

/** Milliseconds after which the page is told how far it is; a call stays under 30 s (platform 5.16). */
const STEP_MS = 8_000;
const LAST_FOUNDATION: WalkPart = 'classTemplate';

type Kind = 'survey' | 'repair';

/** Six hours, the longest that Google keeps it (platform 7.4); a round that is lost begins anew. */
const KEPT_SECONDS = 21_600;
const KEYS: Readonly<Record<Kind, string>> = { survey: 'surveyRound', repair: 'repairRound' };
const KINDS = Object.keys(KEYS) as Kind[];

/**
 * Looks at the next parts of the book and changes nothing.
 * @param anew begins a new survey
 * @throws Trouble `leaderOnly`
 */
export function surveyNext(anew: boolean): RepairStep {
  return takeStep('survey', anew);
}

/**
 * Mends the next parts of the book. A round that is not known any more begins anew, from the
 * foundations on: what was mended is then found right.
 * @param anew begins a new repair
 * @throws Trouble `leaderOnly`
 */
export function repairNext(anew: boolean): RepairStep {
  return takeStep('repair', anew);
}

function takeStep(kind: Kind, anew: boolean): RepairStep {
  const begun = Date.now();
  const book = leadersBook();
  let round = roundToWalk(kind, book, anew);
  const { backup, shape, walked } = round;
  const begins = () => {
    if (backup) round = { ...round, backup: { ...backup, begun: true } };
    remember(kind, round);
  };
  const repairs = backup ? mending(book, backup, begins, shape) : new Repairs(undefined, shape);
  let counted = 0;
  const isOver = walk(book, repairs, walked, (part) => {
    const findings = repairs.findings.slice(counted);
    counted += findings.length;
    round = {
      ...round,
      walked: [...round.walked, part],
      found: addFindings(round.found, findings, LISTED),
      shape: tracesOfShape(repairs),
    };
    const isChanged = repairs.mends && findings.length > 0;
    // What waits in the buffer could get lost, the entry would not (platform 8.1).
    if (isChanged) SpreadsheetApp.flush();
    remember(kind, round);
    return !isChanged && part !== LAST_FOUNDATION && Date.now() - begun < STEP_MS;
  });
  if (isOver) return lastStep(kind, book, round);
  const done = round.walked.slice(walked.length);
  // Of the classes' parts none changes it.
  const isSame = done.every((part) => classOfPart(part) !== undefined);
  if (!isSame) remember(kind, { ...round, ground: readGround(book) });
  return { what: partName(done[done.length - 1] as WalkPart), ...extent(book, round), text: '' };
}

function lastStep(kind: Kind, book: Book, round: Round): RepairStep {
  const { found, backup } = round;
  forget(kind);
  const { total, ...counts } = extent(book, round);
  const text = backup ? repairDoneSentence(found, backup) : surveySentence(found);
  return { what: null, ...counts, done: total, total, text };
}

function extent(book: Book, { walked, found: { mended, told } }: Round) {
  const [done, total] = [walked.length, countParts(book)];
  return { done, total, mended: mended.count, told: told.count };
}

/**
 * The round that goes on. Where somebody changed in between what later parts are judged and written
 * by, it goes on from the first part, with the same backup.
 */
function roundToWalk(kind: Kind, book: Book, anew: boolean): Round {
  const round = anew ? undefined : recalled(kind);
  if (!round) return begin(kind, book);
  const ground = round.walked.length > 0 ? readGround(book) : round.ground;
  if (ground === round.ground) return round;
  const { mended } = round.backup ? round.found : NOTHING_FOUND;
  return { ...round, walked: [], shape: [], found: { ...NOTHING_FOUND, mended }, ground };
}

function begin(kind: Kind, book: Book): Round {
  const round: Round = { walked: [], found: NOTHING_FOUND, shape: [], ground: '' };
  if (kind === 'survey') return round;
  forgetRepair();
  const repair = { ...round, backup: { ...beginBackup(book), begun: false } };
  // Now, so that a call that is stopped goes on with the same backup.
  remember(kind, repair);
  return repair;
}

/** How far a walk is that was begun and not finished, a repair before a survey. */
export function unfinishedWalk(): { mends: boolean; done: number } | undefined {
  for (const kind of ['repair', 'survey'] as const) {
    const round = recalled(kind);
    if (round) return { mends: kind === 'repair', done: round.walked.length };
  }
  return undefined;
}

/** Forgets what was begun: the book is not as those rounds know it. */
export function forgetRepair(): void {
  for (const kind of KINDS) forget(kind);
}

function forget(kind: Kind): void {
  CacheService.getDocumentCache()?.remove(KEYS[kind]);
}

function remember(kind: Kind, round: Round): void {
  CacheService.getDocumentCache()?.put(KEYS[kind], JSON.stringify(round), KEPT_SECONDS);
}

/** Nothing but this file writes the entries. */
function recalled(kind: Kind): Round | undefined {
  const kept = CacheService.getDocumentCache()?.get(KEYS[kind]);
  return kept ? (JSON.parse(kept) as Round) : undefined;
}
