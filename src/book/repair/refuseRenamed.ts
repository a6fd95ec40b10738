import { Trouble } from '../../core/trouble';
import type { Book } from '../book';
import { findRenamed, type SoughtTab } from './findRenamed';
import { classTabs } from './ownTabs';

/**
 * Called before tabs are made: one that stands under another name is not made a second time, since
 * what people typed in the first would no longer count.
 * @throws Trouble `tabRenamed`
 */
export function refuseRenamed(book: Book, missing: readonly SoughtTab[]): void {
  if (missing.length === 0) return;
  const known = classTabs(book).map(({ name }) => name);
  const [found] = findRenamed(book, missing, known);
  if (found) throw new Trouble('tabRenamed', { tab: found.name, now: found.now });
}
