import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatFraction,
  formatPercent,
  formatThreshold,
} from '../../../src/core/report/numbers';

const share = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('counts', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234567, '1.234.567'],
    [-1234, '-1.234'],
  ])('%d is written %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  test('a count that is no whole number is a broken contract', () => {
    expect(() => formatCount(1.5)).toThrow('whole');
  });

  test('a fraction keeps both counts', () => {
    expect(formatFraction(share(1023, 1200))).toBe('1.023/1.200');
  });
});

describe('percentages', () => {
  test.each([
    ['37/40', 37, 40, [], '92,5%'],
    ['all', 800, 800, [0.85], '100,0%'],
    ['nothing of something', 0, 800, [], '0,0%'],
    ['a half is rounded up', 49, 400, [], '12,3%'],
    ['more than all', 46, 44, [], '104,5%'],
    ['nothing of nothing', 0, 0, [0.85], '–'],
    ['85,00 % exactly', 680, 800, [0.85], '85,0%'],
    ['84,875 % rounds below the threshold', 679, 800, [0.85], '84,9%'],
    ['84,96 % would round to the threshold', 2124, 2500, [0.85], '84,9%'],
    ['84,96 % where no threshold stands', 2124, 2500, [], '85,0%'],
    ['99,875 %', 799, 800, [], '99,9%'],
    ['99,96 % would round to all', 2499, 2500, [], '99,9%'],
    ['12,25 %, which is the threshold', 49, 400, [0.1225], '12,3%'],
    ['just above the threshold', 2126, 2500, [0.85], '85,0%'],
  ])('%s', (_, numerator, denominator, thresholds, text) => {
    expect(formatPercent(share(numerator, denominator), thresholds)).toBe(text);
  });

  test('what is printed reaches a threshold only where the fraction does, and is near it', () => {
    const counts = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }));
    const percents = fc.oneof(
      fc.constant(0.925),
      fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    );
    fc.assert(
      fc.property(counts, percents, ([n, d], threshold) => {
        const printed = Number(
          formatPercent(share(n, d), [threshold]).replace(/[.%]/g, '').replace(',', '.'),
        );
        expect(Math.abs(printed - (100 * n) / d)).toBeLessThan(0.1 + 1e-9);
        if (n / d < threshold) expect(printed).toBeLessThan(threshold * 100);
        else expect(printed).toBeGreaterThanOrEqual(threshold * 100 - 1e-9);
      }),
    );
  });

  test.each([
    [0.85, '85%'],
    [1, '100%'],
    [0.925, '92,5%'],
  ])('the threshold %d is written %s', (threshold, text) => {
    expect(formatThreshold(threshold)).toBe(text);
  });
});
