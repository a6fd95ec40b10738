import { initials } from '../../rollup/suggestCommendations';
import { tidyText } from '../../text/tidyText';
import type { StudentLine } from '../schoolRecord';

export type HideNames = (text: string) => string;

/**
 * Puts initials in the place of every student's full name: a report names a student nowhere but in
 * the annex, and there only with consent (domain 9). The text is tidied, so that no second space or
 * mark without width keeps a name in it.
 */
export function hideNames(students: readonly Pick<StudentLine, 'name'>[]): HideNames {
  const names = [...new Set(students.map(({ name }) => tidyText(name)))]
    .filter(isFullName)
    // The longest first, so that no rest of a longer name is left.
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ name, folded: name.toLowerCase(), short: initials(name) }));
  return (text) => {
    const tidied = tidyText(text);
    const lower = tidied.toLowerCase();
    return names
      .filter(({ folded }) => lower.includes(folded))
      .reduce((rest, { name, short }) => rest.replace(wholeWords(name), short), tidied);
  };
}

/** A name of one syllable may be any word: it is neither looked for nor hidden. */
export function isFullName(name: string): boolean {
  return name.includes(' ');
}

/** A name as whole words: nothing of a longer word is taken. */
export function wholeWords(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}])${literal}(?![\\p{L}\\p{M}])`, 'giu');
}
