/** The same words at the head of a line: `tháng 5` → `Tháng 5`. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
