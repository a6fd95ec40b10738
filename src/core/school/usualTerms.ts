import type { Month } from './month';

/**
 * The terms of a school year by the number of the month: học kỳ I ends in January, học kỳ II in May
 * (domain 7; QĐ 2269/QĐ-BGDĐT for 2025-2026). Summer months have none.
 */
export const USUAL_TERMS = {
  first: { name: 'Học kỳ I', from: 9, until: 1 },
  second: { name: 'Học kỳ II', until: 5 },
} as const;

/** The term that a month belongs to; `''` for a summer month. */
export function usualTerm(month: Month): string {
  const { first, second } = USUAL_TERMS;
  const number = Number(month.slice(5));
  if (number >= first.from || number <= first.until) return first.name;
  return number <= second.until ? second.name : '';
}
