import type { CellValue } from '../core/ledger/cellText';
import type { Day } from '../core/school/day';

/** A field where the cell holds a day; a text that is no date is not counted. */
export function dayField<Key extends string>(key: Key, value: CellValue): { [K in Key]?: Day } {
  return (typeof value === 'number' ? { [key]: Math.floor(value) } : {}) as { [K in Key]?: Day };
}
