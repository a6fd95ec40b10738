import { CODE, EXACT, LEFT, LEN, LOWER, MID, REPT, RIGHT, UPPER } from '@formulajs/formulajs';
import type { Scalar } from '../calculator';
import { matrixOf } from '../evaluate/arrays';
import { numberOfText, toText } from '../evaluate/coerce';
import { isError, VALUE_ERROR } from '../evaluate/values';
import { formatValue } from '../format-value';
import { UnsupportedFormulaError } from '../parse/trouble';
import { fold } from '../text/fold';
import { fromFormulajs } from './formulajs';
import { type FunctionTable, fixed, repeating } from './spec';

/** Functions on texts; places and lengths count UTF-16 units. */
export const texts: FunctionTable = {
  LEN: fixed('formulajs', ['text'], ([text]) => fromFormulajs(LEN(text))),
  LEFT: fixed('formulajs', ['text', 'number?'], ([text, length = 1]) =>
    length < 0 ? VALUE_ERROR : fromFormulajs(LEFT(text, Math.floor(length))),
  ),
  RIGHT: fixed('formulajs', ['text', 'number?'], ([text, length = 1]) =>
    length < 0 ? VALUE_ERROR : fromFormulajs(RIGHT(text, Math.floor(length))),
  ),
  // formulajs refuses a length of 0, which gives '' in Sheets.
  MID: fixed('formulajs', ['text', 'number', 'number'], ([text, start, length]) => {
    if (start < 1 || length < 0) return VALUE_ERROR;
    return length < 1 ? '' : fromFormulajs(MID(text, Math.floor(start), Math.floor(length)));
  }),
  UPPER: fixed('formulajs', ['text'], ([text]) => fromFormulajs(UPPER(text))),
  LOWER: fixed('formulajs', ['text'], ([text]) => fromFormulajs(LOWER(text))),
  EXACT: fixed('formulajs', ['text', 'text'], ([a, b]) => fromFormulajs(EXACT(a, b))),
  REPT: fixed('formulajs', ['text', 'number'], ([text, times]) =>
    times < 0 ? VALUE_ERROR : fromFormulajs(REPT(text, Math.floor(times))),
  ),
  CODE: fixed('formulajs', ['text'], ([text]) => fromFormulajs(CODE(text))),
  // formulajs knows no code points above 65535.
  CHAR: fixed('own', ['number'], ([code]) => character(code)),
  UNICHAR: fixed('own', ['number'], ([code]) => character(code)),
  // formulajs also takes tabs and no-break spaces away.
  TRIM: fixed('own', ['text'], ([text]) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  // formulajs skips a match at the very start when counting occurrences.
  SUBSTITUTE: fixed('own', ['text', 'text', 'text', 'number?'], ([text, old, put, which]) =>
    which !== undefined && which < 1 ? VALUE_ERROR : substitute(text, old, put, which),
  ),
  // formulajs finds an empty text and starts anywhere.
  FIND: fixed('own', ['text', 'text', 'number?'], ([wanted, text, start = 1]) =>
    placeOf(wanted, text, start),
  ),
  SEARCH: fixed('own', ['text', 'text', 'number?'], ([wanted, text, start = 1]) => {
    if (/[*?~]/.test(wanted)) throw new UnsupportedFormulaError('SEARCH with a wildcard');
    return placeOf(fold(wanted), fold(text), start);
  }),
  CONCATENATE: repeating(['raw'], 1, (args, host) => {
    let joined = '';
    for (const value of args.flatMap((arg) => matrixOf(arg, host).values)) {
      const text = toText(value);
      if (typeof text !== 'string') return text;
      joined += text;
    }
    return joined;
  }),
  TEXT: fixed('own', ['any', 'text'], ([value, pattern], host) => {
    // How vi_VN reads the signs . and , in the pattern of TEXT is not proven (platform 1.15).
    if (/[.,]/.test(pattern)) throw new UnsupportedFormulaError(`TEXT with the pattern ${pattern}`);
    if (typeof value === 'boolean' || isError(value)) return toText(value);
    const number = typeof value === 'string' ? numberOfText(value, host.today) : (value ?? 0);
    return number === undefined ? value : formatValue(number, pattern);
  }),
};

function placeOf(wanted: string, text: string, start: number): Scalar {
  const from = Math.floor(start);
  if (from < 1 || from > text.length + 1) return VALUE_ERROR;
  const index = text.indexOf(wanted, from - 1);
  return index < 0 ? VALUE_ERROR : index + 1;
}

function substitute(text: string, old: string, put: string, which: number | undefined): string {
  if (old === '') return text;
  const parts = text.split(old);
  if (which === undefined) return parts.join(put);
  const place = Math.floor(which);
  if (place >= parts.length) return text;
  return parts.slice(0, place).join(old) + put + parts.slice(place).join(old);
}

function character(code: number): Scalar {
  const point = Math.floor(code);
  return point < 1 || point > 0x10ffff ? VALUE_ERROR : String.fromCodePoint(point);
}
