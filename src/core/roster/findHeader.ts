import { fold } from '../text/fold';
import { OTHER_PERSON, roleOfHeader } from './headerAliases';
import { textAt } from './rosterCells';
import type { Cells, RosterRole } from './rosterTypes';

/** A roster's header, in one or two rows of the sheet. */
export interface RosterHeader {
  /** Index of the last header row; the list begins below. */
  lastRow: number;
  /** Column of each role; the leftmost where a header stands twice. */
  columns: Partial<Record<RosterRole, number>>;
  /** All columns with a header text, from left to right. */
  headers: { column: number; header: string; role: RosterRole | undefined }[];
  /** Header of a second name column with an STT of its own: two lists side by side. */
  secondList: string | undefined;
}

/**
 * The header that begins at a row, or `undefined`. Three rows are looked at: the row itself, which
 * must name the students; the row below, where it parts "Họ và tên" into "Họ đệm" and "Tên"
 * (vnEdu, domain 7); and the row above, for headers that are merged downwards.
 */
export function headerAt(cells: Cells, row: number): RosterHeader | undefined {
  const own = rolesOf(cells, row);
  if (!namesStudents(own)) return undefined;
  const sub = isSubHeader(cells, row, own) ? row + 1 : undefined;
  const groups = groupsOver(cells, sub === undefined ? row - 1 : row);
  const headers: RosterHeader['headers'] = [];
  const columns: RosterHeader['columns'] = {};
  let secondPlace = false;
  let secondList: string | undefined;
  for (let column = 0; column < widthOf(cells, row, sub ?? row); column += 1) {
    const { header, role } = readColumn(cells, { row, sub, column, group: groups[column] ?? '' });
    if (header === '') continue;
    const isSecond = role !== undefined && columns[role] !== undefined;
    if (role !== undefined && !isSecond) columns[role] = column;
    if (isSecond && role === 'place') secondPlace = true;
    if (isSecond && role === 'name' && secondPlace) secondList = header;
    headers.push({ column, header, role: isSecond ? undefined : role });
  }
  return { lastRow: sub ?? row, columns, headers, secondList };
}

/** Roles of a row's cells, by column. */
function rolesOf(cells: Cells, row: number): Map<number, RosterRole> {
  const roles = new Map<number, RosterRole>();
  (cells[row] ?? []).forEach((_, column) => {
    const role = roleOfHeader(fold(textAt(cells, row, column)));
    if (role) roles.set(column, role);
  });
  return roles;
}

/** "Họ và tên" is a header wherever it stands alone in a cell; "Tên" needs company. */
function namesStudents(roles: ReadonlyMap<number, RosterRole>): boolean {
  const found = new Set(roles.values());
  return found.has('name') || (found.has('familyName') && found.has('givenName'));
}

/** Whether the next row goes on with the header: it parts the name, or names further columns. */
function isSubHeader(cells: Cells, row: number, own: ReadonlyMap<number, RosterRole>): boolean {
  const below = rolesOf(cells, row + 1);
  if (below.size === 0) return false;
  return [...own.keys()].every((column) => {
    return below.has(column) || textAt(cells, row + 1, column) === '';
  });
}

/** The group header over each column: the nearest text to the left in the upper row. */
function groupsOver(cells: Cells, row: number): string[] {
  const texts = (cells[row] ?? []).map((_, column) => fold(textAt(cells, row, column)));
  // One text alone is a title over the list, a number belongs to a student: no groups of columns.
  if (texts.filter((text) => text !== '').length < 2) return [];
  if (texts.some((text) => /^\d+$/.test(text))) return [];
  let group = '';
  return texts.map((text) => {
    group = text === '' ? group : text;
    return group;
  });
}

interface ColumnPlace {
  row: number;
  sub: number | undefined;
  column: number;
  group: string;
}

function readColumn(
  cells: Cells,
  { row, sub, column, group }: ColumnPlace,
): { header: string; role: RosterRole | undefined } {
  const top = textAt(cells, row, column);
  const below = sub === undefined ? '' : textAt(cells, sub, column);
  const header = below || top || mergedFromAbove(cells, row, column);
  return { header, role: OTHER_PERSON.test(group) ? undefined : roleOfHeader(fold(header)) };
}

/** A header that stands one row higher because its cell is merged over both rows. */
function mergedFromAbove(cells: Cells, row: number, column: number): string {
  const above = textAt(cells, row - 1, column);
  return roleOfHeader(fold(above)) ? above : '';
}

function widthOf(cells: Cells, ...rows: number[]): number {
  return Math.max(...rows.flatMap((row) => [cells[row]?.length ?? 0, cells[row - 1]?.length ?? 0]));
}
