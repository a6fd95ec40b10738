import { dayOf, partsOfDay } from '../../../src/core/school/day';

/** What a General cell keeps of a typed text; `format` is the number format Sheets sets with it. */
export interface Typed {
  readonly value: number | boolean | string;
  readonly format?: string;
}

export interface TypingOptions {
  /** The day of typing, as a serial: "6/1" is a day of its year. */
  readonly today: number;
}

type Reader = (text: string, today: number) => Typed | undefined;

const WORDS = new Map<string, boolean>([
  ['TRUE', true],
  ['FALSE', false],
  ['ĐÚNG', true],
  ['SAI', false],
]);

/** In order; the first that reads the text wins. */
const READERS: readonly Reader[] = [readWord, readNumber, readMoment];

/**
 * Reads a text as Sheets does when it is typed into a vi_VN cell of format General (platform 10.9,
 * 10.10, 10.13). A text that is nothing else stays as it is, spaces included.
 */
export function parseTyped(text: string, options: TypingOptions): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  for (const read of READERS) {
    const typed = read(trimmed, options.today);
    if (typed) return typed;
  }
  return { value: text };
}

function readWord(text: string): Typed | undefined {
  const value = WORDS.get(text.toUpperCase());
  return value === undefined ? undefined : { value };
}

/** `1.234,5`, `-3`, `+3`, `12%`, `6E1`; a dot stands between thousands only. */
const NUMBER = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?(?:[eE]([-+]?\d{1,3}))?\s?(%?)$/;

function readNumber(text: string): Typed | undefined {
  const match = NUMBER.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const [, sign, whole = '0', fraction = '0', exponent = '0', percent] = match;
  // The percent sign goes into the exponent: 1,1 % is 0.011 exactly as the literal reads.
  const power = Number(exponent) - (percent ? 2 : 0);
  const size = Number(`${whole.replace(/\./g, '')}.${fraction}e${power}`);
  const value = (sign === '-' ? -size : size) || 0;
  if (!Number.isFinite(value)) return undefined;
  if (percent) return { value, format: match[3] === undefined ? '0%' : '0.00%' };
  if (match[4] !== undefined) return { value, format: '0.00E+00' };
  if (whole.includes('.')) return { value, format: match[3] === undefined ? '#,##0' : '#,##0.00' };
  return { value };
}

const TIME = /^(.*?)(?:^|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function readMoment(text: string, today: number): Typed | undefined {
  const match = TIME.exec(text);
  if (!match) return readDate(text, today);
  const [, before = '', hours, minutes, seconds] = match;
  const clock = readClock(Number(hours), Number(minutes), Number(seconds ?? 0));
  if (clock === undefined) return undefined;
  const clockFormat = seconds === undefined ? 'hh:mm' : 'hh:mm:ss';
  if (before === '') return { value: clock, format: clockFormat };
  const date = readDate(before, today);
  if (!date) return undefined;
  return { value: Number(date.value) + clock, format: `${date.format} ${clockFormat}` };
}

function readClock(hours: number, minutes: number, seconds: number): number | undefined {
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

interface DateShape {
  readonly shape: RegExp;
  /** Year, month and date out of the match; an absent year is the one of today. */
  readonly parts: (
    match: RegExpExecArray,
    today: number,
  ) => readonly [year: number, month: number, date: number];
  readonly format: string;
}

const DATE_SHAPES: readonly DateShape[] = [
  {
    shape: /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/,
    parts: (match) => [fullYear(match[4] ?? ''), Number(match[3]), Number(match[1])],
    format: 'dd/mm/yyyy',
  },
  {
    shape: /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/,
    parts: (match) => [Number(match[1]), Number(match[3]), Number(match[4])],
    format: 'yyyy-mm-dd',
  },
  {
    shape: /^(\d{1,2})[/-](\d{1,2})$/,
    parts: (match, today) => [partsOfDay(today).year, Number(match[2]), Number(match[1])],
    format: 'dd/mm',
  },
];

function readDate(text: string, today: number): Typed | undefined {
  for (const { shape, parts, format } of DATE_SHAPES) {
    const match = shape.exec(text);
    const value = match ? dayOf(...parts(match, today)) : undefined;
    if (value !== undefined) return { value, format };
  }
  return undefined;
}

/** Two digits: 00-29 are 2000-2029, 30-99 are 1930-1999. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
