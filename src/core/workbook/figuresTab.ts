import { call, type Expression, formula, plus, text, times } from '../formula/expression';
import { block, cell } from '../formula/reference';
import { DEFAULT_LISTS, type ListKey } from '../ledger/lists';
import { PLAN_SKILLS, SKILL_GROUPS } from '../ledger/skills';
import { enrolledOn, membersReachedOn, reachedOn } from './classListsTab';
import type { ClassTabBlocks } from './classTab';
import { listBlock } from './listsTab';
import { MONTHS_IN_BOOK, monthCell, settingCell } from './settingsTab';
import { TAB } from './tabNames';

/**
 * `_Số liệu`: for each class a row per month of the school year, cumulative to the month's last
 * day, and a last row for today. `month` is the number yyyymm, 0 for today.
 */
const KEYS = ['className', 'month', 'until', 'enrolment'] as const;
const STATE_KEYS = ['valid', 'pending', 'invalid'] as const;
export const PERIODS_A_CLASS = MONTHS_IN_BOOK + 1;

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

export const FIGURES_HEADER: readonly string[] = [
  ...KEYS,
  ...FIGURE_KEYS,
  ...GROUP_CODES,
  ...STATE_KEYS,
];
export const FIGURES_FIRST_ROW = 2;

/** Age bands of a new book, by codes of `Danh mục`. */
export const AGE_BAND_CODES: readonly string[] = DEFAULT_LISTS.ageBands.map(({ code }) => code);

/** Kin relations as the principal reads them, by codes of `Danh mục`; other kin is what remains. */
export const RELATION_GROUPS = [
  { key: 'parents', label: 'Bố, mẹ', codes: ['BO', 'ME'] },
  { key: 'grandparents', label: 'Ông, bà', codes: ['ONO', 'BNO', 'ONG', 'BNG'] },
  { key: 'siblings', label: 'Anh, chị, em', codes: ['ANH', 'CHI', 'EM'] },
  {
    key: 'auntsAndUncles',
    label: 'Cô, dì, chú, bác…',
    codes: ['BAC', 'CHU', 'CO', 'CAU', 'DI', 'THIM', 'MO', 'DUONG'],
  },
] as const;

/**
 * Further figures, right of the others: members of the Đội among the students reached, entries of
 * the plan's four skills, and relatives by age band and relation. The last two are asked for as of
 * today only, so the rows of months leave them empty.
 */
const DETAIL_KEYS = [
  'membersReached',
  ...PLAN_SKILLS,
  ...AGE_BAND_CODES,
  ...RELATION_GROUPS.map(({ key }) => key),
] as const;

/** Everything that stands in a row. */
export const FIGURES_COLUMNS: readonly string[] = [...FIGURES_HEADER, ...DETAIL_KEYS];

/** The month of a day as the number yyyymm that the rows bear. */
export function monthNumber(day: Expression): Expression {
  return plus(times(call('YEAR', day), 100), call('MONTH', day));
}

/** Row of a class (its place from 0) and a period (0 to 11 for the months, 12 for today). */
export function figuresRow(classPlace: number, period: number): number {
  return FIGURES_FIRST_ROW + classPlace * PERIODS_A_CLASS + period;
}

export function figuresColumn(name: string): number {
  return FIGURES_COLUMNS.indexOf(name) + 1;
}

/** A cell of the tab, for the tabs that show it. */
export function figureCell(classPlace: number, period: number, name: string): Expression {
  return cell(figuresColumn(name), figuresRow(classPlace, period), { tab: TAB.figures });
}

/** One column of a class, month by month. */
export function classMonthsBlock(classPlace: number, name: string): Expression {
  return block({
    tab: TAB.figures,
    column: figuresColumn(name),
    firstRow: figuresRow(classPlace, 0),
    lastRow: figuresRow(classPlace, MONTHS_IN_BOOK - 1),
  });
}

/** One column over all classes and periods. */
export function figuresBlock(name: string, classes: number): Expression {
  return block({
    tab: TAB.figures,
    column: figuresColumn(name),
    firstRow: FIGURES_FIRST_ROW,
    lastRow: figuresRow(classes - 1, MONTHS_IN_BOOK),
  });
}

/** The rows of one class, from `month` on; the class's name stands before them as a plain value. */
export function figuresFormulas(classPlace: number, tab: ClassTabBlocks): string[][] {
  return Array.from({ length: PERIODS_A_CLASS }, (_, period) => {
    const row = figuresRow(classPlace, period);
    const isToday = period === MONTHS_IN_BOOK;
    const day = isToday ? settingCell('today') : monthCell(period, 'to');
    const until = cell(figuresColumn('until'), row);
    const month = isToday ? 0 : monthNumber(until);
    const cells = [month, day, ...figures(classPlace, until, tab), ...states(tab)];
    const details = [membersReachedOn(classPlace, until), ...planSkills(until, tab)];
    const people = peopleToday(tab).map((count) => (isToday ? formula(count) : ''));
    return [...[...cells, ...details].map(formula), ...people];
  });
}

/** Place of an item in its list, as the rows of a class tab hold it; no row has -1. */
function placeOf(list: ListKey, code: string): Expression {
  return call('IFERROR', call('MATCH', code, listBlock(list, 'code'), 0), -1);
}

function planSkills(until: Expression, tab: ClassTabBlocks): Expression[] {
  return PLAN_SKILLS.map((code) =>
    call('COUNTIFS', tab.counted, text('<=', until), tab.skill, placeOf('skills', code)),
  );
}

/** Relatives guided by age band, then by group of relations; a valid row lies never after today. */
function peopleToday(tab: ClassTabBlocks): Expression[] {
  const relatives = (column: Expression, place: Expression) =>
    call('COUNTIFS', tab.newPerson, '>0', tab.kin, 1, column, place);
  return [
    ...AGE_BAND_CODES.map((code) => relatives(tab.ageBand, placeOf('ageBands', code))),
    ...RELATION_GROUPS.map(({ codes }) => {
      const [first, ...rest] = codes.map((code) =>
        relatives(tab.relation, placeOf('relations', code)),
      );
      return plus(first ?? 0, ...rest);
    }),
  ];
}

function figures(classPlace: number, until: Expression, tab: ClassTabBlocks): Expression[] {
  const upTo = text('<=', until);
  const count = (day: Expression, ...criteria: (Expression | number | string)[]) =>
    call('COUNTIFS', day, upTo, ...criteria);
  const firstGroup = figuresColumn('entries') + FIGURE_KEYS.length;
  return [
    enrolledOn(classPlace, until),
    count(tab.counted),
    reachedOn(classPlace, until),
    count(tab.newPerson, tab.kin, 1),
    count(tab.newAble),
    count(tab.newPerson, tab.kin, 1, tab.older, 1),
    count(tab.newPerson, tab.kin, 0),
    ...GROUP_CODES.map((_, index) => count(tab.counted, tab.group, cell(firstGroup + index, 1))),
  ];
}

/** Rows of the class tab by state, as they stand now whatever the period. */
function states(tab: ClassTabBlocks): Expression[] {
  return [3, 1, 2].map((state) => call('COUNTIF', tab.state, state));
}
