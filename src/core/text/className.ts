import { tidyText } from './tidyText';

/** Why a class name cannot be used. */
export type ClassNameTrouble =
  | { code: 'classEmpty'; params: Record<never, never> }
  | { code: 'classIsDate'; params: { shown: string } }
  | { code: 'classIsNumber'; params: { shown: string } }
  | { code: 'classCharacter'; params: { shown: string; character: string } }
  | { code: 'classTooLong'; params: { shown: string; longest: number } };

/** Longest class name; a tab carries it on a phone. */
const LONGEST_CLASS_NAME = 20;

/**
 * Characters that a tab name of an exported workbook cannot hold (domain 7), and `~`: with `*` and
 * `?` it is a wildcard's sign where a formula looks a class up.
 */
const REFUSED_CHARACTERS = /[*?~[\]:\\]/;

/** `06/01/2026`, `6-Jan`, `Jan-26`, `06-thg 1`: what spreadsheets make of a typed `6/1`. */
const DATE_LIKE = [
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/,
  /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\b/,
  /^\d{1,2}[-/ ](JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\b/,
  /^(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[-/ ]\d{1,4}\b/,
  /^\d{1,2}[-/ ]?(THG|THÁNG) ?\d{1,2}\b/,
  // The short form 06/01; a school writes 6/1.
  /^0\d[/-]\d{2}$/,
  /^(THG|THÁNG) ?\d{1,2}[-/ ]?\d{2,4}\b/,
  // The whole-day serial of a date of this century.
  /^[3-7]\d{4}$/,
];

/** `6E+10`, `60`: what spreadsheets make of a typed `6E10`, `6E1`; a grade alone (6) is a name. */
const NUMBER_LIKE = [/^\d+([.,]\d+)?E\+\d+$/, /^\d{3,}$/, /^[1-9]0$/];

/**
 * A class name as the book keeps it: tidy, upper case, without the word "Lớp" (design 2). What it
 * cannot read it leaves.
 */
export function cleanClassName(text: string): string {
  return tidyText(text)
    .replace(/\s+/g, ' ')
    .toUpperCase()
    .replace(/^((LỚP|LOP)(?!\p{L})[ .:]*)+/u, '');
}

/** What is wrong with a cleaned class name, or `undefined`. A date is never guessed back. */
export function classNameTrouble(name: string): ClassNameTrouble | undefined {
  if (name === '') return { code: 'classEmpty', params: {} };
  if (DATE_LIKE.some((form) => form.test(name))) {
    return { code: 'classIsDate', params: { shown: name } };
  }
  if (NUMBER_LIKE.some((form) => form.test(name))) {
    return { code: 'classIsNumber', params: { shown: name } };
  }
  const character = REFUSED_CHARACTERS.exec(name)?.[0];
  if (character !== undefined)
    return { code: 'classCharacter', params: { shown: name, character } };
  if (name.length > LONGEST_CLASS_NAME) {
    return { code: 'classTooLong', params: { shown: name, longest: LONGEST_CLASS_NAME } };
  }
  return undefined;
}

/** The name of a class's tab: `6-1` for class `6/1`. */
export function tabName(className: string): string {
  return className.replace(/\//g, '-');
}

/** Groups of different class names that would share one tab (`6/1` and `6-1`); none is usual. */
export function collidingClassNames(classNames: readonly string[]): string[][] {
  const byTab = new Map<string, string[]>();
  for (const name of new Set(classNames)) {
    const tab = tabName(name);
    byTab.set(tab, [...(byTab.get(tab) ?? []), name]);
  }
  return [...byTab.values()].filter((names) => names.length > 1);
}
