import type { Day } from '../school/day';
import { type Month, monthOfDay } from '../school/month';
import { type ClosedRow, contentOf } from './closedRow';
import { withoutCommon } from './withoutCommon';

/** A row as a closing counted it. */
export interface CountedOnce extends ClosedRow {
  /** The month whose closing first counted it. */
  closedIn: Month;
}

/** A difference between what was closed and what is there; `was` and `is` together are a change. */
export interface RowChange {
  /** The closed month that it touches. */
  month: Month;
  was?: ClosedRow;
  is?: ClosedRow;
}

/** In what a row and its successor may differ; pairs that differ in fewer are found first. */
const FIELDS = ['skill', 'day', 'level', 'relation', 'ageBand'] as const;

/**
 * Additions, changes and removals of closed rows, matched by content and not by place (design 4).
 * A vanished row and a new one of the same student and person are one changed row; a new row
 * behind the closed days is so only if nothing but its day differs.
 * @param now every counted row of the book
 */
export function rowChanges(
  closed: readonly CountedOnce[],
  now: readonly ClosedRow[],
  closedUntil: Day,
): RowChange[] {
  const { left: vanished, right: appeared } = withoutCommon<ClosedRow>(closed, now, contentOf);
  const free = new Set(appeared);
  const successors = new Map<ClosedRow, ClosedRow>();
  for (let differing = 1; differing <= FIELDS.length; differing += 1) {
    for (const was of vanished) {
      if (successors.has(was)) continue;
      const is = [...free].find((row) => mayFollow(was, row, differing, closedUntil));
      if (!is) continue;
      successors.set(was, is);
      free.delete(is);
    }
  }
  const months = new Map(closed.map((row) => [row as ClosedRow, row.closedIn]));
  const gone = vanished.map((was): RowChange => {
    const is = successors.get(was);
    const month = months.get(was) ?? monthOfDay(was.day);
    return { month, was: plain(was), ...(is ? { is } : {}) };
  });
  const added = [...free]
    .filter(({ day }) => day <= closedUntil)
    .map((is): RowChange => ({ month: monthOfDay(is.day), is }));
  return [...gone, ...added].sort(byMonth);
}

function mayFollow(was: ClosedRow, is: ClosedRow, differing: number, closedUntil: Day): boolean {
  if (was.className !== is.className || was.student !== is.student) return false;
  if (was.person !== is.person) return false;
  const differ = FIELDS.filter((field) => was[field] !== is[field]);
  if (differ.length !== differing) return false;
  return is.day <= closedUntil || differ.every((field) => field === 'day');
}

/** Without what only the closing knows about it. */
function plain(row: ClosedRow): ClosedRow {
  const { className, student, person, relation, ageBand, skill, day, level } = row;
  return { className, student, person, relation, ageBand, skill, day, level };
}

function byMonth(a: RowChange, b: RowChange): number {
  return a.month < b.month ? -1 : a.month > b.month ? 1 : 0;
}
