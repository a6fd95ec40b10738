/** Characters that XML 1.0 cannot hold, not even escaped; half of a pair is none at all. */
const IMPOSSIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text is freed from
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A typed text as a document can hold it: without the characters of which one alone would make the
 * whole file unreadable. They have no look, so that nothing visible is lost.
 */
export function xmlText(text: string): string {
  return text.replace(IMPOSSIBLE, '');
}
