import { expect, it } from 'vitest';
import { stage } from '../bundle';
import { checkFacts, refused } from './fact';

const TABLE = `
function table() {
  return Charts.newDataTable()
    .addColumn(Charts.ColumnType.STRING, 'Lớp')
    .addColumn(Charts.ColumnType.NUMBER, 'Học sinh')
    .addRow(['6A1', 44]).addRow(['6A2', 42]);
}
function drawn(chart) {
  return chart.setDataTable(table()).setDimensions(300, 200).build().getAs('image/png').getBytes();
}
/** Width and height, as a PNG file's first chunk has them. */
function size(bytes) { return [bytes[18] * 256 + (bytes[19] & 255), bytes[22] * 256 + (bytes[23] & 255)]; }
`;

checkFacts(
  'charts',
  [
    [
      'a chart is a PNG file',
      'Chart.getAs',
      `return drawn(Charts.newColumnChart()).slice(0, 8);`,
      [-119, 80, 78, 71, 13, 10, 26, 10],
    ],
    [
      'of the dimensions asked for',
      'ColumnChartBuilder.setDimensions',
      `return size(drawn(Charts.newColumnChart().setStacked()));`,
      [300, 200],
    ],
    [
      'a built table is as good as its builder',
      'ColumnChartBuilder.setDataTable',
      `return Charts.newBarChart().setDataTable(table().build()).build().getAs('image/png').getContentType();`,
      'image/png',
    ],
    [
      'a table as built does not change with its builder',
      'DataTableBuilder.build',
      `var t = table(), built = t.build(); t.addRow(['6A3', 1]);
       function picture(data) { return Utilities.base64Encode(Charts.newLineChart().setDataTable(data).build().getBlob().getBytes()); }
       return picture(built) === picture(table()) && picture(built) !== picture(t);`,
      true,
    ],
    [
      'a row has a value for each column',
      'DataTableBuilder.addRow',
      `table().addRow(['6A3']);`,
      refused('Invalid argument'),
    ],
    [
      'of its type',
      'DataTableBuilder.addRow',
      `table().addRow(['6A3', '42']);`,
      refused('Invalid argument'),
    ],
    [
      'a position is no text',
      'ColumnChartBuilder.setLegendPosition',
      `Charts.newColumnChart().setLegendPosition('TOP');`,
      refused("don't match the method signature"),
    ],
    [
      'lines are not stacked',
      'LineChartBuilder',
      `Charts.newLineChart().setStacked();`,
      refused('is not a function'),
    ],
    [
      'a text style tells what it was given',
      'TextStyle.getFontSize',
      `var s = Charts.newTextStyle().setFontSize(16).setColor('#202124').build(); return [s.getFontSize(), s.getColor(), s.getFontName()];`,
      [16, '#202124', null],
    ],
    [
      'no embedded chart: what a tab shows has members of its own',
      'Charts.Chart',
      `Charts.newColumnChart().setDataTable(table()).build().getRanges();`,
      refused('is not a function'),
    ],
  ],
  TABLE,
);

it('only the drawing is a service call', () => {
  const script = stage(TABLE);
  const calls = (body: string) => {
    script.google.calls.reset();
    script.run(body);
    return script.google.calls.snapshot().calls;
  };
  const none = calls('');
  expect(calls(`Charts.newColumnChart().setDataTable(table()).build();`)).toBe(none);
  expect(calls(`drawn(Charts.newColumnChart());`)).toBe(none + 1);
});
