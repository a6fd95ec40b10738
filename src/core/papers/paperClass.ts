/** A class as its papers name it. */
export interface PaperClass {
  /** `6A1`, `6/1`; empty leaves dots on a blank form. */
  name: string;
  /** As in `Chi đội`: a Pioneers' unit or, for older students, one of the Youth Union. */
  unit: Unit;
  /** Homeroom teacher; empty leaves room for a name by hand. */
  teacher: string;
}

export const UNITS = ['Chi đội', 'Chi đoàn'] as const;
export type Unit = (typeof UNITS)[number];

/** A unit as typed; a class without one is a chi đội, as nearly all of a lower secondary school. */
export function unitOf(typed: string): Unit {
  return UNITS.find((unit) => unit === typed) ?? 'Chi đội';
}
