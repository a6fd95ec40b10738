import type { Roster, RosterFailure } from '../../../src/core/roster/rosterTypes';

/** A list line by line, its cells parted by `|`: how the grids of these tests are written. */
export function grid(...lines: string[]): string[][] {
  return lines.map((line) => line.split('|').map((text) => text.trim()));
}

/** The roster that was read; a failure fails the test. */
export function read(result: Roster | RosterFailure): Roster {
  if ('code' in result) throw new Error(`not read: ${result.code}`);
  return result;
}

/** `6A1/1 Nguyễn Văn An` for every student: short to compare. */
export function listed(result: Roster | RosterFailure): string[] {
  return read(result).students.map(({ className, place, name }) => `${className}/${place} ${name}`);
}

/** `row code` for every row left out. */
export function refused(result: Roster | RosterFailure): string[] {
  return read(result).leftOut.map(({ row, code }) => `${row} ${code}`);
}

export function noteCodes(result: Roster | RosterFailure): string[] {
  return read(result).notes.map(({ code }) => code);
}
