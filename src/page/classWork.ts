import { Book } from '../book/book';
import { readClassPlaces } from '../book/classLists';
import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import { readCheckContext } from '../jobs/checkClass';
import { checkWithTick } from '../jobs/checkRound';
import { handInMonth } from '../jobs/handInMonth';
import { withLock } from '../jobs/withLock';
import { checkedSentence } from '../words/jobs';
import { handedInSentence } from '../words/pageHandIn';
import type { Input, Output } from './contract';

/** Shows a tab, hidden or not, and selects a cell. @throws Trouble `tabMissing` */
export function goTo({ tab, cell }: Input<'goTo'>): Output<'goTo'> {
  const book = Book.open();
  const sheet = book.named(tab);
  if (cell === undefined) book.spreadsheet.setActiveSheet(sheet);
  else sheet.getRange(cell).activate();
  return {};
}

export function checkClass({ className }: Input<'checkClass'>): Output<'checkClass'> {
  return withLock(() => {
    const book = Book.open();
    const places = readClassPlaces(book);
    const place = places.findIndex((each) => each.className === className);
    if (place < 0) throw new Trouble('notAClassTab', { tab: tabName(className) });
    const { ledger, cleaned } = checkWithTick(book, className, place, readCheckContext(book));
    return { said: checkedSentence([{ className, cleaned, ...ledger.states }]), cleaned };
  });
}

export function handIn({ className, month }: Input<'handIn'>): Output<'handIn'> {
  withLock(() => handInMonth(Book.open(), className, month));
  return { said: handedInSentence(className, month) };
}
