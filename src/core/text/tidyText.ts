/** Characters without width that ride along in pasted text: joiners, direction marks, the BOM. */
const ZERO_WIDTH = /[\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
/** Any space but a line break; a line break parts paragraphs and is kept. */
const SPACES = /[^\S\r\n]+/gu;

/**
 * A typed text as the book keeps it (design 2 "Cleaning"): NFC, one plain space where any spaces
 * were, none at the ends, no zero-width characters, Eth (Ð, ð) as the Vietnamese Đ, đ. Nothing
 * else is ever changed: not a letter of a name, not its case, not its tone placement (domain 8).
 * The soft hyphen stays: in TCVN3 text it is the letter ư, which `isLegacyFont` must see.
 */
export function tidyText(text: string): string {
  return text
    .replace(ZERO_WIDTH, '')
    .replace(/\u00d0/g, '\u0110')
    .replace(/\u00f0/g, '\u0111')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim();
}
