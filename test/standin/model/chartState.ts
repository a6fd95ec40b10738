import type { Area } from './area';

/** An embedded chart: what was asked for, not a picture. */
export interface ChartState {
  readonly id: number;
  /** `COLUMN`, `BAR`, … of Charts.ChartType. */
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly position: { row: number; column: number; offsetX: number; offsetY: number };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  /** Name in Charts.ChartHiddenDimensionStrategy: whether hidden rows and columns are drawn. */
  readonly hiddenDimensions: string;
}
