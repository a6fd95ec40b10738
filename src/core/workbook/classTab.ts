import type { Expression } from '../formula/expression';
import { block } from '../formula/reference';
import { COLUMNS, type Column, TICK_HEADER, VERDICT_HEADER } from '../ledger/columns';
import { LEDGER_RULES, type LedgerRules } from '../ledger/judge';
import type { CrossRule } from '../ledger/problems';

/** Row 1 is the live line with the hand-in tick, row 2 the header; both frozen with A and B. */
export const LIVE_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;
/** Rows ready in a new tab, besides the students' own where a class is very large. */
export const ROWS_READY = 300;
/** Free rows kept below the last one used; the tab is extended when fewer are left. */
export const SPARE_ROWS = 60;

export const TICK_COLUMN = 1;
export const FIRST_INPUT_COLUMN = 2;

/**
 * Hidden columns right of the verdict, each a small formula per row. A row's verdict and what it
 * counts as are read off them.
 */
export const HELPER_KEYS = [
  /** Day after today: the one column that depends on the clock. */
  'future',
  /** Number of the row's own first problem; 0 for none. */
  'own',
  /** student x 10 + person of a complete row; 0 otherwise. */
  'person#',
  /** Place of the topmost complete row of this person. */
  'top',
  /** Number of the cross-row problem; 0 for none. */
  'cross',
  /** `person#` of a row that disagrees about the person; 0 otherwise. */
  'against',
  /** Number of the problem that is told. */
  'problem',
  /** Column of the cell to mend; 0 for none. */
  'cell',
  /** 0 blank, 1 pending, 2 invalid, 3 valid. */
  'state',
  /** The day of a counted row, else ''. */
  'counted',
  /** 1 for kin, 0 for neighbours, of a counted row. */
  'kin',
  /** 1 for the bands from 40 years, of a counted row. */
  'older',
  /** Skill-group code of a counted row. */
  'group',
  /** person and day of a counted row as a number. */
  'personDay#',
  /** The day, where this is the person's first counted row. */
  'newPerson',
  /** The day of a counted row by which kin is able, else ''. */
  'able',
  /** person and day, student and day of such a row. */
  'ablePerson#',
  'ableStudent#',
  /** The day, where this row makes a relative able, a student reached. */
  'newAble',
  'newStudent',
] as const;
export type HelperKey = (typeof HELPER_KEYS)[number];

/** In row 1 above this helper stands the last closed day. */
export const CLOSED_UNTIL_HELPER: HelperKey = 'cross';

/** Where everything stands on a class tab; follows from the column table. */
export interface ClassTabLayout {
  columns: readonly Column[];
  crossRules: readonly CrossRule[];
  lastRow: number;
  /** Column of an input, of its reading (lists, days, texts), or of a helper. */
  input(key: string): number;
  reading(key: string): number;
  helper(key: HelperKey): number;
  /** The complete row as one number, for a `unique` rule (its place among them). */
  entry(uniqueRule: number): number;
  verdictColumn: number;
  lastColumn: number;
}

export function classTabLayout(
  lastRow: number,
  { columns, crossRules }: LedgerRules = LEDGER_RULES,
): ClassTabLayout {
  const uniqueRules = crossRules.filter(({ rule }) => rule === 'unique').length;
  const place = (key: string) => columns.findIndex((column) => column.key === key);
  const verdictColumn = FIRST_INPUT_COLUMN + columns.length;
  const firstReading = verdictColumn + 1;
  const firstHelper = firstReading + columns.length;
  return {
    columns,
    crossRules,
    lastRow,
    input: (key) => FIRST_INPUT_COLUMN + place(key),
    reading: (key) => firstReading + place(key),
    helper: (key) => firstHelper + HELPER_KEYS.indexOf(key),
    entry: (uniqueRule) => firstHelper + HELPER_KEYS.length + uniqueRule,
    verdictColumn,
    lastColumn: firstHelper + HELPER_KEYS.length + uniqueRules - 1,
  };
}

/** The header row as far as people see it. */
export function classTabHeader(columns: readonly Column[] = COLUMNS): string[] {
  return [TICK_HEADER, ...columns.map(({ header }) => header), VERDICT_HEADER];
}

/**
 * Whether a row of cells is the header of a class tab.
 * @param columns how many of it are compared, from the first; all where left out
 */
export function isClassTabHeader(cells: readonly unknown[], columns?: number): boolean {
  return classTabHeader()
    .slice(0, columns)
    .every((title, index) => cells[index] === title);
}

/** Blocks of a class tab that other tabs count over. */
export type ClassTabBlocks = Readonly<
  Record<
    | 'student'
    | 'relation'
    | 'ageBand'
    | 'skill'
    | 'state'
    | 'person'
    | 'counted'
    | 'kin'
    | 'older'
    | 'group'
    | 'newPerson'
    | 'newAble'
    | 'newStudent',
    Expression
  >
>;

export function classTabBlocks(tab: string, layout: ClassTabLayout): ClassTabBlocks {
  const at = (column: number) =>
    block({ tab, column, firstRow: FIRST_ROW, lastRow: layout.lastRow });
  return {
    student: at(layout.reading('student')),
    relation: at(layout.reading('relation')),
    ageBand: at(layout.reading('ageBand')),
    skill: at(layout.reading('skill')),
    state: at(layout.helper('state')),
    person: at(layout.helper('person#')),
    counted: at(layout.helper('counted')),
    kin: at(layout.helper('kin')),
    older: at(layout.helper('older')),
    group: at(layout.helper('group')),
    newPerson: at(layout.helper('newPerson')),
    newAble: at(layout.helper('newAble')),
    newStudent: at(layout.helper('newStudent')),
  };
}
