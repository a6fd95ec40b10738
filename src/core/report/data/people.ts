import { KIN } from '../../ledger/lists';
import { isCounted } from '../../rollup/countedRows';
import type { Period } from '../../school/periods';
import type { PeopleResult } from '../reportInput';
import type { SchoolRecord } from '../schoolRecord';

interface Person {
  relation: number;
  ageBand: number;
  /** Day of the first counted row. */
  since: number;
}

/**
 * Persons guided up to the period's end by relation and age band (table 4): distinct (student, NT),
 * as every figure of persons counts them. Relations that nobody has are left out.
 */
export function peopleOf({ ledgers, context }: SchoolRecord, { from, to }: Period): PeopleResult {
  const { relations } = context.lists;
  // `Danh mục` has room for more lines than it holds.
  const bands = context.lists.ageBands
    .map(({ label }, index) => ({ label, place: index + 1 }))
    .filter(({ label }) => label !== '');
  const persons = ledgers
    .flatMap(({ verdicts }) => personsOf(verdicts))
    .filter(({ since }) => since <= to);
  const rows = relations.map(({ label, group }, index) => {
    const own = persons.filter(({ relation }) => relation === index + 1);
    return {
      label,
      kin: group === KIN,
      byBand: bands.map(({ place }) => own.filter(({ ageBand }) => ageBand === place).length),
      inPeriod: own.filter(({ since }) => since >= from).length,
      count: own.length,
    };
  });
  const present = rows.filter(({ count }) => count > 0).map(({ count: _, ...row }) => row);
  return {
    bands: bands.map(({ label }) => label),
    relations: [...present.filter(({ kin }) => kin), ...present.filter(({ kin }) => !kin)],
  };
}

function personsOf(verdicts: SchoolRecord['ledgers'][number]['verdicts']): Person[] {
  const persons = new Map<string, Person>();
  for (const { reading } of verdicts.filter(isCounted)) {
    const { student = 0, person = 0, relation = 0, ageBand = 0, day = 0 } = reading;
    const key = `${student}·${person}`;
    const known = persons.get(key);
    // Valid rows of a person agree about relation and band.
    if (!known) persons.set(key, { relation, ageBand, since: day });
    else known.since = Math.min(known.since, day);
  }
  return [...persons.values()];
}
