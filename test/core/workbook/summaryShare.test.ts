import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formula } from '../../../src/core/formula/expression';
import { cell } from '../../../src/core/formula/reference';
import { formatPercent } from '../../../src/core/report/numbers';
import { shownShare, verdictOf } from '../../../src/core/workbook/summaryShare';
import { createCalculator, formatValue } from '../../standin/formula';

const calculator = createCalculator();
calculator.addSheet(1, 'T');
const [part, whole, threshold] = [cell(1, 1), cell(2, 1), cell(3, 1)];
calculator.setFormula(1, 2, 1, formula(shownShare(part, whole, threshold)));
calculator.setFormula(1, 2, 2, formula(verdictOf(part, whole, threshold)));

/** What the page shows for counts against a plan of so many percent, and how it judges them. */
function shown(numerator: number, denominator: number, percent: number | null) {
  [numerator, denominator, percent].forEach((value, index) => {
    calculator.setConstant(1, 1, index + 1, value);
  });
  const share = calculator.value(1, 2, 1);
  return [
    typeof share === 'number' ? formatValue(share, '0.0%') : share,
    calculator.value(1, 2, 2),
  ];
}

describe('a share on the page (domain 10)', () => {
  it.each([
    [690, 800, 85, '86,3%', 'Đạt'],
    [680, 800, 85, '85,0%', 'Đạt'],
    [679, 800, 85, '84,9%', 'Chưa đạt'],
    [39, 46, 85, '84,8%', 'Chưa đạt'],
    [2124, 2500, 85, '84,9%', 'Chưa đạt'],
    [799, 800, 100, '99,9%', 'Chưa đạt'],
    [1999, 2000, 100, '99,9%', 'Chưa đạt'],
    [800, 800, 100, '100,0%', 'Đạt'],
    [1999, 2000, 85, '99,9%', 'Đạt'],
    [0, 0, 85, '–', '–'],
    [370, 400, 92.5, '92,5%', 'Đạt'],
    [10, 20, null, '50,0%', '–'],
  ])('%i of %i against %s %%: %s, %s', (got, all, plan, percent, verdict) => {
    expect(shown(got, all, plan)).toEqual([percent, verdict]);
  });

  it('is what the reports print, for any counts and plan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 100 }),
        (a, b, plan) => {
          const [got, all] = [Math.min(a, b), Math.max(a, b)];
          const printed = formatPercent({ numerator: got, denominator: all }, [plan / 100]);
          expect(shown(got, all, plan)[0]).toBe(printed);
        },
      ),
      { numRuns: 400, seed: 20260531 },
    );
  });
});
