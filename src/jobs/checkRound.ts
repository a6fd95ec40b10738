import type { Book } from '../book/book';
import { readClassPlaces } from '../book/classLists';
import { mayAppend } from '../book/tableTab';
import type { RowCounts } from '../core/rollup/figures';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { type CheckContext, checkClass, readCheckContext } from './checkClass';
import { handInTicked } from './handInByTick';
import type { JobStep } from './jobStep';

/** What the classes of a round added up to so far. */
type Found = { cleaned: number } & Pick<RowCounts, 'invalid' | 'pending'>;

export type CheckStep = JobStep & Found;

interface Round extends Found {
  /** Classes that were checked. */
  classNames: string[];
}

/** Six hours, the longest that Google keeps it (platform 7.4); a round that is lost begins anew. */
const KEPT_SECONDS = 21_600;
const KEY = 'checkRound';

/**
 * Cleans and checks a class and records a tick whose event was lost.
 * @param place of the class in `_Lớp`
 */
export function checkWithTick(
  book: Book,
  className: string,
  place: number,
  context: CheckContext,
): ReturnType<typeof checkClass> {
  const checked = checkClass(book, className, place, context);
  handInTicked(book, className);
  return checked;
}

/**
 * Cleans and checks the next class of a round through all classes. Which classes the round has been
 * through is remembered with the book, so that the page may be closed in between.
 * @param anew begins a new round
 * @throws Trouble `leaderOnly`
 */
export function checkNextClass(book: Book, anew: boolean): CheckStep {
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('leaderOnly');
  const places = readClassPlaces(book);
  const { classNames, ...found } = (anew ? undefined : recalled()) ?? NOTHING;
  const place = places.findIndex(({ className }) => !classNames.includes(className));
  const next = places[place];
  const total = places.length;
  if (!next) {
    CacheService.getDocumentCache()?.remove(KEY);
    return { what: null, done: total, total, ...found };
  }
  const { ledger, cleaned } = checkWithTick(book, next.className, place, readCheckContext(book));
  const round: Round = {
    classNames: [...classNames, next.className],
    cleaned: found.cleaned + cleaned,
    invalid: found.invalid + ledger.states.invalid,
    pending: found.pending + ledger.states.pending,
  };
  CacheService.getDocumentCache()?.put(KEY, JSON.stringify(round), KEPT_SECONDS);
  const { classNames: done, ...now } = round;
  return { what: next.className, done: done.length, total, ...now };
}

/** How far a round is that was begun and not finished; `undefined` where there is none. */
export function unfinishedRound(): number | undefined {
  return recalled()?.classNames.length;
}

const NOTHING: Round = { classNames: [], cleaned: 0, invalid: 0, pending: 0 };

/** Nothing but this file writes the entry. */
function recalled(): Round | undefined {
  const kept = CacheService.getDocumentCache()?.get(KEY);
  return kept ? (JSON.parse(kept) as Round) : undefined;
}
