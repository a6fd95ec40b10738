import type { Fraction } from '../report/numbers';
import type { Day } from '../school/day';
import { type HandInCell, isHandedIn, isInTime } from './handInCell';

export interface HandInCounts {
  /** Completeness: classes that handed in / classes (clauses B6, G4). */
  handedIn: Fraction;
  /** Timeliness: classes that handed in by the deadline / classes. */
  inTime: Fraction;
  /** Classes that have not handed in, in the order given; a month given back is one of them. */
  missing: string[];
}

/** Counts one month of the board. */
export function handInCounts(
  classes: readonly { name: string; cell: HandInCell }[],
  deadline: Day,
): HandInCounts {
  const denominator = classes.length;
  const part = (holds: (cell: HandInCell) => boolean) => ({
    numerator: classes.filter(({ cell }) => holds(cell)).length,
    denominator,
  });
  return {
    handedIn: part(isHandedIn),
    inTime: part((cell) => isInTime(cell, deadline)),
    missing: classes.filter(({ cell }) => !isHandedIn(cell)).map(({ name }) => name),
  };
}
