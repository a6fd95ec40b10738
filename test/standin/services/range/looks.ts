import { mapArea } from '../../model/area';
import { defaults, type Style } from '../../model/style';
import type { EnumValue } from '../../runtime/enumeration';
import { type Method, read, write } from '../../runtime/serviceClass';
import { fits } from '../../runtime/signature';
import { Trouble } from '../../runtime/trouble';
import { WrapStrategy } from '../enums';
import type { RangeHost } from '../hosts';
import { checkShape } from '../writeCells';

/** One look of a cell: its field, the names of Google's accessors and the type of a value. */
interface Look {
  readonly field: keyof Style;
  readonly one: string;
  readonly many: string;
  readonly type: string;
  readonly fallback: unknown;
  /** Checks and normalises a value. */
  readonly clean?: (value: string) => string;
}

const looks: readonly Look[] = [
  look('background', 'Background', 'Backgrounds', 'String?', defaults.background, color),
  look('fontColor', 'FontColor', 'FontColors', 'String?', defaults.fontColor, color),
  look('fontFamily', 'FontFamily', 'FontFamilies', 'String?', defaults.fontFamily),
  look('fontSize', 'FontSize', 'FontSizes', 'Integer', defaults.fontSize),
  look('fontWeight', 'FontWeight', 'FontWeights', '"bold"?|"normal"', defaults.fontWeight),
  look('fontStyle', 'FontStyle', 'FontStyles', '"italic"?|"normal"', defaults.fontStyle),
  look(
    'fontLine',
    'FontLine',
    'FontLines',
    '"underline"?|"line-through"|"none"',
    defaults.fontLine,
  ),
  look(
    'horizontalAlignment',
    'HorizontalAlignment',
    'HorizontalAlignments',
    '"left"?|"center"|"right"|"normal"',
    defaults.horizontalAlignment,
  ),
  look(
    'verticalAlignment',
    'VerticalAlignment',
    'VerticalAlignments',
    '"top"?|"middle"|"bottom"',
    defaults.verticalAlignment,
  ),
  look('wrapStrategy', 'WrapStrategy', 'WrapStrategies', 'WrapStrategy', WrapStrategy.OVERFLOW),
];

function look(
  field: keyof Style,
  one: string,
  many: string,
  type: string,
  fallback: unknown,
  clean?: Look['clean'],
): Look {
  return { field, one, many, type, fallback, ...(clean && { clean }) };
}

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  cyan: '#00ffff',
  magenta: '#ff00ff',
};

/**
 * A colour as it reads back, `#rrggbb`. Given as `#rgb`, `#rrggbb` or a plain CSS name; anything else
 * is refused (platform 10.25).
 */
export function color(text: string): string {
  const lower = text.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return lower.replace(/[0-9a-f]/g, '$&$&');
  const known = Object.hasOwn(named, lower) ? named[lower] : undefined;
  if (known === undefined) throw new Trouble('invalidColor', { color: text });
  return known;
}

/** Changes the style of each cell. */
function restyle(
  range: RangeHost,
  change: (style: Style, i: number, j: number) => Style,
): RangeHost {
  const { sheet, area } = range;
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const cell = sheet.cell(area.row + i, area.column + j);
      cell.style = change(cell.style, i, j);
    }
  }
  return range;
}

/** One value for many cells: styles that were one object stay one. */
function shared(change: (style: Style) => Style): (style: Style) => Style {
  const made = new Map<Style, Style>();
  return (style) => {
    let next = made.get(style);
    if (!next) {
      next = change(style);
      made.set(style, next);
    }
    return next;
  };
}

function withField(style: Style, { field, clean }: Look, value: unknown): Style {
  if (value === null) {
    const { [field]: _, ...rest } = style;
    return rest;
  }
  return { ...style, [field]: clean ? clean(value as string) : value };
}

function fieldOf(range: RangeHost, { field, fallback }: Look, row: number, column: number) {
  return range.sheet.peek(row, column)?.style[field] ?? fallback;
}

