import { type Month, monthOf } from '../../src/core/school/month';
import type { HAND_IN_HEADERS } from './headerTables';
import type { Entry } from './readRecords';
import type { RefusalCode, RefusedRow } from './refused';
import type { HandInRecord } from './schoolRecords';

/**
 * Reads the month of each hand-in; a row whose month cannot be read, or lies outside the school year, is
 * refused.
 */
export function datedHandIns(
  rows: readonly Entry<typeof HAND_IN_HEADERS>[],
  file: string,
  year: { readonly first: Month; readonly last: Month },
): { accepted: HandInRecord[]; refused: RefusedRow[] } {
  const accepted: HandInRecord[] = [];
  const refused: RefusedRow[] = [];
  for (const row of rows) {
    const month = readMonth(row.month);
    const isInside = month !== undefined && month >= year.first && month <= year.last;
    if (isInside) accepted.push({ ...row, month });
    else {
      const code: RefusalCode = month === undefined ? 'monthUnreadable' : 'monthOutsideYear';
      const reason = { code, shown: row.month.trim() };
      refused.push({ file, line: row.line, reason, cells: row.cells });
    }
  }
  return { accepted, refused };
}

/** A month as people write it: `2026-05`, `5/2026`, `05-2026`, `tháng 5/2026`; else `undefined`. */
function readMonth(text: string): Month | undefined {
  const typed = text.trim();
  const [, number, year] =
    /^(?:tháng\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/i.exec(typed.normalize()) ?? [];
  return monthOf(number && year ? `${year}-${number.padStart(2, '0')}` : typed);
}
