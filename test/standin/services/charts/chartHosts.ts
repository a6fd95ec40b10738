import type { EnumValue } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { Host } from '../../runtime/host';

interface DataColumn {
  type: EnumValue;
  label: string;
}

/** Columns, and rows of one value a column. */
export interface ChartData {
  columns: readonly DataColumn[];
  rows: readonly (readonly unknown[])[];
}

export interface TextLook {
  fontSize: number;
  fontName?: string;
  color: string;
}

/** What a chart was asked to be. */
export interface ChartRequest {
  kind: ChartKind;
  data: ChartData;
  width: number;
  height: number;
  title: string;
  xTitle: string;
  yTitle: string;
  colors: readonly string[];
  background: string;
  /** Name of `Charts.Position`. */
  legend: string;
  stacked: boolean;
  /** Pattern of the numbers on the value axis; Google's own where left out. */
  valueFormat?: ValueFormat;
  range?: readonly [number, number];
  text: Readonly<Record<TextPart, TextLook>>;
}

/** The pattern that is modelled: whole numbers without a separator. */
type ValueFormat = '0';

export const CHART_KINDS = ['Bar', 'Column', 'Line'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];
export type TextPart = 'title' | 'legend' | 'xAxis' | 'xTitle' | 'yAxis' | 'yTitle';

export class ChartsHost extends Host {
  readonly service = 'Charts';
}

export class DataTableBuilderHost extends Host {
  readonly service = 'Charts.DataTableBuilder';
  columns: DataColumn[] = [];
  rows: unknown[][] = [];
}

export class DataTableHost extends Host {
  readonly service = 'Charts.DataTable';

  constructor(
    run: Execution,
    readonly data: ChartData,
  ) {
    super(run);
  }
}

export class TextStyleBuilderHost extends Host {
  readonly service = 'Charts.TextStyleBuilder';
  look: Partial<TextLook> = {};
}

export class TextStyleHost extends Host {
  readonly service = 'Charts.TextStyle';

  constructor(
    run: Execution,
    readonly look: Partial<TextLook>,
  ) {
    super(run);
  }
}

export class ChartBuilderHost extends Host {
  readonly service: string;

  constructor(
    run: Execution,
    public request: ChartRequest,
  ) {
    super(run);
    this.service = `Charts.${request.kind}ChartBuilder`;
  }
}

export class ChartHost extends Host {
  readonly service = 'Charts.Chart';

  constructor(
    run: Execution,
    readonly request: ChartRequest,
  ) {
    super(run);
  }
}
