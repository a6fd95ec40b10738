import { classOfTab } from '../../src/core/roster/classTitle';
import { readRosterTabs } from '../../src/core/roster/readRoster';
import { rosterFailureSentence } from '../../src/words/roster';
import type { InputFile } from './options';
import { readTables, type Table } from './readTable';
import { failed, type Outcome, trouble } from './trouble';

/** A table of a roster file as it stands there; every row equally long. */
export interface RosterTable {
  /** The tab's name in a workbook, which may be its class. */
  readonly name?: string;
  readonly cells: readonly (readonly string[])[];
}

/** The tables of a roster file: the tabs of a workbook that are not hidden, or the one of a CSV. */
export async function readRosterTables(file: InputFile): Promise<Outcome<RosterTable[]>> {
  const tables = await readTables(file);
  if (!tables.ok) return tables;
  const shown = tables.value.filter(({ hidden }) => !hidden);
  return { ok: true, value: (shown.length > 0 ? shown : tables.value).map(rosterTable) };
}

function rosterTable({ name, rows }: Table): RosterTable {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return { ...(name !== undefined && { name }), cells };
}

/** The classes that the import will find; a roster that it could not read is trouble beforehand. */
export function rosterClasses(roster: readonly RosterTable[], shown: string): Outcome<string[]> {
  const read = readRosterTabs(roster);
  if ('code' in read) {
    return failed(trouble('rosterUnread', shown, { reason: rosterFailureSentence(read) }));
  }
  return { ok: true, value: read.students.map(({ className }) => className) };
}

/** Several tabs of a workbook one below the other, each under its class's title. */
export function oneTable(roster: readonly RosterTable[]): string[][] {
  const width = Math.max(0, ...roster.map(({ cells }) => cells[0]?.length ?? 0));
  const wide = (row: readonly string[]) =>
    Array.from({ length: width }, (_, index) => row[index] ?? '');
  return roster.flatMap(({ name, cells }) => {
    const className = roster.length > 1 && name !== undefined ? classOfTab(name) : undefined;
    const title = className === undefined ? [] : [wide([`Lớp: ${className}`])];
    return [...title, ...cells.map(wide)];
  });
}
