/**
 * The terms of a school year by the number of the month: học kỳ I ends in January, học kỳ II in May
 * (domain 7; QĐ 2269/QĐ-BGDĐT for 2025-2026). Summer months have none.
 */
export const USUAL_TERMS = {
  first: { name: 'Học kỳ I', from: 9, until: 1 },
  second: { name: 'Học kỳ II', until: 5 },
} as const;
