import type { CellValue } from '../ledger/cellText';
import { cellText } from '../ledger/cellText';
import { fold } from '../text/fold';

const TICKS = ['x', '✓', '✔', 'v', '1', 'co', 'true', 'dung', 'dat'];

/** Whether a tick cell says yes: a ticked box, or what people type into lists for it. */
export function isTicked(value: CellValue): boolean {
  return TICKS.includes(fold(cellText(value)));
}
