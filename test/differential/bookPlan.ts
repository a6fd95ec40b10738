import type { CellValue } from '../../src/core/ledger/cellText';
import { LEDGER_RULES, type LedgerRules } from '../../src/core/ledger/judge';
import { DEFAULT_LISTS, type Lists } from '../../src/core/ledger/lists';
import type { ClassStudent } from '../../src/core/rollup/classLedger';
import { type Day, dayOf } from '../../src/core/school/day';

/** What a cell holds before it is computed. Errors are cell errors, not texts that read like one. */
export type Held = CellValue | { readonly error: '#N/A' | '#DIV/0!' | '#REF!' };

export interface PlannedClass {
  /** Also the tab's name. */
  name: string;
  students: readonly ClassStudent[];
  /** Typed cells, from the first row of the tab. */
  rows: readonly (readonly Held[])[];
}

/** A small book: everything that the row formulas and the figures read. */
export interface BookPlan {
  rules: LedgerRules;
  lists: Lists;
  classes: readonly PlannedClass[];
  /** Last row of every class tab. */
  lastRow: number;
  yearStart: Day;
  yearEnd: Day;
  today: Day;
  /** Last day of the last closed month; nothing is closed without it. */
  closedUntil?: Day;
}

export const YEAR_START = dayOf(2025, 9, 1) as Day;
export const YEAR_END = dayOf(2026, 8, 31) as Day;
export const TODAY = dayOf(2026, 3, 10) as Day;

export const SMALL_BOOK: BookPlan = {
  rules: LEDGER_RULES,
  lists: DEFAULT_LISTS,
  classes: [],
  lastRow: 26,
  yearStart: YEAR_START,
  yearEnd: YEAR_END,
  today: TODAY,
};

/** A held cell as a script reads it: an error comes as its text (platform 10.15). */
export function readByScript(held: Held): CellValue {
  return typeof held === 'object' ? held.error : held;
}
