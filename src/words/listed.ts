/** How many single things a message lists before it only counts. */
const LISTED = 10;

/** Lines of a message under their heading. */
export function listed(lines: readonly string[]): string[] {
  const shown = lines.slice(0, LISTED).map((line) => `  • ${line}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `  • … và ${more} mục khác.`] : shown;
}
