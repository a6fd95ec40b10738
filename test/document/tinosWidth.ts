import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);

/** Tinos has the widths of Times New Roman. */
const FACES = {
  regular: { file: '400Regular/Tinos_400Regular', attributes: '' },
  bold: { file: '700Bold/Tinos_700Bold', attributes: 'font-weight="700"' },
  italic: { file: '400Regular_Italic/Tinos_400Regular_Italic', attributes: 'font-style="italic"' },
} as const;
export type Face = keyof typeof FACES;

const fontFiles = Object.values(FACES).map(({ file }) =>
  require.resolve(`@expo-google-fonts/tinos/${file}.ttf`),
);
const MM_A_POINT = 25.4 / 72;
/** Drawn large, so that rounding to pixels does not show. */
const DRAWN_PX = 100;

/** Millimetres that a text takes in one line, measured by drawing it. */
export function tinosWidthMm(text: string, face: Face, sizePt: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="300"><text x="100" y="150" font-family="Tinos" font-size="${DRAWN_PX}" ${FACES[face].attributes}>${text}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Tinos' };
  const box = new Resvg(svg, { font }).getBBox();
  if (!box) throw new Error(`nothing drawn of ${text}`);
  return (box.width / DRAWN_PX) * sizePt * MM_A_POINT;
}
