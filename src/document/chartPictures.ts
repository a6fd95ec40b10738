import { messageOf } from '../core/messageOf';
import { type ChartData, type ChartFigure, chartFigures } from '../core/papers/chartFigures';
import { text } from '../core/report/blocks';
import type { Block } from '../core/report/paper';

const SIZE_MM = { width: 160, height: 72 };
/** Sharp on paper, and a small file: about 125 dots to the inch. */
const PIXELS_A_MM = 5;
/** Dark and light of the product's red: told apart in black and white too. */
const COLOURS = ['#b3261e', '#f28b82'];
const LETTERS = { size: 16, colour: '#202124' };

/**
 * The charts of a report, each with its number and caption under it, drawn by Google's Charts
 * service (no scope). Where it fails there are none, and the report is whole without.
 *
 * What Google draws need not be the same bytes on another day. Pictures are therefore no part of what
 * a closed month keeps nor of a report's checksum: the paper without them is the one that is rebuilt
 * byte for byte, and they are drawn anew from the kept figures.
 */
export function chartPictures(data: ChartData): Block[] {
  const figures = chartFigures(data);
  try {
    return figures.map(drawn).flatMap((png, index) => [
      {
        kind: 'picture',
        png,
        widthMm: SIZE_MM.width,
        heightMm: SIZE_MM.height,
        alt: figures[index]?.alt ?? '',
      },
      text('pictureCaption', `Biểu đồ ${index + 1}. ${figures[index]?.caption}`),
    ]);
  } catch (error) {
    console.warn(`charts: ${messageOf(error)}`);
    return [];
  }
}

/** A chart as a PNG file in base 64. */
function drawn({ labels, rows, stacked }: ChartFigure): string {
  const [category, ...series] = labels;
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, category);
  for (const label of series) table.addColumn(Charts.ColumnType.NUMBER, label);
  for (const row of rows) table.addRow([...row]);
  const letters = Charts.newTextStyle().setFontSize(LETTERS.size).setColor(LETTERS.colour).build();
  const builder = Charts.newColumnChart()
    .setDataTable(table)
    .setDimensions(SIZE_MM.width * PIXELS_A_MM, SIZE_MM.height * PIXELS_A_MM)
    .setColors(COLOURS)
    .setLegendPosition(Charts.Position.TOP)
    .setLegendTextStyle(letters)
    .setXAxisTextStyle(letters)
    .setYAxisTextStyle(letters)
    // Whole numbers without a separator: Google would write 1,000, which is 1.000 here.
    .setOption('vAxis.format', '0');
  if (stacked) builder.setStacked();
  return Utilities.base64Encode(builder.build().getAs('image/png').getBytes());
}
