/**
 * Widths of Times New Roman in thousandths of its size, for the capitals of a letterhead. A letter
 * with a mark is as wide as without, but for a horn (Ơ, Ư).
 */
const widths = {
  regular: table(
    'A722 B667 C667 D722 E611 F556 G722 H722 I333 J389 K722 L611 M889 N722 O722 P556 Q722 R667 S556 T611 U722 V722 W944 X722 Y722 Z611',
  ),
  bold: table(
    'A722 B667 C722 D722 E667 F611 G778 H778 I389 J500 K778 L667 M944 N722 O778 P611 Q778 R722 S556 T667 U722 V722 W1000 X722 Y722 Z667',
  ),
};
const signs = table('-333 .250 ,250 (333 )333 /278');
const SPACE = 250;
/** Digits are narrower, rare letters of other alphabets about as wide. */
const OTHER = 722;
const HORN = 74;
const MM_A_POINT = 25.4 / 72;

export interface CapitalsLook {
  sizePt: number;
  bold: boolean;
}

/** Millimetres that a text in capitals takes in one line; not less than it really takes. */
export function capitalsWidth(text: string, { sizePt, bold }: CapitalsLook): number {
  const letters = bold ? widths.bold : widths.regular;
  const units = [...text.normalize('NFC')].reduce((sum, letter) => {
    const [base = '', ...marks] = letter.normalize('NFD').replace('Đ', 'D');
    const width = base === ' ' ? SPACE : (letters[base] ?? signs[base] ?? OTHER);
    return sum + width + (marks.includes('\u031b') ? HORN : 0);
  }, 0);
  return (units / 1000) * sizePt * MM_A_POINT;
}

function table(list: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    list.split(' ').map((entry) => [entry.charAt(0), Number(entry.slice(1))]),
  );
}
