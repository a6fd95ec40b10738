/** How many single things a message lists before it only counts. */
export const LISTED = 10;

/**
 * Lines of a message under their heading.
 * @param count how many there are, where not all are given
 * @param most how many of them it lists
 */
export function listed(
  lines: readonly string[],
  { count = lines.length, most = LISTED }: { count?: number; most?: number } = {},
): string[] {
  const shown = lines.slice(0, most).map((line) => `  • ${line}`);
  const more = count - shown.length;
  return more > 0 ? [...shown, `  • … và ${more} mục khác.`] : shown;
}
