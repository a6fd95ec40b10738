/** The same words inside a sentence: `Học kỳ I` → `học kỳ I`. */
export function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
