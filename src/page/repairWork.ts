import { Book } from '../book/book';
import { FOUNDATIONS } from '../book/repair/ground';
import { countParts } from '../book/repair/walkBook';
import { repairNext as repair, surveyNext as survey, unfinishedWalk } from '../jobs/repairRound';
import { mayRepair } from '../jobs/repairWalk';
import { withLock } from '../jobs/withLock';
import type { Input, Output } from './contract';

/** A file without any of the book's tabs needs the set-up, not a repair. */
export function repairState(): Output<'repairState'> {
  const book = Book.open();
  const isBook = FOUNDATIONS.some((key) => book.has(key));
  if (!isBook || !mayRepair(book)) return { mayRepair: false, left: null };
  const left = unfinishedWalk();
  return { mayRepair: true, left: left ? { ...left, total: countParts(book) } : null };
}

export function surveyNext({ anew }: Input<'surveyNext'>): Output<'surveyNext'> {
  return withLock(() => survey(anew));
}

export function repairNext({ anew }: Input<'repairNext'>): Output<'repairNext'> {
  return withLock(() => repair(anew));
}
