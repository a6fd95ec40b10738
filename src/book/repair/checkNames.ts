import type { Book } from '../book';
import { findRenamed, type SoughtTab } from './findRenamed';
import { classTabs } from './ownTabs';
import type { Repairs } from './repairs';

/** Tabs that stand under other names get their own again. */
export function checkNames(book: Book, sought: readonly SoughtTab[], repairs: Repairs): void {
  const missing = sought.filter(({ name }) => !book.find(name));
  const known = classTabs(book).map(({ name }) => name);
  for (const { name, now } of findRenamed(book, missing, known)) {
    const mend = () => book.rename(book.named(now), now, name);
    repairs.found({ code: 'tabRenamed', tab: name, params: { now } }, mend);
  }
}
