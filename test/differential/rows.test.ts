import { describe, expect, it } from 'vitest';
import { compareTabs, WITH_CLOSING } from './compareTabs';
import { FURTHER_RULES } from './furtherRules';

describe('row formulas and TypeScript judge the same cells alike', () => {
  it('tick, sentence, state, counted day, first times: thousands of rows of every kind', () => {
    const tally = compareTabs();
    console.info(tally.toString());
    expect(tally.rows).toBeGreaterThan(5000);
    expect(tally.rarerThan(5)).toEqual([]);
  });

  it('also by columns and rules that somebody added to the table', () => {
    const tally = compareTabs({ ...WITH_CLOSING, rules: FURTHER_RULES }, 110);
    console.info(tally.toString());
    expect(tally.rarerThan(1)).toEqual([]);
  });
});
