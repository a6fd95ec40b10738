/**
 * Widths of Times New Roman in thousandths of its size, as the metric-compatible fonts have them:
 * enough letters for letterheads. Letters with marks are as wide as without, but for Ư and ư.
 */
const capitals = {
  regular: widths(
    'A722 B667 C667 D722 E611 F556 G722 H722 I333 K722 L611 M889 N722 O722 P556 Q722 R667 S556 T611 U722 V722 X722 Y722',
  ),
  bold: widths(
    'A722 B667 C722 D722 E667 F611 G778 H778 I389 K778 L667 M944 N722 O778 P611 Q778 R722 S556 T667 U722 V722 X722 Y722',
  ),
  italic: widths('A611 B611 C667 D722 H722 N667 P611 T556 V611'),
};
const lower = widths('a500 c444 d500 e444 g500 h500 i278 m722 n500 o500 r389 t278 u500 y444');
const signs = widths('0500 1500 2500 3500 4500 5500 6500 7500 8500 9500 ,250 *500 -333 :333');
const HORN = 74;

export type Face = keyof typeof capitals;

/** Millimetres that a text takes in one line. */
export function timesWidthMm(text: string, face: Face, sizePt: number): number {
  const table: Record<string, number> = { ...lower, ...signs, ...capitals[face], ' ': 250 };
  const units = [...text].map((letter) => {
    const base = letter.normalize('NFD').charAt(0).replace('Đ', 'D').replace('đ', 'd');
    const width = table[base];
    if (width === undefined) throw new Error(`no width of ${letter}`);
    return width + (/\u031b/.test(letter.normalize('NFD')) ? HORN : 0);
  });
  return (units.reduce((sum, width) => sum + width, 0) / 1000) * sizePt * (25.4 / 72);
}

function widths(list: string): Record<string, number> {
  return Object.fromEntries(
    list.split(' ').map((entry) => [entry.charAt(0), Number(entry.slice(1))]),
  );
}
