import type { CellError } from '../calculator';
import type { BinaryOperator } from '../evaluate/operators';

/** One corner of a reference. A relative row or column is an offset from the formula's own cell. */
export interface Corner {
  readonly row: number;
  readonly rowFixed: boolean;
  readonly column: number;
  readonly columnFixed: boolean;
}

/** A written reference; `to` is the same object as `from` for a single cell. */
export interface Reference {
  /** `undefined`: the formula's own sheet, none was written. */
  readonly sheetId: number | undefined;
  readonly from: Corner;
  readonly to: Corner;
}

export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: CellError }
  /** An argument left out: `IF(A1;;2)`. */
  | { readonly kind: 'omitted' }
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** A reference to a sheet that was not there when the formula was written. */
  | { readonly kind: 'lost'; readonly text: string }
  | { readonly kind: 'group'; readonly inner: Node }
  | { readonly kind: 'sign'; readonly operator: '+' | '-'; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
    }
  /** The range operator where a side is computed: `INDEX(A1:A9;2):$B$9`. */
  | { readonly kind: 'span'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };
