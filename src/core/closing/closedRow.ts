import type { Verdict } from '../ledger/judge';
import type { ListItem, Lists } from '../ledger/lists';
import type { ClassLedger } from '../rollup/classLedger';
import { isCounted } from '../rollup/countedRows';
import type { Day } from '../school/day';

/**
 * A counted row by its content: who, whom, what, when and how well. A student is class and STT,
 * never a name; list values are codes, so that a label spelt anew changes no row (design 4).
 */
export interface ClosedRow {
  className: string;
  /** STT in `Học sinh`; 0 where none stands there. */
  student: number;
  person: string;
  relation: string;
  ageBand: string;
  skill: string;
  day: Day;
  level: string;
}

/** List values of a row by the list they come from. */
export const ROW_LISTS = {
  person: 'persons',
  relation: 'relations',
  ageBand: 'ageBands',
  skill: 'skills',
  level: 'levels',
} as const satisfies Record<string, keyof Lists>;

/** Two rows of equal content are the same row, wherever they stand. */
export function contentOf(row: ClosedRow): string {
  const { className, student, person, relation, ageBand, skill, day, level } = row;
  return JSON.stringify([className, student, person, relation, ageBand, skill, day, level]);
}

/**
 * The counted rows of a class, in the tab's order.
 * @param numbers STT of the class's students, in the order in which the ledger has them.
 */
export function closedRows(
  { className, verdicts }: Pick<ClassLedger, 'className' | 'verdicts'>,
  numbers: readonly number[],
  lists: Lists,
): ClosedRow[] {
  return verdicts.filter(isCounted).map(({ reading }) => ({
    className,
    student: numbers[(reading.student ?? 0) - 1] ?? 0,
    ...codesOf(reading, lists),
    day: reading.day ?? 0,
  }));
}

function codesOf(reading: Verdict['reading'], lists: Lists) {
  const code = (key: keyof typeof ROW_LISTS) =>
    codeOf(lists[ROW_LISTS[key]][(reading[key] ?? 0) - 1]);
  return {
    person: code('person'),
    relation: code('relation'),
    ageBand: code('ageBand'),
    skill: code('skill'),
    level: code('level'),
  };
}

/** A line that a school added to `Danh mục` may have no code; its label stands for it. */
export function codeOf(item: Pick<ListItem, 'code' | 'label'> | undefined): string {
  return item ? item.code || item.label : '';
}
