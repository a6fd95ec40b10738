import { createRequire } from 'node:module';
import type { EChartsOption } from 'echarts';
import type { ChartRequest, TextLook } from './chartHosts';

const require = createRequire(import.meta.url);

/** Tinos has Vietnamese letters, and the same file draws the same picture on every machine. */
const FONT = 'Tinos';
const FONT_FILES = ['400Regular/Tinos_400Regular', '700Bold/Tinos_700Bold'];

/**
 * The chart as a PNG file. The drawing packages are loaded with the first picture: most scripts draw
 * none.
 */
export function drawChart(request: ChartRequest): Uint8Array {
  const echarts: typeof import('echarts') = require('echarts');
  const { Resvg }: typeof import('@resvg/resvg-js') = require('@resvg/resvg-js');
  const { width, height, background } = request;
  const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption(optionOf(request));
    const fontFiles = FONT_FILES.map((file) =>
      require.resolve(`@expo-google-fonts/tinos/${file}.ttf`),
    );
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT };
    return new Resvg(drawing.renderToSVGString(), { background, font }).render().asPng();
  } finally {
    drawing.dispose();
  }
}

/** The request in the words of the drawing package. */
function optionOf(request: ChartRequest): EChartsOption {
  const { kind, data, colors, stacked, title, legend, text, range, valueFormat } = request;
  const [, ...series] = data.columns;
  // Of bars the value axis is the horizontal one; titles and looks go by the direction.
  const across = kind === 'Bar';
  const x = { name: request.xTitle, nameTextStyle: lookOf(text.xTitle) };
  const y = { name: request.yTitle, nameTextStyle: lookOf(text.yTitle) };
  const categories = {
    type: 'category' as const,
    data: data.rows.map(([name]) => String(name)),
    ...(across ? y : x),
    axisLabel: lookOf(across ? text.yAxis : text.xAxis),
  };
  const values = {
    type: 'value' as const,
    ...(across ? x : y),
    axisLabel: {
      ...lookOf(across ? text.xAxis : text.yAxis),
      ...(valueFormat === '0' ? { formatter: (value: number) => value.toFixed(0) } : {}),
    },
    ...(range ? { min: range[0], max: range[1] } : {}),
  };
  return {
    animation: false,
    ...(colors.length > 0 ? { color: [...colors] } : {}),
    textStyle: { fontFamily: FONT },
    ...(title === '' ? {} : { title: { text: title, textStyle: lookOf(text.title) } }),
    ...(legend === 'NONE'
      ? {}
      : {
          legend: {
            data: series.map(({ label }) => label),
            top: legend === 'BOTTOM' ? 'bottom' : 'top',
            textStyle: lookOf(text.legend),
          },
        }),
    grid: {
      left: 10,
      right: 10,
      top: 60,
      bottom: legend === 'BOTTOM' ? 40 : 10,
      containLabel: true,
    },
    xAxis: across ? values : categories,
    yAxis: across ? categories : values,
    series: series.map(({ label }, place) => ({
      name: label,
      type: kind === 'Line' ? ('line' as const) : ('bar' as const),
      data: data.rows.map((row) => row[place + 1] as number | null),
      ...(stacked ? { stack: 'all' } : {}),
    })),
  };
}

function lookOf({ fontSize, color }: TextLook) {
  return { fontSize, color, fontFamily: FONT };
}
