/**
 * Letters that stand in TCVN3, VNI or Vietware text and in no Vietnamese Unicode text (domain 8).
 * Each is at the same time a letter of another language or a bare sign, so "Noël" is found too.
 */
export const LEGACY_MARKERS = [
  // TCVN3: ¨ ă, ª ê, ¬ ơ, soft hyphen ư, µ à, ¶ ả, ¸ á; ¡ ¤ ¦ its capitals Ă Ô Ư.
  '¨ª¬\u00adµ¶¸¡¤¦',
  // Letters of TCVN3, and of VNI and Vietware, where most of them stand behind a plain vowel.
  'ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ',
].join('');

/**
 * What stands for a letter in TCVN3 but is a usual sign of its own («, ·, ×, ½, ®, §, ¹ …) or a
 * Vietnamese letter, told by its neighbour: [first characters, second characters].
 */
const TCVN3_PAIRS: readonly (readonly [string, string])[] = [
  ['§®', 'aeiouyáâãèéêìòóôõùúÉÊÒÓÔÕ«·×¹÷¾'], // Đ, đ before a vowel: `§inh`, `®ã`
  ['©', 'cmnptuy'], // â: `Qu©n`
  ['¹', 'cimnoptuy'], // ạ: `H¹nh`
  ['bcdghilmnrstuvxCHLNST', '«'], // ô: `Ng«`; an opening quotation mark follows a space
  ['»', 'cmnptu'], // ằ: `B»ng`; a closing one is followed by none
  ['¾', 'cmnpt'], // ắ: `B¾c`
  ['h', '¼'], // ẳ: `kh¼ng`
  ['Ns', '½'], // ẵ: `N½ng`
  ['xX', '·'], // ã: `x·`
  ['bBghklmrtv', '×'], // ì: `B×nh`; a multiplication sign follows a number
  ['hHlnNs', '÷'], // ữ: `n÷`
  ['iy', 'ÒÓÔÕ'], // iề, iể, iễ, iế: `NguyÔn`, a capital within a word
  ['hklu', 'ÊÝ'], // ấ, í: `tuÊn`, `phÝ`
];

/**
 * VNI writes a plain vowel and a second letter for its marks: `caùc`, `Vaên`, `Nguyeãn`. Those of
 * `o` with à, á, ã are left out: they also spell hoà, khoá, hoãn.
 */
const VNI_PAIRS: readonly (readonly [string, string])[] = [
  ['a', 'ùõâàáãêèéú'],
  ['e', 'ùõâàáã'],
  ['o', 'ùõâ'],
  ['u', 'ùõ'],
  ['y', 'ùõ'],
  ['ô', 'ùõ'],
];

/** Two-character sequences of TCVN3 and VNI text that no Vietnamese Unicode text holds. */
export const LEGACY_PAIRS: readonly string[] = [
  ...TCVN3_PAIRS.flatMap(pairsOf),
  ...VNI_PAIRS.flatMap(pairsOf),
  ...VNI_PAIRS.flatMap(([first, second]) => pairsOf([first.toUpperCase(), second])),
  ...VNI_PAIRS.flatMap(([first, second]) => pairsOf([first.toUpperCase(), second.toUpperCase()])),
];

/**
 * Whether a text was typed with an old font's encoding (TCVN3, VNI, Vietware): it holds one of the
 * markers or pairs. Exactly that, case for case, because a formula with FIND over the same two
 * tables must judge the same. Such text is refused, never converted (domain 8).
 */
export function isLegacyFont(text: string): boolean {
  return (
    Array.from(LEGACY_MARKERS).some((marker) => text.includes(marker)) ||
    LEGACY_PAIRS.some((pair) => text.includes(pair))
  );
}

function pairsOf([firsts, seconds]: readonly [string, string]): string[] {
  return Array.from(firsts).flatMap((first) => Array.from(seconds, (second) => first + second));
}
