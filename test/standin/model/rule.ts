import type { Criterion } from './criteria';

/** A data validation rule; immutable. Its formulas are read from the cell `anchor`. */
export interface Rule {
  readonly criterion: Criterion;
  /** Numbers, texts, Dates, a list, or `{sheetId, area}` of a range. */
  readonly values: readonly unknown[];
  /** `true` only warns; Google's default (platform 10.26). */
  readonly allowInvalid: boolean;
  readonly help: string | null;
  readonly anchor: { readonly row: number; readonly column: number };
}
