import { backupName } from '../core/repair/backupName';
import { readBackups } from './backup';
import type { Book } from './book';

/** Takes out all hidden copies of tabs: they hold what the tabs held, students' rows among it. */
export function dropBackups(book: Book): void {
  for (const { stamp, tabs } of readBackups(book)) {
    for (const tab of tabs) book.remove(book.named(backupName({ tab, stamp })));
  }
}
