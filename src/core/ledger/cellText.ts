import { partsOfDay } from '../school/day';
import { FORMULA_ERROR } from './verdictWords';

/**
 * A cell's content as a formula sees it: a date is its serial, an empty cell is `''`, an error is
 * its text (`#REF!`).
 */
export type CellValue = number | string | boolean;

/** What `cell&""` gives in a vi_VN sheet. */
export function cellText(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

/** Significant digits that a sheet writes; from there on it writes powers of ten. */
const DIGITS = 15;

function numberText(value: number): string {
  const written = Number(value.toPrecision(DIGITS));
  const text = Math.abs(written) < 10 ** DIGITS ? String(written) : written.toExponential();
  return text.replace('.', ',').replace('e', 'E');
}

/** Serials that all spreadsheet programs read as the same day: from 1/3/1900 to 31/12/9999. */
export const CALENDAR = { first: 61, last: 2_958_465 } as const;

/** Whether a number in a day's place reads as a day, not as a typing slip like 5102025. */
export function readsAsDay(value: CellValue): value is number {
  return typeof value === 'number' && value >= CALENDAR.first && Math.floor(value) <= CALENDAR.last;
}

/** `d/m/yyyy`, as the row formula writes a day (DAY, MONTH and YEAR know no padding). */
export function plainDay(serial: number): string {
  const { year, month, date } = partsOfDay(serial);
  return `${date}/${month}/${year}`;
}

/** Two cells hold the same label: letter case aside, to the code unit (design section 2). */
export function sameLabel(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** How much of a cell's text a sentence repeats. */
export const SHOWN_LENGTH = 60;

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** What a sentence repeats of a cell; an error cell comes to scripts as its text (platform 10.15). */
export function shownText(value: CellValue): string {
  const text = cellText(value);
  return ERROR_TEXT.test(text) ? FORMULA_ERROR : text.slice(0, SHOWN_LENGTH);
}
