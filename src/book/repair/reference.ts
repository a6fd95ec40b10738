import type { TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { formatTab } from '../ensureTabs';
import { removeUnfinishedOf, UNFINISHED } from '../unfinished';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A tab as the add-on makes it, to compare with and copy from: made when first asked for, gone when
 * the work is done. One that a stop leaves behind goes when the same one is made again, or else with
 * the next check (see `removeUnfinished`). Formulas are read back from it as Google spells them (platform 1.10).
 */
export function withReference<T>(book: Book, key: TabKey, work: (reference: () => Sheet) => T): T {
  let made: Sheet | undefined;
  const reference = () => {
    if (!made) {
      const name = `mẫu ${key}`;
      removeUnfinishedOf(book, [name]);
      made = book.insert(UNFINISHED + name, book.count());
      made.hideSheet();
      formatTab(book, made, key);
    }
    return made;
  };
  try {
    return work(reference);
  } finally {
    if (made) book.remove(made);
  }
}
