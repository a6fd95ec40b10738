import { call, type Expression, equal, type Operand, plus, when } from '../formula/expression';
import { rangeFrom } from '../formula/reference';

/**
 * The next place of a value in a column after the one found before; 0 for no more. A chain of these
 * lists all places without an array formula, and follows the column's rows wherever they move.
 * @param above the place found before, or 0
 */
export function nextPlace(above: Expression, column: Expression, wanted: Operand): Expression {
  const count = call('ROWS', column);
  const rest = rangeFrom(call('INDEX', column, plus(above, 1)), call('INDEX', column, count));
  const next = call('IFERROR', plus(above, call('MATCH', wanted, rest, 0)), 0);
  return when(equal(above, 0), 0, when(equal(above, count), 0, next));
}
