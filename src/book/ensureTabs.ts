import { DEFAULT_TARGETS } from '../core/school/targets';
import { TABS_AFTER_CLASSES, TABS_BEFORE_CLASSES, type TabPlan } from '../core/workbook/bookPlan';
import { TABLES, type Table } from '../core/workbook/tables';
import { TAB, type TabKey } from '../core/workbook/tabNames';
import type { Book } from './book';
import { formatClassLists } from './classLists';
import { formatTemplate } from './classTemplate';
import { formatClosings } from './closings';
import { formatFigures } from './figures';
import { formatGuide } from './guide';
import { formatHandIns } from './handIns';
import { formatLists } from './lists';
import { protectFor, protectWithWarning } from './protect';
import { refuseRenamed } from './repair/refuseRenamed';
import { markTabs } from './repair/tabMarks';
import { formatRosterImport } from './rosterImport';
import { formatRules } from './rules';
import { formatSettings } from './settings';
import { fillTable, formatTable } from './tableTab';
import { removeUnfinishedOf, UNFINISHED } from './unfinished';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tabs with a layout of their own; the others are plain tables. */
const FORMATTERS: Partial<Record<TabKey, (book: Book, sheet: Sheet) => void>> = {
  guide: (_, sheet) => formatGuide(sheet),
  handIns: (_, sheet) => formatHandIns(sheet),
  settings: (_, sheet) => formatSettings(sheet),
  lists: (_, sheet) => formatLists(sheet),
  rules: (_, sheet) => formatRules(sheet),
  classLists: (_, sheet) => formatClassLists(sheet),
  figures: (_, sheet) => formatFigures(sheet),
  classTemplate: formatTemplate,
  closings: (_, sheet) => formatClosings(sheet),
  rosterImport: (_, sheet) => formatRosterImport(sheet),
  summary: () => undefined,
  targets: (_, sheet) => {
    formatTable(sheet, TABLES.targets);
    fillTable(sheet, TABLES.targets, DEFAULT_TARGETS);
  },
};

const PLANS = [...TABS_BEFORE_CLASSES, ...TABS_AFTER_CLASSES];

/** Made first, since the formulas of others speak of them. */
const FOUNDATIONS: readonly TabKey[] = [
  'settings',
  'lists',
  'students',
  'staff',
  'classes',
  'closings',
];

/** How many tabs a book has besides those of its classes. */
export const TABS_IN_BOOK = PLANS.length;

/** Tabs that do not stand, in the order of the book. */
function missingTabs(book: Book): TabPlan[] {
  return PLANS.filter(({ key }) => !book.has(key));
}

/** How many tabs do not stand. */
export function countMissingTabs(book: Book): number {
  return missingTabs(book).length;
}

/**
 * Makes the tabs that are missing and leaves the others as they are. A tab is made under a name of
 * its own and gets its real one last, so that a stop on the way leaves nothing half made behind;
 * nothing is left to be done once all tabs stand.
 * @throws Trouble `tabRenamed` where one stands under another name: a second one would count nothing
 * @param goesOn asked after each tab; the rest is left to another call where it says no
 * @returns the names of the tabs made
 */
export function ensureTabs(book: Book, goesOn: () => boolean = () => true): string[] {
  removeUnfinishedOf(book, Object.values(TAB));
  const missing = missingTabs(book);
  refuseRenamed(
    book,
    missing.map(({ key }) => ({ name: TAB[key] })),
  );
  const order = (key: TabKey) => (FOUNDATIONS.includes(key) ? 0 : 1);
  const inMakingOrder = [...missing].sort((a, b) => order(a.key) - order(b.key));
  for (const plan of inMakingOrder) {
    makeTab(book, plan);
    removeStartTab(book);
    if (!goesOn()) break;
  }
  const made = missing.filter(({ key }) => book.has(key)).map(({ key }) => TAB[key]);
  markTabs(book, Object.values(TAB), made);
  return made;
}

/** Makes one tab and gives it its place, its colour and its protection. */
export function makeTab(book: Book, plan: TabPlan): void {
  const { key, colour, hidden } = plan;
  const sheet = book.insert(UNFINISHED + TAB[key], placeOf(book, key));
  formatTab(book, sheet, key);
  if (colour) sheet.setTabColor(colour);
  protectTab(sheet, plan);
  if (hidden) sheet.hideSheet();
  book.rename(sheet, UNFINISHED + TAB[key], TAB[key]);
}

/** Fills a new tab with all that the add-on puts on it. */
export function formatTab(book: Book, sheet: Sheet, key: TabKey): void {
  const format = FORMATTERS[key];
  if (format) format(book, sheet);
  else formatTable(sheet, TABLES[key as keyof typeof TABLES] satisfies Table);
}

/** Tabs that teachers type in are open to everyone who may edit the book. */
export function protectTab(sheet: Sheet, { editors }: TabPlan): void {
  if (editors === 'nobody') protectWithWarning(sheet);
  if (editors === 'union leader') protectFor(sheet, [], { isNew: true });
}

/**
 * Where a tab belongs among those that stand, from 0 (design section 2): behind the next one of the
 * plan to its left or, right of the class tabs, before the next one to its right.
 */
function placeOf(book: Book, key: TabKey): number {
  const names = book.names();
  const left = neighbour(book, TABS_BEFORE_CLASSES, key, -1);
  if (left !== undefined) return left === '' ? 0 : names.indexOf(left) + 1;
  const right = neighbour(book, TABS_AFTER_CLASSES, key, 1);
  return right ? names.indexOf(right) : names.length;
}

/** Name of the nearest tab that stands; `''` where none does, `undefined` outside the plans. */
function neighbour(
  book: Book,
  plans: readonly TabPlan[],
  key: TabKey,
  step: -1 | 1,
): string | undefined {
  let place = plans.findIndex((plan) => plan.key === key);
  if (place < 0) return undefined;
  for (place += step; plans[place]; place += step) {
    const plan = plans[place];
    if (plan && book.has(plan.key)) return TAB[plan.key];
  }
  return '';
}

/** A new spreadsheet starts with one empty tab, named by the language of its owner. */
function removeStartTab(book: Book): void {
  const [start, ...others] = book.foreignTabs();
  if (start && others.length === 0 && start.getLastRow() === 0) book.remove(start);
}
