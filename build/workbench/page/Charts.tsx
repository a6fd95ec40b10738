import { useEffect, useRef } from 'preact/hooks';
import type { ChartLook } from '../contract';
import { chartOption } from './chartOption';
import { echarts } from './echarts';
import { HEADER_WIDTH, type Layout } from './layout';
import type { TabModel } from './tabModel';

/** Pixels of the row with the column letters. */
const LETTERS = 30;
/** Sheets' own size of a chart that was given none. */
const SIZE = { width: 600, height: 371 };

interface ChartsProps {
  readonly model: TabModel;
  readonly layout: Layout;
  readonly scroll: { readonly x: number; readonly y: number };
}

/** The tab's charts over its cells; they move with them. */
export function Charts({ model, layout, scroll }: ChartsProps) {
  const { charts } = model.head;
  if (charts.length === 0) return null;
  const left = HEADER_WIDTH + sum(layout.pinnedColumns, (column) => layout.widthOf(column));
  const top = LETTERS + sum(layout.topRows, (row) => layout.heightOf(row));
  return (
    <div class="charts" style={{ left: `${left}px`, top: `${top}px` }}>
      <div style={{ transform: `translate(${-scroll.x}px, ${-scroll.y}px)` }}>
        {charts.map((chart) => (
          <Chart
            key={`${model.head.id} ${chart.id}`}
            chart={chart}
            left={
              before(layout.bodyColumns, chart.column, (each) => layout.widthOf(each)) +
              chart.offsetX
            }
            top={
              before(layout.bodyRows, chart.row, (each) => layout.heightOf(each)) + chart.offsetY
            }
          />
        ))}
      </div>
    </div>
  );
}

function Chart({ chart, left, top }: { chart: ChartLook; left: number; top: number }) {
  const host = useRef<HTMLDivElement>(null);
  // Every patch brings a new object: only a chart that differs is drawn again.
  const told = JSON.stringify(chart);
  useEffect(() => {
    if (!host.current) return undefined;
    const drawn = echarts.init(host.current);
    drawn.setOption(chartOption(chart));
    return () => drawn.dispose();
  }, [told]);
  const { width = SIZE.width, height = SIZE.height } = chart.options as Partial<typeof SIZE>;
  const title = String(chart.options.title ?? '');
  return (
    <div
      ref={host}
      class="chart"
      role="img"
      aria-label={title}
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
    />
  );
}

function before(places: readonly number[], end: number, size: (place: number) => number): number {
  return sum(
    places.filter((place) => place < end),
    size,
  );
}

function sum(places: readonly number[], size: (place: number) => number): number {
  return places.reduce((total, place) => total + size(place), 0);
}
