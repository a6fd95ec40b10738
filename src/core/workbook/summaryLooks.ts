/** How the cells of `Tổng hợp` look: one row a kind of cell. */
interface Look {
  background?: string;
  colour?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  align?: 'left' | 'center' | 'right';
  format?: string;
}

const RED = '#b3261e';
const BAND = '#fdecea';
const INK = '#202124';
const MUTED = '#5f6368';

/** In the symbols of en-US, shown by the book's locale (platform 1.15). */
const PERCENT = '0.0%';
const COUNT = '#,##0';
const POINTS = '0.0';
const TREND = '+0.0;-0.0;0.0';

const SUMMARY_LOOKS = {
  plain: {},
  title: { background: RED, colour: '#ffffff', size: 17, bold: true, align: 'center' },
  school: { background: RED, colour: '#ffe9c7', size: 11, align: 'center' },
  tile: { background: BAND, colour: RED, size: 21, bold: true, align: 'center', format: COUNT },
  tilePercent: {
    background: BAND,
    colour: RED,
    size: 21,
    bold: true,
    align: 'center',
    format: PERCENT,
  },
  caption: { background: BAND, colour: MUTED, size: 9, align: 'center' },
  section: { colour: RED, size: 12, bold: true, align: 'left' },
  header: { background: '#f3d9d6', colour: INK, size: 9, bold: true, align: 'center' },
  band: { background: '#f6f6f6', colour: INK, size: 9, bold: true, align: 'left' },
  label: { colour: INK, size: 10, align: 'left' },
  part: { colour: MUTED, size: 10, align: 'left' },
  name: { colour: INK, size: 10, bold: true, align: 'center' },
  word: { colour: INK, size: 10, align: 'center' },
  small: { colour: INK, size: 9, align: 'center' },
  count: { colour: INK, size: 10, align: 'center', format: COUNT },
  large: { colour: INK, size: 15, bold: true, align: 'center', format: COUNT },
  percent: { colour: INK, size: 10, align: 'center', format: PERCENT },
  boldPercent: { colour: INK, size: 11, bold: true, align: 'center', format: PERCENT },
  points: { colour: INK, size: 10, align: 'center', format: POINTS },
  trend: { colour: INK, size: 10, align: 'center', format: TREND },
  day: { colour: INK, size: 10, align: 'center', format: 'dd/mm/yyyy' },
  verdict: { colour: INK, size: 10, bold: true, align: 'center' },
  totalName: { background: BAND, colour: INK, size: 10, bold: true, align: 'center' },
  total: { background: BAND, colour: INK, size: 10, bold: true, align: 'center', format: COUNT },
  totalPercent: {
    background: BAND,
    colour: INK,
    size: 10,
    bold: true,
    align: 'center',
    format: PERCENT,
  },
  bar: { colour: '#d9826f', size: 9, align: 'left' },
  note: { colour: MUTED, size: 9, italic: true, align: 'left' },
} as const satisfies Readonly<Record<string, Look>>;

export type SummaryLook = keyof typeof SUMMARY_LOOKS;

/** A look with all that it leaves to the default. */
export function lookOf(name: SummaryLook): Required<Omit<Look, 'background'>> & {
  background: string | null;
} {
  return {
    background: null,
    colour: INK,
    size: 10,
    bold: false,
    italic: false,
    align: 'left',
    format: '0.###############',
    ...(SUMMARY_LOOKS[name] satisfies Look),
  };
}
