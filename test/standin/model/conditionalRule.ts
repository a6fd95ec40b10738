import type { Area } from './area';
import type { Criterion } from './criteria';

/** A conditional format rule; immutable. Its formula is read from the first range's first cell. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly criterion: Criterion;
  readonly values: readonly unknown[];
  readonly style: ConditionalStyle;
}

export interface ConditionalStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
}
