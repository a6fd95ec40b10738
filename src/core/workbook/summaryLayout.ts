import type { Expression } from '../formula/expression';
import { block, cell } from '../formula/reference';
import { PLAN_SKILLS } from '../ledger/skills';
import { naturalOrder } from '../text/naturalOrder';
import { AGE_BAND_CODES, GROUP_CODES, RELATION_GROUPS } from './figuresTab';
import { MONTHS_IN_BOOK } from './settingsTab';

/** Columns that people see: an A4 sheet upright; on a phone the first ones say the most. */
export const SUMMARY_COLUMNS = 13;
/** Pixels: room for `10/2025` and `723/800` in bold. */
export const SUMMARY_WIDTHS = { first: 60, others: 60, last: 88 } as const;

/** Pixels from a column's left edge to the right edge of the page. */
export function summaryWidthFrom(column: number): number {
  const { first, others, last } = SUMMARY_WIDTHS;
  return (column === 1 ? first : 0) + others * (SUMMARY_COLUMNS - Math.max(column, 2)) + last;
}

/** Columns of the class table, from the first. */
export const CLASS_COLUMNS = [
  'name',
  'enrolment',
  'reached',
  'members',
  'share',
  'guided',
  'able',
  'older',
  'neighbours',
  'invalid',
  'score',
  'rank',
  'level',
] as const;
export type ClassColumn = (typeof CLASS_COLUMNS)[number];

/**
 * Hidden columns beside the class table: what a class's line, the lists above it and the chart are
 * worked out from.
 */
export const CLASS_HELPERS = [
  /** Place in `Chi đội` and on the board of hand-ins; 0 for none. */
  'classRow',
  'boardRow',
  /** Day of a registered model; 0 for none. */
  'registered',
  /** Relatives assigned to the class. */
  'target',
  /** 1 where the class counts for C2: today, and at the end of the month before. */
  'active',
  'activeBefore',
  /** Months due that were handed in in time, and that were not handed in. */
  'inTime',
  'missing',
  /** Place of the last month due that was not; 0 for none. */
  'lastMissing',
  /** 1 where the last month due, and the month to be handed in now, are not there. */
  'late',
  'open',
  /** Unrounded points, and as whole billionths; '' for a class without counted rows. */
  'score',
  'units',
  /** 1 for a share below the school's. */
  'low',
  /** Why the class is to be looked after; '' for no reason. Its order among such classes. */
  'reason',
  'order',
  /** Terms of the points that have nothing to divide by. */
  'note',
  /** Names so far of classes late, not yet handed in, and with such terms. */
  'lateNames',
  'openNames',
  'notes',
  /** The plan's share, for the chart. */
  'plan',
] as const;
export type ClassHelper = (typeof CLASS_HELPERS)[number];

/** Hidden cells beside the top of the page, one below the other. */
export const FACTS = [
  'today',
  /** Places of months in the school year, from 1; 0 for none: before today's, due, to hand in now. */
  'before',
  'due',
  'open',
  /** The month before as in `_Số liệu`, and its last day. */
  'beforeNumber',
  'beforeEnd',
  'classes',
  'enrolment',
  'reached',
  'guided',
  'able',
  'entries',
  'neighbours',
  'enrolmentBefore',
  'reachedBefore',
  'weights',
] as const;
export type Fact = (typeof FACTS)[number];

const FIRST_HELPER = SUMMARY_COLUMNS + 1;
export const FACTS_COLUMN = FIRST_HELPER + CLASS_HELPERS.length;
export const SUMMARY_LAST_COLUMN = FACTS_COLUMN;
export const HELPER_COLUMNS = SUMMARY_LAST_COLUMN - SUMMARY_COLUMNS;

/** Rows of a chart's place, of the default height of 21 pixels. */
export const CHART_ROWS = 14;
export const LOWEST_CLASSES = 5;

/** Rows of a part from its title on, with the free row behind it. */
const TARGET_ROWS = 13;
const HAND_IN_ROWS = 5;
const WAITING_ROWS = 5;
const CLASS_NOTES = 5;

/** First rows of the parts, in their order on the page. */
export interface SummaryRows {
  targets: number;
  attention: number;
  handIns: number;
  waiting: number;
  /** Title; its two header rows and the classes follow. */
  classes: number;
  firstClass: number;
  total: number;
  classChart: number;
  matrix: number;
  months: number;
  skills: number;
  people: number;
  last: number;
}

/** What the parts of the page have to know of one another. */
export interface SummaryLayout {
  /** In the order in which they are listed, with their places in the working tabs. */
  classes: readonly SummaryClass[];
  rows: SummaryRows;
}

export interface SummaryClass {
  name: string;
  place: number;
}

/** @param classNames by their places in the working tabs; they are listed by grade */
export function summaryLayout(classNames: readonly string[]): SummaryLayout {
  const classes = classNames
    .map((name, place) => ({ name, place }))
    .sort((a, b) => naturalOrder(a.name, b.name));
  return { classes, rows: summaryRows(classes.length) };
}

function summaryRows(classCount: number): SummaryRows {
  const targets = 7;
  const attention = targets + TARGET_ROWS;
  const handIns = attention + LOWEST_CLASSES + 3;
  const waiting = handIns + HAND_IN_ROWS;
  const classes = waiting + WAITING_ROWS;
  const firstClass = classes + 3;
  const total = firstClass + classCount;
  const classChart = total + CLASS_NOTES + 1;
  const matrix = classChart + CHART_ROWS + 1;
  const months = matrix + classCount + 4;
  const skills = months + MONTHS_IN_BOOK + 3;
  const people = skills + PLAN_SKILLS.length + GROUP_CODES.length + 6;
  const last = people + AGE_BAND_CODES.length + RELATION_GROUPS.length + 8;
  return {
    targets,
    attention,
    handIns,
    waiting,
    classes,
    firstClass,
    total,
    classChart,
    matrix,
    months,
    skills,
    people,
    last,
  };
}

export function classColumn(key: ClassColumn): number {
  return CLASS_COLUMNS.indexOf(key) + 1;
}

/** A cell of the class table. */
export function classCell(key: ClassColumn, row: number): Expression {
  return cell(classColumn(key), row);
}

export function helperColumn(key: ClassHelper): number {
  return FIRST_HELPER + CLASS_HELPERS.indexOf(key);
}

export function helperCell(key: ClassHelper, row: number): Expression {
  return cell(helperColumn(key), row);
}

/** A hidden column over all classes. */
export function helperBlock(key: ClassHelper, rows: SummaryRows): Expression {
  return over(helperColumn(key), rows);
}

/** A column of the class table over all classes. */
export function classBlock(key: ClassColumn, rows: SummaryRows): Expression {
  return over(classColumn(key), rows);
}

export function fact(name: Fact): Expression {
  return cell(FACTS_COLUMN, FACTS.indexOf(name) + 1);
}

/** Twelve hidden cells over the class helpers: the deadlines side by side, as on the board. */
export const DEADLINES_COLUMN = FIRST_HELPER;

function over(column: number, { firstClass, total }: SummaryRows): Expression {
  return block({ column, firstRow: firstClass, lastRow: total - 1 });
}
