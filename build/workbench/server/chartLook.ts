import type { Book } from '../../../test/standin/model/book';
import type { ChartState } from '../../../test/standin/model/chartState';
import { displayOf } from '../../../test/standin/model/content';
import type { Axis } from '../../../test/standin/model/sheet';
import type { ChartLook } from '../contract';

interface Line {
  readonly texts: readonly string[];
  readonly values: readonly (number | null)[];
}

/** A chart with what its ranges hold now: the first column names the points, the others are series. */
export function chartLook(book: Book, chart: ChartState): ChartLook {
  const { id, type, position, options, headers } = chart;
  const lines = chart.ranges.flatMap((range) => columnsOf(book, chart, range));
  const [domain, ...series] = lines;
  return {
    id,
    type,
    ...position,
    options,
    categories: domain?.texts.slice(headers) ?? [],
    series: series.map(({ texts, values }) => ({
      name: headers > 0 ? (texts[0] ?? '') : '',
      values: values.slice(headers),
    })),
  };
}

/** Hidden places are drawn or left out as the chart says (reference: ChartHiddenDimensionStrategy). */
function columnsOf(
  book: Book,
  { hiddenDimensions }: ChartState,
  { sheetId, area }: ChartState['ranges'][number],
): Line[] {
  const sheet = book.sheetById(sheetId);
  if (!sheet) return [];
  const skips = (axis: Axis, names: readonly string[]) => (place: number) =>
    !(names.includes(hiddenDimensions) && axis.hidden.has(place));
  const rows = places(area.row, area.rows).filter(
    skips(sheet.rowAxis, ['IGNORE_BOTH', 'IGNORE_ROWS']),
  );
  return places(area.column, area.columns)
    .filter(skips(sheet.columnAxis, ['IGNORE_BOTH', 'IGNORE_COLUMNS']))
    .map((column) => ({
      texts: rows.map((row) => displayOf(book, sheet, row, column)),
      values: rows.map((row) => {
        const value = book.calculator.value(sheet.id, row, column);
        return typeof value === 'number' ? value : null;
      }),
    }));
}

function places(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
