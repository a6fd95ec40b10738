import type { Execution } from '../../runtime/execution';
import { navigation, read, type ServiceClass } from '../../runtime/serviceClass';
import { BlobHost } from '../blob';
import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  ColumnType,
  Position,
} from '../enums';
import {
  ChartBuilderHost,
  type ChartHost,
  type ChartKind,
  type ChartRequest,
  type ChartsHost,
  DataTableBuilderHost,
  TextStyleBuilderHost,
} from './chartHosts';
import { drawChart } from './drawChart';

/** A picture is drawn on a server of its own: about a second. */
const DRAWING_MS = 1000;
const PNG = 'image/png';

const black = { fontSize: 12, color: '#222222' };

/** A chart as it is before anything is set; 600 x 400 pixels (reference: `setDimensions`). */
function emptyRequest(kind: ChartKind): ChartRequest {
  return {
    kind,
    data: { columns: [], rows: [] },
    width: 600,
    height: 400,
    title: '',
    xTitle: '',
    yTitle: '',
    colors: [],
    background: '#ffffff',
    legend: Position.RIGHT.name,
    stacked: false,
    text: { title: black, legend: black, xAxis: black, xTitle: black, yAxis: black, yTitle: black },
  };
}

const newChart = (kind: ChartKind) =>
  navigation('', ({ run }: ChartsHost) => new ChartBuilderHost(run, emptyRequest(kind)));

/** Charts that are drawn without a tab; needs no scope (reference), and a report is made in FULL. */
export const charts: ServiceClass = {
  name: 'Charts',
  enums: { ChartType, ChartHiddenDimensionStrategy, ChartMergeStrategy, ColumnType, Position },
  methods: {
    newDataTable: navigation('', ({ run }: ChartsHost) => new DataTableBuilderHost(run)),
    newTextStyle: navigation('', ({ run }: ChartsHost) => new TextStyleBuilderHost(run)),
    newBarChart: newChart('Bar'),
    newColumnChart: newChart('Column'),
    newLineChart: newChart('Line'),
  },
};

export const chart: ServiceClass = {
  name: 'Charts.Chart',
  methods: {
    getAs: read(
      'String',
      ({ run, request }: ChartHost, type: string) => {
        if (type !== PNG) throw new Error(`Pictures of ${type} are not modelled`);
        return pictureOf(run, request);
      },
      { price: DRAWING_MS },
    ),
    getBlob: read('', ({ run, request }: ChartHost) => pictureOf(run, request), {
      price: DRAWING_MS,
    }),
  },
};

function pictureOf(run: Execution, request: ChartRequest): BlobHost {
  return new BlobHost(run, drawChart(request), PNG, 'chart.png');
}
