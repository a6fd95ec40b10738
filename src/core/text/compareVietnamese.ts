import { tidyText } from './tidyText';

/** The Vietnamese alphabet, with the letters of borrowed names in their places. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Tones in order: ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

interface Key {
  /** One number a letter; what is no letter sorts first. */
  letters: number[];
  /** One number a letter: the place of its tone. */
  tones: number[];
}

/**
 * Order of names on a class list: by given name (the last word), then the middle names, then the
 * family name (domain 8). Letters first, tones only between words of the same letters; with an
 * order table of its own, since a collator's data is not vouched for (platform 6.16).
 */
export function compareVietnamese(left: string, right: string): number {
  const lefts = partsOf(left);
  const rights = partsOf(right);
  for (const part of [0, 1, 2] as const) {
    const order = compareKeys(keyOf(lefts[part]), keyOf(rights[part]));
    if (order !== 0) return order;
  }
  return 0;
}

/** Given name, middle names, family name. */
function partsOf(name: string): readonly [string, string, string] {
  const words = tidyText(name).split(/\s+/);
  const given = words.pop() ?? '';
  const [family = '', ...middle] = words;
  return [given, middle.join(' '), family];
}

function keyOf(text: string): Key {
  const letters: number[] = [];
  const tones: number[] = [];
  for (const letter of text.toLowerCase().normalize('NFC')) {
    const parts = Array.from(letter.normalize('NFD'));
    const tone = parts.find((part) => TONES.indexOf(part) > 0) ?? '';
    const plain = parts.filter((part) => part !== tone).join('');
    letters.push(ALPHABET.indexOf(plain.normalize('NFC')));
    tones.push(TONES.indexOf(tone));
  }
  return { letters, tones };
}

function compareKeys(left: Key, right: Key): number {
  return compareNumbers(left.letters, right.letters) || compareNumbers(left.tones, right.tones);
}

function compareNumbers(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
