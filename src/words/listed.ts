/**
 * Lines of a message under their heading.
 * @param most how many single things it lists before it only counts
 */
export function listed(lines: readonly string[], most = 10): string[] {
  const shown = lines.slice(0, most).map((line) => `  • ${line}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `  • … và ${more} mục khác.`] : shown;
}
