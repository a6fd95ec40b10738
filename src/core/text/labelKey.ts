import { tidyText } from './tidyText';

/** Hyphens, dashes and the minus sign, with the spaces around them. */
const DASH = /\s*[-\u2010-\u2015\u2212]\s*/g;

/**
 * An open syllable in `oa`, `oe` or `uy` with the tone on its first vowel, decomposed: `hòa`,
 * `khỏe`, `thủy`. In `qu` the u is no vowel and carries no tone.
 */
const OLD_TONE_PLACE =
  /(o(?=[\u0300\u0301\u0303\u0309\u0323][ae])|(?<!q)u(?=[\u0300\u0301\u0303\u0309\u0323]y))([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/gu;

/**
 * The key under which a typed list cell is matched to a label when it is cleaned: letter case,
 * kinds of dash, spaces around dashes and tone placement (khoá/khóa, thuỷ/thủy) make no difference;
 * every other mark and letter does. Judging compares the labels themselves (design 2).
 */
export function labelKey(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(DASH, '-')
    .normalize('NFD')
    .replace(OLD_TONE_PLACE, '$1$3$2')
    .normalize('NFC');
}
