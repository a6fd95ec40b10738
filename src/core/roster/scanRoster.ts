import { isBetweenStudents, type Position, takeTitle } from './betweenStudents';
import { classOfTab } from './classTitle';
import { fillClassesDown } from './fillClassesDown';
import { headerAt, type RosterHeader } from './findHeader';
import { nameColumns } from './nameColumns';
import { textAt, textsOf, tidyCells } from './rosterCells';
import type { Cells, ColumnRead, RosterNote } from './rosterTypes';
import { type StudentStatus, studentStatus } from './studentStatus';

/** The first header must stand within this many rows (domain 7). */
export const HEADER_SEARCH_ROWS = 30;

/** What a row that may be a student says; nothing else of it is looked at. */
export interface ScannedRow {
  /** Row of the sheet, from 1. */
  row: number;
  name: string;
  /** The class cell as it stands; `undefined` where the list has no class column. */
  classCell: string | undefined;
  /** The class of the line over the list, or of the tab. */
  classOverList: string | undefined;
  status: StudentStatus;
  /** Whether the row stands behind a closing line and has no number. */
  afterFooter: boolean;
}

export interface RosterScan {
  rows: ScannedRow[];
  columnsRead: ColumnRead[];
  columnsIgnored: string[];
  notes: RosterNote[];
}

/** One list under one header, before its rows are read. */
interface Block {
  header: RosterHeader;
  /** Indexes of the rows below the header that hold anything. */
  rows: number[];
}

/**
 * Reads a tab's lists row by row, without judging names or classes. `undefined` where no header
 * stands within the first rows.
 */
export function scanRoster(typed: Cells, tab: string | undefined): RosterScan | undefined {
  const cells = tidyCells(typed);
  const blocks = blocksOf(cells);
  const [first] = blocks;
  if (!first) return undefined;
  const scan: RosterScan = { rows: [], columnsRead: [], columnsIgnored: [], notes: [] };
  const position: Position = {
    classOverList: tab === undefined ? undefined : classOfTab(tab),
    titleUsed: false,
    mayRestart: false,
    afterFooter: false,
  };
  for (let row = 0; row < first.header.lastRow; row += 1) {
    takeTitle(textsOf(cells, row), position);
  }
  blocks.forEach((block, index) => {
    position.afterFooter = false;
    position.mayRestart = position.titleUsed;
    const names = nameColumns(cells, block.header, block.rows);
    // Lower down "Họ và tên:" may also head a signer's line, whose texts must not come out as headers.
    if (index === 0) describeColumns(block.header, names, scan);
    noteColumns(block.header, names, scan);
    const rows = block.rows.flatMap((row) => scanRow(cells, row, block.header, names, position));
    const filled = fillClassesDown(rows);
    const classHeader = block.header.headers.find(({ role }) => role === 'className');
    if (filled && classHeader) {
      scan.notes.push({ code: 'classFilledDown', params: { header: classHeader.header } });
    }
    scan.rows.push(...(filled ?? rows));
  });
  return scan;
}

function blocksOf(cells: Cells): Block[] {
  const blocks: Block[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    if (blocks.length === 0 && row >= HEADER_SEARCH_ROWS) break;
    const header = headerAt(cells, row);
    if (header) {
      blocks.push({ header: asOnLastPage(header, blocks[blocks.length - 1]?.header), rows: [] });
      row = header.lastRow;
    } else if (textsOf(cells, row).length > 0) {
      blocks[blocks.length - 1]?.rows.push(row);
    }
  }
  return blocks;
}

/** A header that says the same as the last one is read alike: a student above it heads no group. */
function asOnLastPage(header: RosterHeader, last: RosterHeader | undefined): RosterHeader {
  return last && textsByColumn(header) === textsByColumn(last)
    ? { ...last, lastRow: header.lastRow }
    : header;
}

function textsByColumn({ headers }: RosterHeader): string {
  return headers.map(({ column, header }) => `${column} ${header}`).join('\n');
}

function scanRow(
  cells: Cells,
  row: number,
  header: RosterHeader,
  names: readonly number[],
  position: Position,
): ScannedRow[] {
  const { place, className, status } = header.columns;
  const texts = textsOf(cells, row);
  const name = names
    .map((column) => textAt(cells, row, column))
    .filter(Boolean)
    .join(' ');
  const number = place === undefined ? '' : textAt(cells, row, place);
  const isNumbered = /^\d+([.,]0*)?$/.test(number);
  // A numbered line that waits for a student is nobody yet.
  if (numbersColumns(texts) || (isNumbered && texts.length === 1)) return [];
  if (!isNumbered && (isBetweenStudents(texts, name, position) || name === '')) return [];
  if (isNumbered) {
    if (position.mayRestart && Number.parseInt(number, 10) === 1) {
      position.classOverList = undefined;
    }
    position.mayRestart = false;
  }
  position.titleUsed = true;
  return [
    {
      row: row + 1,
      name,
      classCell: className === undefined ? undefined : textAt(cells, row, className),
      classOverList: position.classOverList,
      status: status === undefined ? 'present' : studentStatus(textAt(cells, row, status)),
      afterFooter: position.afterFooter && !isNumbered,
    },
  ];
}

/** A row "1 2 3 4" or "(1) (2) (3)" that numbers the columns. */
function numbersColumns(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text));
}

function describeColumns(header: RosterHeader, names: readonly number[], scan: RosterScan): void {
  for (const { column, header: text, role } of header.headers) {
    const isName = role === 'name' || role === 'familyName' || role === 'givenName';
    if (role !== undefined && (!isName || names.includes(column))) {
      scan.columnsRead.push({ header: text, role });
    } else {
      scan.columnsIgnored.push(text);
    }
  }
}

function noteColumns(header: RosterHeader, names: readonly number[], scan: RosterScan): void {
  const nameHeader = header.headers.find(({ column }) => column === names[0]);
  if (names.length === 2 && nameHeader?.role === 'name') {
    scan.notes.push({ code: 'nameInTwoColumns', params: { header: nameHeader.header } });
  }
  if (header.secondList !== undefined) {
    scan.notes.push({ code: 'secondListIgnored', params: { header: header.secondList } });
  }
}
