import { Trouble } from '../runtime/trouble';
import { type Area, contains, intersects } from './area';
import type { Book } from './book';
import type { ProtectionState } from './protection';
import type { Sheet } from './sheet';
import type { User } from './user';

/** Whether a protection lets somebody through; the owner always (platform 9.3). */
export function passes(book: Book, user: User, protection: ProtectionState): boolean {
  return (
    protection.warningOnly ||
    book.role(user) === 'owner' ||
    [user.email, ...(user.groups ?? [])].some((account) => protection.editors.has(account))
  );
}

/** Whether a protection covers (a part of) an area. */
function covers(protection: ProtectionState, sheet: Sheet, area: Area): boolean {
  if (protection.sheetId !== sheet.id) return false;
  if (protection.area) return intersects(protection.area, area);
  return !protection.unprotected.some((open) => contains(open, area));
}

/** The protections that stop somebody from changing cells; any one of them does (platform 9.4). */
export function blockers(book: Book, user: User, sheet: Sheet, area: Area): ProtectionState[] {
  return book.protections.filter(
    (protection) => covers(protection, sheet, area) && !passes(book, user, protection),
  );
}

/** The warning-only protections that a person is asked about before typing there. */
export function warnings(book: Book, sheet: Sheet, area: Area): ProtectionState[] {
  return book.protections.filter(
    (protection) => protection.warningOnly && covers(protection, sheet, area),
  );
}

/** Whether somebody may change the book at all, protections apart. */
export function isEditor(book: Book, user: User): boolean {
  const role = book.role(user);
  return role === 'owner' || role === 'editor';
}

/** Throws where somebody may not change the book at all. */
export function checkEditor(book: Book, user: User): void {
  if (!isEditor(book, user)) throw new Trouble('noAccess');
}

/** Throws where somebody may not change these cells (platform 3.7). */
export function checkCells(book: Book, user: User, sheet: Sheet, area: Area): void {
  checkEditor(book, user);
  if (blockers(book, user, sheet, area).length > 0) throw new Trouble('protectedCell');
}

/** Throws where somebody may not change the tab itself: its name, widths, rules. */
export function checkSheet(book: Book, user: User, sheet: Sheet): void {
  checkEditor(book, user);
  const stops = book.protections.some(
    (protection) =>
      protection.sheetId === sheet.id && !protection.area && !passes(book, user, protection),
  );
  if (stops) throw new Trouble('protectedCell');
}

/** Throws where a tab may not be deleted: any protection on it that stops the person. */
export function checkDeletion(book: Book, user: User, sheet: Sheet): void {
  checkCells(book, user, sheet, sheet.grid);
}

/** Throws where new rows or columns would split a range protected against the person. */
export function checkInsertion(
  book: Book,
  user: User,
  sheet: Sheet,
  direction: 'row' | 'column',
  before: number,
): void {
  checkSheet(book, user, sheet);
  const line = (place: number): Area =>
    direction === 'row'
      ? { ...sheet.grid, row: place, rows: 1 }
      : { ...sheet.grid, column: place, columns: 1 };
  const above = new Set(blockers(book, user, sheet, line(before - 1)));
  if (blockers(book, user, sheet, line(before)).some((each) => above.has(each))) {
    throw new Trouble('protectedCell');
  }
}
