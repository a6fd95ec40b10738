import { contains } from './area';
import type { Book } from './book';
import type { ConditionalStyle } from './conditionalRule';
import type { Sheet } from './sheet';
import { subjectOf } from './subject';

/** What the conditional formats make of a cell; of two rules the upper one wins, field by field. */
export function conditionalStyleOf(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
): ConditionalStyle {
  let style: ConditionalStyle = {};
  const here = { row, column, rows: 1, columns: 1 };
  for (const rule of sheet.conditional) {
    const [first] = rule.areas;
    if (!first || !rule.areas.some((area) => contains(area, here))) continue;
    const subject = subjectOf(book, sheet, row, column, rule.values, first);
    if (rule.criterion.holds(subject)) style = { ...rule.style, ...style };
  }
  return style;
}
