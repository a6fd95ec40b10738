import type { Day } from '../school/day';
import { lastDayOfMonth, type Month } from '../school/month';
import { type ClosedRow, contentOf } from './closedRow';
import type { CloseEntry, ClosingEntry } from './closingEntry';
import type { CountedOnce } from './rowChanges';
import { withoutCommon } from './withoutCommon';

/** What `_Chốt` says as a whole. */
export interface ClosingHistory {
  /** Closings that hold, by month. A month closed anew after a reopening stands once. */
  closed: readonly CloseEntry[];
  /** Last closed day; 0 for none. */
  until: Day;
  /** Rows that the closings counted and that no later one found gone. */
  rows: readonly CountedOnce[];
  /** Hash of the last entry; empty where there is none. */
  lastHash: string;
}

/** Follows the entries from the first to the last: a reopening takes back its month's closing. */
export function closingHistory(entries: readonly ClosingEntry[], lastHash: string): ClosingHistory {
  let closed: CloseEntry[] = [];
  for (const entry of entries) {
    const others = closed.filter(({ month }) => month !== entry.month);
    closed = entry.kind === 'close' ? [...others, entry] : others;
  }
  return { closed, until: closedUntilOf(closed), rows: rowsOf(closed), lastHash };
}

/** The last day of the last of these months; 0 for none. */
export function closedUntilOf(closed: readonly { month: Month }[]): Day {
  const last = closed[closed.length - 1];
  return last ? lastDayOfMonth(last.month) : 0;
}

function rowsOf(closed: readonly CloseEntry[]): CountedOnce[] {
  return closed.reduce<CountedOnce[]>((rows, { month, rows: counted, gone }) => {
    const { left } = withoutCommon<ClosedRow>(rows, gone, contentOf);
    const kept = left as CountedOnce[];
    return [...kept, ...counted.map((row) => ({ ...row, closedIn: month }))];
  }, []);
}