function methodsOf(look: Look): [string, Method][] {
  const { one, many, type } = look;
  return [
    [
      `get${one}`,
      read('', (range: RangeHost) => fieldOf(range, look, range.area.row, range.area.column)),
    ],
    [
      `get${many}`,
      read('', (range: RangeHost) =>
        mapArea(range.area, (row, column) => fieldOf(range, look, row, column)),
      ),
    ],
    [
      `set${one}`,
      write(type, (range: RangeHost, value: unknown) =>
        restyle(
          range,
          shared((style) => withField(style, look, value)),
        ),
      ),
    ],
    [
      `set${many}`,
      write(tableType(type), (range: RangeHost, values: unknown[][]) => {
        checkShape(range.area, values);
        if (!values.flat().every((value) => fits(type, [value]))) {
          throw new Trouble('invalidArgument', { name: look.field });
        }
        return restyle(range, (style, i, j) => withField(style, look, values[i]?.[j]));
      }),
    ],
  ];
}

/** A table may mix the allowed texts, so their type there is plain text; each is checked on its own. */
function tableType(type: string): string {
  return type.startsWith('"') ? 'String?[][]' : `${type}[][]`;
}

type Flag = boolean | null;

const edges = ['top', 'left', 'bottom', 'right'] as const;

function setBorder(
  range: RangeHost,
  top: Flag,
  left: Flag,
  bottom: Flag,
  right: Flag,
  vertical: Flag,
  horizontal: Flag,
  lineColor: string | null = null,
  style: EnumValue | null = null,
): RangeHost {
  const { rows, columns } = range.area;
  const border = { color: lineColor === null ? null : color(lineColor), style };
  return restyle(range, (old, i, j) => {
    const flags = {
      top: i === 0 ? top : horizontal,
      bottom: i === rows - 1 ? bottom : horizontal,
      left: j === 0 ? left : vertical,
      right: j === columns - 1 ? right : vertical,
    };
    const borders = { ...old.borders };
    for (const edge of edges) {
      // null leaves the edge, false takes it away.
      if (flags[edge] === true) borders[edge] = border;
      if (flags[edge] === false) delete borders[edge];
    }
    return { ...old, borders };
  });
}

const six = 'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?';

function isWrapped(range: RangeHost, row: number, column: number): boolean {
  return range.sheet.peek(row, column)?.style.wrapStrategy === WrapStrategy.WRAP;
}

/** Looks of cells, each with its four accessors; wrap, borders and number formats beside them. */
export const rangeLooks: Readonly<Record<string, Method>> = {
  ...Object.fromEntries(looks.flatMap(methodsOf)),
  getWrap: read('', (range: RangeHost) => isWrapped(range, range.area.row, range.area.column)),
  getWraps: read('', (range: RangeHost) =>
    mapArea(range.area, (row, column) => isWrapped(range, row, column)),
  ),
  setWrap: write('Boolean', (range: RangeHost, on: boolean) =>
    restyle(
      range,
      shared((style) => ({
        ...style,
        wrapStrategy: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
      })),
    ),
  ),
  setBorder: write(`${six} | ${six}, String?, BorderStyle?`, setBorder),
  getNumberFormat: read('', (range: RangeHost) =>
    formatOf(range, range.area.row, range.area.column),
  ),
  getNumberFormats: read('', (range: RangeHost) =>
    mapArea(range.area, (row, column) => formatOf(range, row, column)),
  ),
  setNumberFormat: write('String', (range: RangeHost, format: string) =>
    setFormats(range, () => format),
  ),
  setNumberFormats: write('String[][]', (range: RangeHost, formats: string[][]) => {
    checkShape(range.area, formats);
    return setFormats(range, (i, j) => formats[i]?.[j] ?? general);
  }),
};

/** How Sheets names the format of a cell that has none. */
const general = '0.###############';

function formatOf(range: RangeHost, row: number, column: number): string {
  return range.sheet.peek(row, column)?.format ?? general;
}

function setFormats(range: RangeHost, formatAt: (i: number, j: number) => string): RangeHost {
  const { sheet, area } = range;
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const format = formatAt(i, j);
      const none = format === '' || format === general || format.toLowerCase() === 'general';
      sheet.cell(area.row + i, area.column + j).format = none ? undefined : format;
    }
  }
  return range;
}
