import { Trouble } from '../runtime/trouble';
import { cellName } from './address';
import type { Book } from './book';
import type { Rule } from './rule';
import type { Sheet } from './sheet';
import { subjectOf } from './subject';

/**
 * Whether a cell's content fits its validation rule. An empty constant always does; a formula that
 * gives '' does not escape (platform 10.28).
 */
export function fitsRule(book: Book, sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.peek(row, column);
  if (!cell?.rule || !cell.filled) return true;
  const { criterion, values, anchor } = cell.rule;
  return criterion.holds(subjectOf(book, sheet, row, column, values, anchor));
}

/** Whether the cell stands against a rule that refuses (and not only warns). */
export function isRefused(book: Book, sheet: Sheet, row: number, column: number): boolean {
  return (
    sheet.peek(row, column)?.rule?.allowInvalid === false && !fitsRule(book, sheet, row, column)
  );
}

/** What Google says about a refused entry (platform 10.27). */
export function refusal(book: Book, sheet: Sheet, row: number, column: number): Trouble {
  const rule = sheet.peek(row, column)?.rule as Rule;
  const cell = cellName(row, column);
  const { values } = subjectOf(book, sheet, row, column, rule.values, rule.anchor);
  if (rule.help === null && rule.criterion.name.startsWith('VALUE_IN_')) {
    return new Trouble('invalidChoice', { cell, values: (values[0] as string[]).join(', ') });
  }
  return new Trouble('invalidData', { cell, help: rule.help === null ? '' : ` ${rule.help}` });
}
