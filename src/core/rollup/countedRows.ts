import type { Verdict } from '../ledger/judge';
import {
  ABLE_LEVEL,
  COUNTED_LEVEL,
  KIN,
  type Lists,
  MIDDLE_AGED_OR_ELDERLY,
} from '../ledger/lists';
import { levelOf } from '../ledger/readRow';
import { skillGroupOf } from '../ledger/skills';
import type { Day } from '../school/day';

/** A valid row of level >= 1, as far as counting goes (design section 3). */
export interface CountedRow {
  /** Place of the student in the class's list, from 1. */
  student: number;
  /** Place of the person among NT1…NT5, from 1. */
  person: number;
  day: Day;
  able: boolean;
  kin: boolean;
  middleAgedOrElderly: boolean;
  /** Place of the skill in its list, from 1, and the code of its group. */
  skill: number;
  group: string;
}

/** Whether a row counts: valid, of level 1 or more (design section 3). */
export function isCounted({ state, reading }: Verdict): boolean {
  return state === 'valid' && levelOf(reading) >= COUNTED_LEVEL;
}

/** The rows of a tab that count, in the tab's order. */
export function countedRows(verdicts: readonly Verdict[], lists: Lists): CountedRow[] {
  return verdicts.filter(isCounted).map(({ reading }) => ({
    student: reading.student ?? 0,
    person: reading.person ?? 0,
    day: reading.day ?? 0,
    able: levelOf(reading) >= ABLE_LEVEL,
    kin: groupAt(lists.relations, reading.relation) === KIN,
    middleAgedOrElderly: groupAt(lists.ageBands, reading.ageBand) === MIDDLE_AGED_OR_ELDERLY,
    skill: reading.skill ?? 0,
    group: skillGroupOf(lists.skills[(reading.skill ?? 0) - 1]?.code ?? ''),
  }));
}

function groupAt(items: Lists['relations'], place: number | undefined): string | undefined {
  return items[(place ?? 0) - 1]?.group;
}
