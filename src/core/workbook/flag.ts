import { type Expression, type Operand, when } from '../formula/expression';

/** 1 where a condition holds, else 0: a truth value that can be added up. */
export function flag(condition: Operand): Expression {
  return when(condition, 1, 0);
}
