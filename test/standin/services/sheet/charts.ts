import type { ChartState } from '../../model/chartState';
import type { Sheet } from '../../model/sheet';
import type { EnumValue } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { Host } from '../../runtime/host';
import {
  type Method,
  navigation,
  read,
  type ServiceClass,
  write,
} from '../../runtime/serviceClass';
import { ChartHiddenDimensionStrategy, ChartType } from '../enums';
import { RangeHost, type SheetHost } from '../hosts';

class ChartHost extends Host {
  readonly service = 'SpreadsheetApp.EmbeddedChart';

  constructor(
    run: Execution,
    readonly state: ChartState,
  ) {
    super(run);
  }
}

class ChartBuilderHost extends Host {
  readonly service = 'SpreadsheetApp.EmbeddedChartBuilder';

  constructor(
    run: Execution,
    public state: ChartState,
  ) {
    super(run);
  }
}

function changed(builder: ChartBuilderHost, change: Partial<ChartState>): ChartBuilderHost {
  builder.state = { ...builder.state, ...change };
  return builder;
}

function rangesOf({ run, state }: ChartHost | ChartBuilderHost): RangeHost[] {
  return state.ranges.flatMap(({ sheetId, area }) => {
    const sheet: Sheet | undefined = run.book.sheetById(sheetId);
    return sheet ? [new RangeHost(run, sheet, area)] : [];
  });
}

/** Chart-specific setters are not modelled: `setOption` is the safe route (platform 10.34). */
export const chartBuilderClass: ServiceClass = {
  name: 'SpreadsheetApp.EmbeddedChartBuilder',
  methods: {
    setChartType: navigation('ChartType', (builder: ChartBuilderHost, type: EnumValue) =>
      changed(builder, { type: type.name }),
    ),
    addRange: navigation('Range', (builder: ChartBuilderHost, range: RangeHost) =>
      changed(builder, {
        ranges: [...builder.state.ranges, { sheetId: range.sheet.id, area: range.area }],
      }),
    ),
    clearRanges: navigation('', (builder: ChartBuilderHost) => changed(builder, { ranges: [] })),
    getRanges: navigation('', rangesOf),
    setOption: navigation(
      'String, Any',
      (builder: ChartBuilderHost, name: string, value: unknown) =>
        changed(builder, { options: { ...builder.state.options, [name]: value } }),
    ),
    setNumHeaders: navigation('Integer', (builder: ChartBuilderHost, headers: number) =>
      changed(builder, { headers }),
    ),
    setHiddenDimensionStrategy: navigation(
      'ChartHiddenDimensionStrategy',
      (builder: ChartBuilderHost, strategy: EnumValue) =>
        changed(builder, { hiddenDimensions: strategy.name }),
    ),
    setPosition: navigation(
      'Integer, Integer, Integer, Integer',
      (builder: ChartBuilderHost, row: number, column: number, offsetX: number, offsetY: number) =>
        changed(builder, { position: { row, column, offsetX, offsetY } }),
    ),
    build: navigation('', ({ run, state }: ChartBuilderHost) => new ChartHost(run, state)),
  },
};

export const chartClass: ServiceClass = {
  name: 'SpreadsheetApp.EmbeddedChart',
  methods: {
    getChartId: navigation('', ({ state }: ChartHost) => state.id),
    getRanges: navigation('', rangesOf),
    modify: navigation('', ({ run, state }: ChartHost) => new ChartBuilderHost(run, state)),
  },
};

/** Charts of a tab. */
export const sheetCharts: Readonly<Record<string, Method>> = {
  newChart: navigation(
    '',
    ({ run, book }: SheetHost) =>
      new ChartBuilderHost(run, {
        id: book.nextId(),
        type: ChartType.LINE.name,
        ranges: [],
        position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
        options: {},
        headers: 0,
        // Hidden rows and columns are left out by default (reference: ChartHiddenDimensionStrategy).
        hiddenDimensions: ChartHiddenDimensionStrategy.IGNORE_BOTH.name,
      }),
  ),
  getCharts: read('', ({ run, sheet }: SheetHost) =>
    sheet.charts.map((state) => new ChartHost(run, state)),
  ),
  insertChart: write('EmbeddedChart', ({ sheet }: SheetHost, { state }: ChartHost) => {
    sheet.charts.push(state);
  }),
  updateChart: write('EmbeddedChart', ({ sheet }: SheetHost, { state }: ChartHost) => {
    sheet.charts = sheet.charts.map((each) => (each.id === state.id ? state : each));
  }),
  removeChart: write('EmbeddedChart', ({ sheet }: SheetHost, { state }: ChartHost) => {
    sheet.charts = sheet.charts.filter((each) => each.id !== state.id);
  }),
};
