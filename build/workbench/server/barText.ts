import type { Area } from '../../../test/standin/model/area';
import type { Book } from '../../../test/standin/model/book';
import { displayOf, formulaOf } from '../../../test/standin/model/content';
import type { Sheet } from '../../../test/standin/model/sheet';

/** What the formula bar and the cell's editor show: the formula where there is one, else the text. */
export function barText(book: Book, sheet: Sheet, { row, column }: Area): string {
  return formulaOf(book, sheet, row, column) || displayOf(book, sheet, row, column);
}
