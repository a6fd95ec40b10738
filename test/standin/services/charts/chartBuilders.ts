import type { EnumValue } from '../../runtime/enumeration';
import { type Method, navigation, type ServiceClass } from '../../runtime/serviceClass';
import {
  CHART_KINDS,
  type ChartBuilderHost,
  ChartHost,
  type ChartKind,
  type ChartRequest,
  type DataTableBuilderHost,
  type DataTableHost,
  type TextPart,
  type TextStyleHost,
} from './chartHosts';
import { dataOf } from './dataTable';

/** A setter: what its arguments change of the request. */
function setter(signature: string, change: (...values: never[]) => Partial<ChartRequest>): Method {
  return navigation(signature, (builder: ChartBuilderHost, ...values: never[]) => {
    builder.request = { ...builder.request, ...change(...values) };
    return builder;
  });
}

function textSetter(part: TextPart): Method {
  return navigation('TextStyle', (builder: ChartBuilderHost, { look }: TextStyleHost) => {
    const { text } = builder.request;
    builder.request = { ...builder.request, text: { ...text, [part]: { ...text[part], ...look } } };
    return builder;
  });
}

/** Of the many options one is modelled; Google takes any, and leaves out what it does not know. */
function option(name: string, value: unknown): Partial<ChartRequest> {
  if (name !== 'vAxis.format' || value !== '0') {
    throw new Error(`The option ${name} = ${value} is not modelled`);
  }
  return { valueFormat: value };
}

/** Setters that the charts here share. */
const common: Readonly<Record<string, Method>> = {
  setDataTable: setter(
    'DataTableBuilder | Charts.DataTable',
    (table: DataTableBuilderHost | DataTableHost) => ({ data: dataOf(table) }),
  ),
  setDimensions: setter('Integer, Integer', (width: number, height: number) => ({ width, height })),
  setTitle: setter('String', (title: string) => ({ title })),
  setXAxisTitle: setter('String', (xTitle: string) => ({ xTitle })),
  setYAxisTitle: setter('String', (yTitle: string) => ({ yTitle })),
  setColors: setter('String[]', (colors: string[]) => ({ colors })),
  setBackgroundColor: setter('String', (background: string) => ({ background })),
  setLegendPosition: setter('Position', ({ name }: EnumValue) => ({ legend: name })),
  setRange: setter('Number, Number', (start: number, end: number) => ({ range: [start, end] })),
  setTitleTextStyle: textSetter('title'),
  setLegendTextStyle: textSetter('legend'),
  setXAxisTextStyle: textSetter('xAxis'),
  setXAxisTitleTextStyle: textSetter('xTitle'),
  setYAxisTextStyle: textSetter('yAxis'),
  setYAxisTitleTextStyle: textSetter('yTitle'),
  setOption: setter('String, Any', option),
  build: navigation('', ({ run, request }: ChartBuilderHost) => new ChartHost(run, request)),
};

const stacked: Readonly<Record<string, Method>> = {
  setStacked: setter('', () => ({ stacked: true })),
};

export const chartBuilders: readonly ServiceClass[] = CHART_KINDS.map((kind: ChartKind) => ({
  name: `Charts.${kind}ChartBuilder`,
  methods: kind === 'Line' ? common : { ...common, ...stacked },
}));
