import type { SummaryChart } from '../core/workbook/summaryPart';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const RESULT = '#d9826f';
const PLAN = '#b3261e';

/** The first series is the result, the second the plan's share: bars under a line, or two lines. */
const KINDS = {
  classes: { 0: { type: 'bars', color: RESULT }, 1: { type: 'line', color: PLAN } },
  months: {
    0: { type: 'line', color: RESULT, pointSize: 5, lineWidth: 3 },
    1: { type: 'line', color: PLAN },
  },
} as const satisfies Record<SummaryChart['kind'], object>;

/** Draws the page's charts; the plan's share of each class stands in a hidden column. */
export function writeSummaryCharts(sheet: Sheet, charts: readonly SummaryChart[]): void {
  for (const { kind, title, ranges, row, column, width, height } of charts) {
    const builder = sheet.newChart().setChartType(Charts.ChartType.COMBO);
    for (const { row: first, column: at, rows, columns } of ranges) {
      builder.addRange(sheet.getRange(first, at, rows, columns));
    }
    const chart = builder
      .setNumHeaders(0)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setPosition(row, column, 0, 4)
      .setOption('title', title)
      .setOption('width', width)
      .setOption('height', height)
      .setOption('legend', { position: 'none' })
      .setOption('vAxis', { minValue: 0, maxValue: 1, format: '0%' })
      .setOption('series', KINDS[kind])
      .build();
    sheet.insertChart(chart);
  }
}
