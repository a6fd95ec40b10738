import { call, type Expression, text } from '../formula/expression';

/** A day as `d/m/yyyy`, without TEXT, whose patterns differ from locale to locale (platform 1.15). */
export function plainDayFormula(day: Expression): Expression {
  return text(call('DAY', day), '/', call('MONTH', day), '/', call('YEAR', day));
}
