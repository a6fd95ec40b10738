import { DEFAULT_TARGETS } from '../core/school/targets';
import { TABS_AFTER_CLASSES, TABS_BEFORE_CLASSES, type TabPlan } from '../core/workbook/bookPlan';
import { TABLES, type Table } from '../core/workbook/tables';
import { TAB, type TabKey } from '../core/workbook/tabNames';
import type { Book } from './book';
import { formatClassLists } from './classLists';
import { formatTemplate } from './classTemplate';
import { formatFigures } from './figures';
import { formatGuide } from './guide';
import { formatHandIns } from './handIns';
import { formatLists } from './lists';
import { protectFor, protectWithWarning } from './protect';
import { formatRosterImport } from './rosterImport';
import { formatRules } from './rules';
import { formatSettings } from './settings';
import { appendRecords, formatTable } from './tableTab';
import { UNFINISHED } from './unfinished';

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
  rosterImport: (_, sheet) => formatRosterImport(sheet),
  summary: () => undefined,
};

/** Made first, since the formulas of others speak of them. */
const FOUNDATIONS: readonly TabKey[] = ['settings', 'lists', 'students', 'staff', 'classes'];

/**
 * Makes the tabs that are missing and leaves the others as they are. A tab is made under a name of
 * its own and gets its real one last, so that a stop on the way leaves nothing half made behind.
 * @returns the names of the tabs made
 */
export function ensureTabs(book: Book): string[] {
  for (const name of book.names()) if (name.startsWith(UNFINISHED)) book.remove(name);
  const plans = [...TABS_BEFORE_CLASSES, ...TABS_AFTER_CLASSES];
  const missing = plans.filter(({ key }) => !book.has(key));
  const order = (key: TabKey) => (FOUNDATIONS.includes(key) ? 0 : 1);
  const inMakingOrder = [...missing].sort((a, b) => order(a.key) - order(b.key));
  for (const plan of inMakingOrder) makeTab(book, plan);
  if (missing.length > 0) arrange(book);
  return missing.map(({ key }) => TAB[key]);
}

function makeTab(book: Book, { key, editors, colour, hidden }: TabPlan): void {
  const sheet = book.insert(UNFINISHED + TAB[key], book.names().length);
  const format = FORMATTERS[key];
  if (format) format(book, sheet);
  else formatTable(sheet, TABLES[key as keyof typeof TABLES] satisfies Table);
  if (colour) sheet.setTabColor(colour);
  if (editors === 'nobody') protectWithWarning(sheet);
  if (editors === 'union leader') protectFor(sheet, []);
  if (hidden) sheet.hideSheet();
  book.rename(sheet, UNFINISHED + TAB[key], TAB[key]);
  if (key === 'targets') appendRecords(book, TABLES.targets, DEFAULT_TARGETS);
}

/** Puts the book's own tabs in order; class tabs between them keep theirs (design section 2). */
function arrange(book: Book): void {
  for (const [index, { key }] of TABS_BEFORE_CLASSES.entries()) book.move(TAB[key], index);
  for (const { key } of TABS_AFTER_CLASSES) book.move(TAB[key], book.names().length - 1);
}
