import type { RosterHeader } from './findHeader';
import { textAt } from './rosterCells';
import type { Cells } from './rosterTypes';

/** Values of a column without header that are sex or a tick, no given names. */
const NO_NAMES = /^(nam|nữ|x)$/i;
/** A given name: one word, seldom two. */
const GIVEN_NAME = /^[\p{L}\p{M}'’-]+( [\p{L}\p{M}'’-]+)?$/u;

/**
 * The columns whose texts make up the full name, from left to right. Family and given name may
 * stand in two columns under headers of their own or under one merged "Họ và tên" (vnEdu, domain
 * 7), which leaves the second header cell empty. `rows` are the indexes of the list's rows.
 */
export function nameColumns(cells: Cells, header: RosterHeader, rows: readonly number[]): number[] {
  const { name, familyName, givenName } = header.columns;
  if (familyName !== undefined && givenName !== undefined) return [familyName, givenName];
  if (name === undefined) return [];
  const next = name + 1;
  const isHeaded = header.headers.some(({ column }) => column === next);
  if (isHeaded && givenName !== next) return [name];
  const pairs = rows
    .map((row) => [textAt(cells, row, name), textAt(cells, row, next)] as const)
    .filter(([left]) => left !== '');
  return holdsGivenNames(pairs) ? [name, next] : [name];
}

function holdsGivenNames(pairs: readonly (readonly [string, string])[]): boolean {
  const given = pairs.map(([, right]) => right).filter((text) => text !== '');
  const single = given.filter((text) => !text.includes(' '));
  // Some lists repeat the given name behind the full name to sort by it.
  const repeated = pairs.filter(([left, right]) => right !== '' && left.endsWith(` ${right}`));
  return (
    given.length * 2 >= pairs.length &&
    repeated.length * 2 < given.length &&
    given.every((text) => GIVEN_NAME.test(text)) &&
    single.length * 2 > given.length &&
    // What is the same for most (Kinh, Hải Phòng) is no name.
    new Set(given).size * 3 > given.length &&
    !given.every((text) => NO_NAMES.test(text))
  );
}
