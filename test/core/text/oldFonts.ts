/**
 * Unicode Vietnamese as a machine with the old fonts stored it, seen as Latin-1: TCVN 5712 (the
 * ABC fonts, whose capitals with tones are small letters drawn large) and VNI-Windows. For tests.
 */
const TCVN3_CAPITALS = new Map(zip('ĂÂÊÔƠƯĐ', '¡¢£¤¥¦§'));
const TCVN3_SMALL = new Map([
  ...zip('ăâêôơưđ', '¨©ª«¬\u00ad®'),
  ...zip('àảãáạ', 'µ¶·¸¹'),
  ...zip('ằẳẵắặ', '»¼½¾Æ'),
  ...zip('ầẩẫấậ', 'ÇÈÉÊË'),
  ...zip('èẻẽéẹ', 'ÌÎÏÐÑ'),
  ...zip('ềểễếệ', 'ÒÓÔÕÖ'),
  ...zip('ìỉĩíị', '×ØÜÝÞ'),
  ...zip('òỏõóọ', 'ßáâãä'),
  ...zip('ồổỗốộ', 'åæçèé'),
  ...zip('ờởỡớợ', 'êëìíî'),
  ...zip('ùủũúụ', 'ïñòóô'),
  ...zip('ừửữứự', 'õö÷øù'),
  ...zip('ỳỷỹýỵ', 'úûüýþ'),
]);

/** VNI: letters of their own, then the second letter behind a plain vowel by its marks. */
const VNI_LETTERS = new Map([...zip('đơưìíỉĩịỵ', 'ñôöìíæóòî'), ...zip('ĐƠƯÌÍỈĨỊỴ', 'ÑÔÖÌÍÆÓÒÎ')]);
const VNI_TONES = new Map(zip('\u0300\u0301\u0309\u0303\u0323', 'øùûõï'));
const VNI_HAT_TONES = new Map(zip('\u0300\u0301\u0309\u0303\u0323', 'àáåãä'));
const VNI_BREVE_TONES = new Map(zip('\u0300\u0301\u0309\u0303\u0323', 'èéúüë'));

export function toTcvn3(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const small = letter.toLowerCase();
    return TCVN3_CAPITALS.get(letter) ?? TCVN3_SMALL.get(small) ?? letter;
  }).join('');
}

export function toVni(text: string): string {
  return Array.from(text.normalize('NFC'), vniLetter).join('');
}

function vniLetter(letter: string): string {
  const own = VNI_LETTERS.get(letter);
  if (own !== undefined) return own;
  const parts = Array.from(letter.normalize('NFD'));
  const [base = ''] = parts;
  const tone = parts.find((part) => VNI_TONES.has(part));
  const shape = parts.find((part) => '\u0302\u0306\u031b'.includes(part));
  const second = secondLetter(shape, tone);
  // The horned vowels are letters of their own and take the tones of a plain vowel.
  const vowel =
    shape === '\u031b' ? (VNI_LETTERS.get(`${base}\u031b`.normalize('NFC')) ?? '') : base;
  return base === letter ? letter : vowel + (base < 'a' ? second.toUpperCase() : second);
}

function secondLetter(shape: string | undefined, tone: string | undefined): string {
  if (shape === '\u0302') return tone === undefined ? 'â' : (VNI_HAT_TONES.get(tone) ?? '');
  if (shape === '\u0306') return tone === undefined ? 'ê' : (VNI_BREVE_TONES.get(tone) ?? '');
  return tone === undefined ? '' : (VNI_TONES.get(tone) ?? '');
}

function zip(from: string, to: string): [string, string][] {
  const targets = Array.from(to);
  return Array.from(from, (letter, at) => [letter, targets[at] ?? '']);
}
