/** Every letter of a Vietnamese syllable with every tone, lower and upper case, NFC. */
export const VIETNAMESE_LETTERS: readonly string[] = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
  ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].flatMap((tone) => {
    const letter = (vowel + tone).normalize('NFC');
    return [letter, letter.toUpperCase()];
  }),
);
