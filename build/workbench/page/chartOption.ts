import type { EChartsCoreOption } from 'echarts/core';
import type { ChartLook } from '../contract';

interface SeriesOption {
  readonly type?: string;
  readonly color?: string;
  readonly lineWidth?: number;
  readonly pointSize?: number;
}

interface AxisOption {
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly format?: string;
}

/** How Google's chart types are drawn where a series does not say otherwise. */
const DRAWN: Readonly<Record<string, 'bar' | 'line'>> = {
  COLUMN: 'bar',
  BAR: 'bar',
  COMBO: 'bar',
  LINE: 'line',
  AREA: 'line',
};

/** A chart of the book, by Google's options, as ECharts takes it. */
export function chartOption({ type, options, categories, series }: ChartLook): EChartsCoreOption {
  const isLying = type === 'BAR';
  const category = { type: 'category', data: categories, inverse: isLying };
  const value = valueAxis((options[isLying ? 'hAxis' : 'vAxis'] ?? {}) as AxisOption);
  const styles = (options.series ?? {}) as Readonly<Record<number, SeriesOption>>;
  const colors = options.colors as readonly string[] | undefined;
  const { position = 'bottom' } = (options.legend ?? {}) as { position?: string };
  return {
    animation: false,
    title: {
      text: String(options.title ?? ''),
      left: 16,
      top: 12,
      textStyle: { fontFamily: 'Arial', fontSize: 15, fontWeight: 'normal', color: '#5f6368' },
    },
    tooltip: { trigger: 'axis' },
    legend: { show: position !== 'none', bottom: 4 },
    grid: {
      left: 16,
      right: 24,
      top: 52,
      bottom: position === 'none' ? 12 : 36,
      containLabel: true,
    },
    xAxis: isLying ? value : category,
    yAxis: isLying ? category : value,
    series: series.map(({ name, values }, index) => {
      const { color = colors?.[index], ...style } = styles[index] ?? {};
      return {
        name,
        data: values,
        ...drawn(type, style),
        ...(color !== undefined && {
          itemStyle: { color },
          lineStyle: { color, width: style.lineWidth ?? 2 },
        }),
      };
    }),
  };
}

function drawn(type: string, { type: own, pointSize = 0 }: SeriesOption) {
  const isLine = own === 'line' || (own === undefined && DRAWN[type] === 'line');
  return isLine
    ? { type: 'line', showSymbol: pointSize > 0, symbol: 'circle', symbolSize: pointSize }
    : { type: 'bar', barMaxWidth: 40 };
}

function valueAxis({ minValue, maxValue, format }: AxisOption) {
  const isShare = format?.includes('%') ?? false;
  return {
    type: 'value',
    min: minValue,
    max: maxValue,
    ...(isShare && {
      axisLabel: { formatter: (value: number) => `${Math.round(value * 100)}%` },
    }),
  };
}
