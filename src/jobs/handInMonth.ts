import type { Book } from '../book/book';
import { readHandIns } from '../book/handIns';
import { isHandedIn } from '../core/board/handInCell';
import { type Month, shortMonth } from '../core/school/month';
import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import { FIRST_INPUT_COLUMN, FIRST_ROW } from '../core/workbook/classTab';
import { stamp } from './clock';

/**
 * Hands a month in as the tick of the class tab does: the moment goes to the board. A month that
 * stands there stays as it is; one that was given back is handed in anew.
 * @throws Trouble `notOwnClass` for who may not type on the class's tab, `handInClosed`,
 *   `handInNowhere` where the board does not know class or month
 */
export function handInMonth(book: Book, className: string, month: Month): void {
  const tab = tabName(className);
  const mayType = book.named(tab).getRange(FIRST_ROW, FIRST_INPUT_COLUMN).canEdit();
  if (!mayType) throw new Trouble('notOwnClass', { className });
  const board = readHandIns(book);
  const where = { className, month: shortMonth(month) };
  if (board.state(className, month) === 'closed') throw new Trouble('handInClosed', where);
  const place = board.place(className, month);
  if (!place) throw new Trouble('handInNowhere', where);
  if (isHandedIn(board.cell(className, month))) return;
  book.tab('handIns').getRange(place.row, place.column).setValue(stamp());
}
