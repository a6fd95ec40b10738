import {
  atLeast,
  call,
  divide,
  type Expression,
  equal,
  greater,
  minus,
  plus,
  times,
  when,
} from '../formula/expression';
import { NO_VALUE } from '../report/numbers';
import { TARGET_VERDICTS } from '../school/targetWords';

/**
 * A share to one decimal of a percent, cut where rounding would show the threshold or 100 % that the
 * counts have not reached (design section 3): the same rule as `formatPercent`, on whole numbers.
 * @param threshold percent; a cell that holds no number is no threshold
 */
export function shownShare(part: Expression, whole: Expression, threshold: Expression): Expression {
  const rounded = call('INT', divide(plus(times(part, 2000), whole), times(whole, 2)));
  const cut = call('INT', divide(times(part, 1000), whole));
  const limit = call('N', threshold);
  const overstates = call(
    'OR',
    call('AND', greater(times(whole, limit), times(part, 100)), atLeast(rounded, times(limit, 10))),
    call('AND', greater(whole, part), atLeast(rounded, 1000)),
  );
  const shown = divide(when(overstates, cut, rounded), 1000);
  return when(equal(whole, 0), NO_VALUE, shown);
}

/** `Đạt` or `Chưa đạt` by the counts themselves; `–` where there is nothing to judge. */
export function verdictOf(part: Expression, whole: Expression, threshold: Expression): Expression {
  const judged = call('AND', greater(whole, 0), call('ISNUMBER', threshold));
  const met = atLeast(times(part, 100), times(whole, call('N', threshold)));
  return when(judged, when(met, TARGET_VERDICTS.met, TARGET_VERDICTS.missed), NO_VALUE);
}

/** Percentage points gained since an earlier count. */
export function gain(
  now: readonly [Expression, Expression],
  before: readonly [Expression, Expression],
): Expression {
  const share = ([part, whole]: readonly [Expression, Expression]) =>
    divide(times(part, 100), whole);
  const counted = call('AND', greater(now[1], 0), greater(before[1], 0));
  return when(counted, minus(share(now), share(before)), NO_VALUE);
}

/** A bar of up to twenty pieces. */
export function bar(part: Expression, whole: Expression): Expression {
  return when(
    equal(whole, 0),
    '',
    call('REPT', '█', call('ROUND', divide(times(part, 20), whole), 0)),
  );
}
