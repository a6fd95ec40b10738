import type { Dependency } from './dependency';
import type { Sheet } from './sheet';
import type { Template } from './template';

/** All cells of one column that hold the same template. */
export interface Group {
  readonly sheet: Sheet;
  readonly column: number;
  readonly template: Template;
  /** Members lie in `first..last`; other cells may lie there too. */
  first: number;
  last: number;
  members: number;
  /** Members whose value is up to date. */
  clean: number;
}

/** Kept with a column that is read: which group reads it, and through which reference. */
export interface Link {
  readonly group: Group;
  readonly dependency: Dependency;
}
