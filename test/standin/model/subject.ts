import { shiftFormula } from '../formula';
import { type Area, mapArea } from './area';
import type { Book } from './book';
import { displayOf } from './content';
import type { Subject } from './criteria';
import type { Sheet } from './sheet';
import { serialOfInstant } from './zone';

/** A reference to another range inside a rule. */
export interface RangeValue {
  readonly sheetId: number;
  readonly area: Area;
}

export function isRangeValue(value: unknown): value is RangeValue {
  return typeof value === 'object' && value !== null && 'sheetId' in value;
}

/** A cell as a rule's criterion sees it; `anchor` is the cell its formula was written for. */
export function subjectOf(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  values: readonly unknown[],
  anchor: { readonly row: number; readonly column: number },
): Subject {
  return {
    value: book.calculator.value(sheet.id, row, column),
    display: displayOf(book, sheet, row, column),
    values: values.map((value) => comparable(book, value)),
    evaluate(text) {
      const here = shiftFormula(text, anchor, { row, column });
      return book.calculator.evaluate(sheet.id, row, column, here);
    },
  };
}

/** The texts that a range offers, as a list rule shows and compares them. */
export function offeredBy(book: Book, { sheetId, area }: RangeValue): string[] {
  const sheet = book.sheetById(sheetId);
  if (!sheet) return [];
  return mapArea(area, (row, column) => displayOf(book, sheet, row, column))
    .flat()
    .filter((text) => text !== '');
}

function comparable(book: Book, value: unknown): unknown {
  if (value instanceof Date) return serialOfInstant(book.timeZone, value.getTime());
  if (isRangeValue(value)) return offeredBy(book, value);
  return value;
}
