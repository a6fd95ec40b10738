import type { EnumValue } from '../runtime/enumeration';

export interface Border {
  /** `null` is the default black. */
  readonly color: string | null;
  /** SpreadsheetApp.BorderStyle; `null` is a thin solid line. */
  readonly style: EnumValue | null;
}

export type Edge = 'top' | 'left' | 'bottom' | 'right';

/** Looks of a cell; a missing field is the default. Immutable, shared between cells. */
export interface Style {
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  /** In points; default 10. */
  readonly fontSize?: number;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontStyle?: 'italic' | 'normal';
  readonly fontLine?: 'underline' | 'line-through' | 'none';
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: EnumValue;
  readonly borders?: Readonly<Partial<Record<Edge, Border>>>;
}

export const plain: Style = Object.freeze({});

/** What Sheets answers for a field that was never set. */
export const defaults = {
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
} as const;
