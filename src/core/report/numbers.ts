/**
 * Numbers as Vietnamese papers write them: dot for thousands, decimal comma, `92,5%` without a
 * space, `–` where there is nothing to divide by (domain 8).
 */

/** A share as counted; kept raw, since verdicts compare fractions and not what is printed. */
export interface Fraction {
  numerator: number;
  denominator: number;
}

/** What is printed for a share of nothing. */
export const NO_VALUE = '–';

/** `1.234`, `-5`. Takes whole numbers only. */
export function formatCount(count: number): string {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number: ${count}`);
  const digits = String(Math.abs(count)).replace(/\B(?=(\d{3})+$)/g, '.');
  return count < 0 ? `-${digits}` : digits;
}

/** `23/44`. */
export function formatFraction({ numerator, denominator }: Fraction): string {
  return `${formatCount(numerator)}/${formatCount(denominator)}`;
}

/**
 * `92,5%`. Rounded to one decimal, but truncated where rounding would show a threshold, or 100 %,
 * that the fraction has not reached: 84,96 % must not print as 85,0 % beside "Chưa đạt".
 * `thresholds` are fractions (0.85).
 */
export function formatPercent(
  { numerator, denominator }: Fraction,
  thresholds: readonly number[] = [],
): string {
  if (denominator === 0) return NO_VALUE;
  const fraction = numerator / denominator;
  // Whole-number halves: 2n*1000 + d over 2d keeps 12,25 % from falling to a binary neighbour.
  const rounded = Math.floor((2000 * numerator + denominator) / (2 * denominator));
  const overstates = [...thresholds, 1].some(
    // Divided, not multiplied: 0,07 times 1000 is more than 70.
    (limit) => fraction < limit && rounded / 1000 >= limit,
  );
  const shown = overstates ? Math.floor((1000 * numerator) / denominator) : rounded;
  return `${tenths(shown)}%`;
}

/** A threshold as a plan writes it: 0.85 -> `85%`, 0.925 -> `92,5%`. */
export function formatThreshold(threshold: number): string {
  return `${tenths(Math.round(threshold * 1000)).replace(',0', '')}%`;
}

/** @param count not negative */
function tenths(count: number): string {
  return `${formatCount(Math.floor(count / 10))},${count % 10}`;
}
