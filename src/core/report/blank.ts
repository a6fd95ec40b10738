/** What stands on a paper where a setting is still empty: dots, to be written on by hand. */
const BLANK = '…………………';

/** The text, or dots where it is empty. */
export function orBlank(content: string): string {
  return content.trim() === '' ? BLANK : content;
}
