import { blockers, isEditor, warnings } from './model/access';
import { type Area, cellsOf, contains, lastColumnOf, lastRowOf } from './model/area';
import type { Book } from './model/book';
import { displayOf, formulaOf, isError } from './model/content';
import type { Sheet } from './model/sheet';
import type { User } from './model/user';
import { fitsRule, isRefused, refusal } from './model/validate';
import { type Language, sentence } from './runtime/messages/sentence';
import { Trouble } from './runtime/trouble';
import { snapshot } from './services/writeCells';

/** What became of something that a person did in the grid. */
export interface EditResult {
  readonly accepted: boolean;
  /** A cell stands against a rule that only warns, or a warning-only protection asked first. */
  readonly warned: boolean;
  /** What Sheets says, or what `onEdit` failed with (people never see the latter). */
  readonly messages: readonly string[];
}

interface Grid {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * A person's edit of cells: protections stop it, a warning-only one asks and is confirmed, a
 * refusing rule puts everything back, a warning rule only marks the cell (platform 10.26).
 * @param options.grows whether the grid grows where the cells lie beyond it; else they are refused
 */
export function personEdit(
  { book, sheet, area }: Grid,
  user: User,
  language: Language,
  change: () => void,
  { grows = false }: { readonly grows?: boolean } = {},
): EditResult {
  if (!isEditor(book, user)) return refused(sentence(language, 'noAccess'));
  const { grid } = sheet;
  if (!grows && !contains(grid, area)) return refused(sentence(language, 'outsideGrid'));
  if (blockers(book, user, sheet, area).length > 0) {
    return refused(sentence(language, 'protectedCell'));
  }
  const asked = warnings(book, sheet, area).map(() => sentence(language, 'warningProtection'));
  const undo = snapshot(book, sheet, area);
  let misfits: { row: number; column: number }[];
  try {
    book.grow(sheet, lastRowOf(area), lastColumnOf(area));
    change();
    misfits = [...cellsOf(area)].filter(({ row, column }) => !fitsRule(book, sheet, row, column));
    for (const { row, column } of misfits) {
      if (isRefused(book, sheet, row, column)) throw refusal(book, sheet, row, column);
    }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    undo();
    sheet.rowAxis.count = grid.rows;
    sheet.columnAxis.count = grid.columns;
    return refused(sentence(language, error.code, error.params));
  }
  const warned = misfits.length > 0 || asked.length > 0;
  return { accepted: true, warned, messages: asked };
}

/** A person's change to rows or their order: done, or refused in Google's words. */
export function structuralEdit(language: Language, change: () => void): EditResult {
  try {
    change();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return refused(sentence(language, error.code, error.params));
  }
  return { accepted: true, warned: false, messages: [] };
}

function refused(message: string): EditResult {
  return { accepted: false, warned: false, messages: [message] };
}

/** A cell's content as an event carries it: raw text, `undefined` where it is empty. */
export function rawText({ book, sheet, area }: Grid): string | undefined {
  const { row, column } = area;
  if (!sheet.peek(row, column)?.filled) return undefined;
  const formula = formulaOf(book, sheet, row, column);
  if (formula !== '') return displayOf(book, sheet, row, column);
  const value = book.calculator.value(sheet.id, row, column);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return isError(value) ? value.error : (value ?? undefined);
}
