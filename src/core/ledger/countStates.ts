import type { RowCounts } from '../rollup/figures';
import type { Verdict } from './judge';

/** How many rows of a tab stand in each state. */
export function countStates(verdicts: readonly Verdict[]): RowCounts {
  const count = (state: Verdict['state']) =>
    verdicts.filter((verdict) => verdict.state === state).length;
  return { valid: count('valid'), pending: count('pending'), invalid: count('invalid') };
}
