import { call, type Expression, formula, text } from '../formula/expression';
import { cell } from '../formula/reference';
import { SKILL_GROUPS } from '../ledger/skills';
import { enrolledOn, reachedOn } from './classListsTab';
import type { ClassTabBlocks } from './classTab';
import { MONTHS_IN_BOOK } from './settingsTab';

/** `_Số liệu`: a row per class and month, all figures cumulative to the month's last day. */
const KEYS = ['className', 'month', 'until', 'enrolment'] as const;

/** The figures in the tab's order, as they are named in `Figures`. */
export const FIGURE_KEYS = [
  'entries',
  'studentsReached',
  'relativesGuided',
  'relativesAble',
  'middleAgedOrElderlyGuided',
  'neighboursGuided',
] as const;

export const GROUP_CODES = Object.keys(SKILL_GROUPS);

export const FIGURES_HEADER: readonly string[] = [...KEYS, ...FIGURE_KEYS, ...GROUP_CODES];
export const FIGURES_FIRST_ROW = 2;

/** Row of a class (its place from 0) and a month (its place from 0). */
export function figuresRow(classPlace: number, monthPlace: number): number {
  return FIGURES_FIRST_ROW + classPlace * MONTHS_IN_BOOK + monthPlace;
}

export function figuresColumn(name: string): number {
  return FIGURES_HEADER.indexOf(name) + 1;
}

/** The formulas of one row, from the enrolment on; the columns before it are plain values. */
export function figuresFormulas(classPlace: number, row: number, tab: ClassTabBlocks): string[] {
  const until = cell(figuresColumn('until'), row, { fixed: 'column' });
  const upTo = text('<=', until);
  const count = (day: Expression, ...criteria: (Expression | number | string)[]) =>
    call('COUNTIFS', day, upTo, ...criteria);
  return [
    enrolledOn(classPlace, until),
    count(tab.counted),
    reachedOn(classPlace, until),
    count(tab.newPerson, tab.kin, 1),
    count(tab.newAble),
    count(tab.newPerson, tab.kin, 1, tab.older, 1),
    count(tab.newPerson, tab.kin, 0),
    ...GROUP_CODES.map((_, index) =>
      count(tab.counted, tab.group, cell(figuresColumn('entries') + FIGURE_KEYS.length + index, 1)),
    ),
  ].map(formula);
}
