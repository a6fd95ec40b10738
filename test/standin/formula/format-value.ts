import { format } from 'numfmt';
import type { Scalar } from './calculator';
import { numberText } from './text/number-text';

/** Significant digits that an automatic cell shows: 1/3 reads 0,3333333333. */
const AUTOMATIC_DIGITS = 10;
/** From here an automatic cell turns to powers of ten. */
const AUTOMATIC_LIMIT = 1e15;
const POWER_DIGITS = 6;
const OPTIONS = { locale: 'vi', leap1900: false, dateErrorNumber: true, dateSpanLarge: true };

/**
 * The text a cell shows in vi_VN. Patterns are written with en-US signs, as `setNumberFormat` takes
 * them (platform 1.15): `#,##0.0` shows `1.234,5`.
 * @param pattern '' and 'General' are the automatic format, '@' is plain text.
 */
export function formatValue(value: Scalar, pattern: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return pattern.includes('@') ? format(pattern, value, OPTIONS) : value;
  if (pattern === '' || /^general$/i.test(pattern) || pattern === '@') return automatic(value);
  return format(pattern, value, OPTIONS);
}

function automatic(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < AUTOMATIC_LIMIT) return String(value);
  const digits = size >= AUTOMATIC_LIMIT ? POWER_DIGITS : AUTOMATIC_DIGITS;
  return numberText(Number(value.toPrecision(digits)));
}
