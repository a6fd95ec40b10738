import type { Settings } from '../school/settings';

/**
 * What stands behind the number of a school's paper: `BC-THCSDQ` (Nghị định 30/2020, Phụ lục I).
 * @param kind abbreviation of the kind of paper: BC, TB (Phụ lục III)
 */
export function paperSymbol({ schoolCode }: Pick<Settings, 'schoolCode'>, kind: string): string {
  return [kind, schoolCode.trim()].filter((part) => part !== '').join('-');
}
