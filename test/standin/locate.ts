import { parseReference } from './model/address';
import type { Area } from './model/area';
import type { Book } from './model/book';
import type { Sheet } from './model/sheet';

/** `6A1!B3`, `'Cài đặt'!A1:C3` or a bare tab name (its first cell); `home` where no tab is named. */
export function locate(book: Book, home: Sheet, place: string): { sheet: Sheet; area: Area } {
  const whole = book.sheetByName(place);
  if (whole) return { sheet: whole, area: { row: 1, column: 1, rows: 1, columns: 1 } };
  const tab = (name: string | undefined) => (name === undefined ? home : book.sheetByName(name));
  const reference = parseReference(place, (name) => tab(name)?.grid);
  const sheet = reference && tab(reference.sheet);
  if (!reference || !sheet) throw new Error(`There is no place "${place}" in "${book.name}"`);
  return { sheet, area: reference.area };
}
