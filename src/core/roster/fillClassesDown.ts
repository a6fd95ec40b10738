import type { ScannedRow } from './scanRoster';

/**
 * A class column whose cells are merged over their rows gives the class in the first row only. It
 * is taken for one where most cells are empty and each that is not begins another class, and comes
 * back filled; any other empty cell stays empty and is refused later. `undefined` where nothing is
 * to be filled.
 */
export function fillClassesDown(rows: readonly ScannedRow[]): ScannedRow[] | undefined {
  const given = rows.flatMap(({ classCell }) => (classCell ? [classCell] : []));
  const isMerged = given.every((text, at) => text !== given[at - 1]);
  if (!rows[0]?.classCell || !isMerged || given.length * 2 >= rows.length) return undefined;
  let above: string | undefined;
  return rows.map((row) => {
    above = row.classCell || above;
    return { ...row, classCell: above };
  });
}
