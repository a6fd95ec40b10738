import { type Month, monthOf } from '../school/month';
import { fold } from './fold';

const WORDS = /^(?:thang|thg|t)? ?(\d{1,2}) ?\/ ?(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})$/;

/** The month that a typed text names: `Tháng 9/2025`, `09/2025`, `2025-9`; else `undefined`. */
export function typedMonth(text: string): Month | undefined {
  const folded = fold(text);
  const [, number, year] = WORDS.exec(folded) ?? [];
  const [, isoYear, isoNumber] = ISO.exec(folded) ?? [];
  return monthOf(`${year ?? isoYear}-${(number ?? isoNumber ?? '').padStart(2, '0')}`);
}
