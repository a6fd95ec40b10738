import { type Month, monthOf } from './month';

const FORMS = [
  /^(?:tháng\s*)?(?<number>\d{1,2})\s*\/\s*(?<year>\d{4})$/i,
  /^(?<year>\d{4})-(?<number>\d{1,2})$/,
];

/**
 * The month that words name by themselves: `05/2026`, `Tháng 5 / 2026`, `2026-05`. `undefined` for
 * anything else, a range that ends in a month (`01/09/2025 - 15/11/2025`) included.
 */
export function typedMonth(words: string): Month | undefined {
  const text = words.normalize('NFC').trim();
  const { year, number = '' } = FORMS.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  return monthOf(`${year}-${number.padStart(2, '0')}`);
}
