import type { Rule } from './rule';
import type { Style } from './style';

/** What the spreadsheet knows of a cell beside its content, which the calculator keeps. */
export interface Cell {
  /** Holds a constant or a formula. */
  filled: boolean;
  /** Number format; `undefined` is General. */
  format: string | undefined;
  style: Style;
  note: string;
  rule: Rule | undefined;
}
