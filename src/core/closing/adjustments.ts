import type { Lists } from '../ledger/lists';
import { growth } from '../rollup/combine';
import type { Figures } from '../rollup/figures';
import type { Day } from '../school/day';
import type { Month } from '../school/month';
import { type ClosedRow, codeOf, ROW_LISTS } from './closedRow';
import type { RowChange } from './rowChanges';

/** A row in the words of the lists as they were when it was described. */
export interface RowWords {
  person: string;
  relation: string;
  ageBand: string;
  skill: string;
  day: Day;
  level: string;
}

/** One addition (`is`), removal (`was`) or change (both) of a closed month's rows. */
export interface Adjustment {
  month: Month;
  className: string;
  /** STT. */
  student: number;
  was?: RowWords;
  is?: RowWords;
}

/** What happened to closed months since; enters the next report (design 4). */
export interface Adjustments {
  changes: Adjustment[];
  /** The last closed month, and the school's cumulative figures at its end: as closed, as now. */
  lastClosed: Month;
  closed: Figures;
  now: Figures;
}

/** Puts changes into words; nothing where neither a row nor a figure differs. */
export function adjustments(
  changes: readonly RowChange[],
  figures: Pick<Adjustments, 'lastClosed' | 'closed' | 'now'>,
  lists: Lists,
): Adjustments | undefined {
  if (changes.length === 0 && sameFigures(figures.closed, figures.now)) return undefined;
  return { changes: changes.map((change) => inWords(change, lists)), ...figures };
}

function sameFigures(a: Figures, b: Figures): boolean {
  const { entriesBySkillGroup, ...counts } = growth(a, b);
  const differing = [...Object.values(counts), ...Object.values(entriesBySkillGroup)];
  return differing.every((count) => count === 0);
}

function inWords({ month, was, is }: RowChange, lists: Lists): Adjustment {
  const { className = '', student = 0 } = is ?? was ?? {};
  return {
    month,
    className,
    student,
    ...(was ? { was: rowWords(was, lists) } : {}),
    ...(is ? { is: rowWords(is, lists) } : {}),
  };
}

function rowWords(row: ClosedRow, lists: Lists): RowWords {
  const label = (key: keyof typeof ROW_LISTS) => {
    const items = lists[ROW_LISTS[key]];
    return items.find((item) => codeOf(item) === row[key])?.label ?? row[key];
  };
  return {
    person: label('person'),
    relation: label('relation'),
    ageBand: label('ageBand'),
    skill: label('skill'),
    day: row.day,
    level: label('level'),
  };
}
