/**
 * A spreadsheet as plain data: what the workbook writer needs to know of a book and nothing more.
 * Rows and columns count from 1, as in Apps Script. Colours are `#rrggbb`. Formulas are in the
 * dialect of the spreadsheet (vi_VN: arguments joined by `;`) with their leading `=`; ranges are A1
 * texts without a tab name unless they lie on another tab (`'Danh mục'!C3:C60`).
 */
export interface WorkbookView {
  readonly sheets: readonly SheetView[];
}

export interface SheetView {
  readonly name: string;
  readonly hidden?: boolean;
  readonly tabColor?: string;
  /** `false` where the grid lines are hidden. */
  readonly gridLines?: boolean;
  /** Size of the grid. */
  readonly rows: number;
  readonly columns: number;
  /** Only cells that hold something: a value, a formula or a look. */
  readonly cells: readonly CellView[];
  readonly columnWidths?: readonly { readonly column: number; readonly pixels: number }[];
  readonly rowHeights?: readonly { readonly row: number; readonly pixels: number }[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** A1 ranges. */
  readonly merges?: readonly string[];
  readonly validations?: readonly ValidationView[];
  readonly conditionalFormats?: readonly ConditionalFormatView[];
  readonly protections?: readonly ProtectionView[];
}

/** A cell error is a value, as in Sheets (`{ error: '#N/A' }`). */
export type CellContent = string | number | boolean | null | { readonly error: string };

export interface CellView {
  readonly row: number;
  readonly column: number;
  /** The computed value; a date is its serial number. `null`: empty. */
  readonly value: CellContent;
  readonly formula?: string;
  /** What the cell shows. */
  readonly display?: string;
  /** Pattern of the number format in en-US symbols (`dd/mm/yyyy`, `#,##0.0`, `@`). */
  readonly numberFormat?: string;
  readonly style?: StyleView;
  readonly note?: string;
}

export interface StyleView {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  readonly background?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderView>>;
}

export interface BorderView {
  readonly style: 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  readonly color?: string;
}

export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual'
  | 'lessThan'
  | 'lessThanOrEqual';

export type ValidationRule =
  | { readonly kind: 'listOfRange'; readonly range: string }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** A day (as its serial) or a number compared with one bound, or two for the `between` kinds. */
  | {
      readonly kind: 'day' | 'number';
      readonly operator: Comparison;
      readonly first: number;
      readonly last?: number;
    }
  | { readonly kind: 'checkbox' }
  /** A formula about the top left cell of the first range; true is allowed. */
  | { readonly kind: 'custom'; readonly formula: string };

export interface ValidationView {
  readonly ranges: readonly string[];
  readonly rule: ValidationRule;
  /** `true`: what breaks the rule is refused; `false`: it is only marked. */
  readonly reject: boolean;
  readonly help?: string;
}

export interface ConditionalFormatView {
  /** The formula is about the top left cell of the first range. */
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface ProtectionView {
  /** Absent: the whole tab. */
  readonly range?: string;
  readonly warningOnly: boolean;
  /** Ranges that stay open in a protected tab. */
  readonly unprotected?: readonly string[];
  readonly description?: string;
}
