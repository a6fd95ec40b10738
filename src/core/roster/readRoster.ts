import type { Cells, Roster, RosterFailure, RosterNote } from './rosterTypes';
import { HEADER_SEARCH_ROWS, type RosterScan, scanRoster } from './scanRoster';
import { settleRows, type TabRow } from './settleRows';

/** One tab of a roster file. */
export interface RosterTab {
  /** The tab's name, which may be its class; `undefined` for a file without tabs (CSV). */
  name?: string;
  cells: Cells;
}

/**
 * Reads one tab: `cells` are display texts, as `getDisplayValues` gives them; `context.tab` is the
 * tab's name, the class where neither a column nor a title tells it.
 */
export function readRoster(cells: Cells, context: { tab?: string } = {}): Roster | RosterFailure {
  return readRosterTabs([context.tab === undefined ? { cells } : { name: context.tab, cells }]);
}

/**
 * Reads a roster as schools have it, in the layout of CSDL ngành, vnEdu, SMAS or a teacher's own
 * (domain 7), from one tab or several (one per class). Only class and name are kept; places are
 * counted within each class in roster order. Names are tidied, never re-spelled. Rows that cannot
 * be taken come with their reason; a failure `{code, params}` is returned where nothing is read.
 * @param known classes that the book has already: none of the roster's may share a tab with them.
 */
export function readRosterTabs(
  tabs: readonly RosterTab[],
  known: readonly string[] = [],
): Roster | RosterFailure {
  const scans: RosterScan[] = [];
  const rows: TabRow[] = [];
  const notes: RosterNote[] = [];
  for (const { name, cells } of tabs) {
    const scan = scanRoster(cells, name);
    if (scan === undefined || scan.rows.length === 0) {
      if (name !== undefined) notes.push({ code: 'tabSkipped', params: { tab: name } });
    } else {
      notes.push(...scan.notes);
      rows.push(...scan.rows.map((row) => (name === undefined ? row : { ...row, tab: name })));
    }
    if (scan) scans.push(scan);
  }
  const failure = failureOf(tabs, scans, rows);
  if (failure) return failure;
  const settled = settleRows(rows, known);
  return {
    students: settled.students,
    leftOut: settled.leftOut,
    columnsRead: distinct(scans.flatMap(({ columnsRead }) => columnsRead)),
    columnsIgnored: distinct(scans.flatMap(({ columnsIgnored }) => columnsIgnored)),
    notes: distinct([...notes, ...settled.notes]),
  };
}

function failureOf(
  tabs: readonly RosterTab[],
  scans: readonly RosterScan[],
  rows: readonly TabRow[],
): RosterFailure | undefined {
  const isEmpty = tabs.every(({ cells }) =>
    cells.every((row) => row.every((text) => text.trim() === '')),
  );
  if (isEmpty) return { code: 'emptySheet', params: {} };
  if (scans.length === 0) {
    return { code: 'noHeader', params: { rowsSearched: HEADER_SEARCH_ROWS } };
  }
  if (rows.length === 0) return { code: 'noStudents', params: {} };
  const isClassKnown = rows.some(({ classCell, classOverList }) => classCell || classOverList);
  return isClassKnown ? undefined : { code: 'noClass', params: {} };
}

/** The values that differ, in order; they are small flat records or texts. */
function distinct<Value>(values: readonly Value[]): Value[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.values()];
}
