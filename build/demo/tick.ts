import { fold } from '../../src/core/text/fold';

/** What people put into a column of ticks, folded; anything else is no tick. */
const TICKS: ReadonlySet<string> = new Set([
  'x',
  '✓',
  '✔',
  '☑',
  '1',
  'true',
  'co',
  'dat',
  'dung',
  'yes',
]);

/** Whether a cell of a list of ticks (`x`, `có`, `TRUE`, …) is ticked. */
export function isTicked(text: string): boolean {
  return TICKS.has(fold(text).trim());
}
