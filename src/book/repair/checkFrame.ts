import { cellText } from '../../core/ledger/cellText';
import { tabsToMove } from '../../core/repair/tabsToMove';
import { tabName } from '../../core/text/className';
import { naturalOrder } from '../../core/text/naturalOrder';
import { TABS_AFTER_CLASSES, TABS_BEFORE_CLASSES } from '../../core/workbook/bookPlan';
import { FIGURES_FIRST_ROW, figuresColumn, PERIODS_A_CLASS } from '../../core/workbook/figuresTab';
import { TAB, type TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { cellValue } from '../cells';
import { readClasses } from '../classes';
import { enterClasses, readClassPlaces } from '../classLists';
import { makeTab } from '../ensureTabs';
import { reserveFigures } from '../figures';
import { VIETNAM } from '../vietnam';
import { findRenamed, firstRows, isClassTab, type SoughtTab, strangeTabs } from './findRenamed';
import { classTabs, ownTabs } from './ownTabs';
import type { Repairs } from './repairs';
import { markKey, markTabs, readTabMarks } from './tabMarks';

/** Tabs that hold nothing people typed, so that they can be made anew. */
const REMADE: readonly TabKey[] = [
  'guide',
  'summary',
  'rules',
  'classLists',
  'figures',
  'classTemplate',
  'rosterImport',
];

/** How Sheets calls the copy of a tab, in Vietnamese and English (platform 9.10). */
const COPY = /^(?:Bản sao của|Copy of) (.+?)(?: \d+)?$/;

const PLANS = [...TABS_BEFORE_CLASSES, ...TABS_AFTER_CLASSES];

/**
 * The book from outside: its locale and zone, and whether every tab is there under its own name and
 * in its place. Own tabs come first: `_Lớp`, found again or made anew, tells which classes there are.
 */
export function checkFrame(book: Book, repairs: Repairs): void {
  checkLocale(book, repairs);
  checkNames(
    book,
    Object.values(TAB).map((name) => ({ name })),
    repairs,
  );
  checkLost(book, repairs);
  const classes = classTabs(book);
  checkNames(book, classes, repairs);
  tellTakenNames(book, repairs);
  for (const { name } of classes) {
    if (isLost(book, name, repairs)) repairs.found({ code: 'tabDeleted', tab: name });
  }
  tellCopies(book, repairs);
  checkOrder(book, repairs);
}

function checkLocale({ spreadsheet }: Book, repairs: Repairs): void {
  const [locale, zone] = [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()];
  if (locale !== VIETNAM.locale) {
    const finding = { code: 'localeChanged', tab: '', params: { now: locale } } as const;
    repairs.found(finding, () => spreadsheet.setSpreadsheetLocale(VIETNAM.locale));
  }
  if (zone !== VIETNAM.zone) {
    const finding = { code: 'zoneChanged', tab: '', params: { now: zone } } as const;
    repairs.found(finding, () => spreadsheet.setSpreadsheetTimeZone(VIETNAM.zone));
  }
}

function checkNames(book: Book, sought: readonly SoughtTab[], repairs: Repairs): void {
  const missing = sought.filter(({ name }) => !book.find(name));
  const known = classTabs(book).map(({ name }) => name);
  for (const { name, now } of findRenamed(book, missing, known)) {
    const mend = () => book.rename(book.named(now), now, name);
    repairs.found({ code: 'tabRenamed', tab: name, params: { now } }, mend);
  }
}

/** A strange tab is the marked one, and another bears its name: only a person can tell them apart. */
function tellTakenNames(book: Book, repairs: Repairs): void {
  const marks = readTabMarks();
  const own = ownTabs(book).map(({ name }) => name);
  const strange = new Map(
    strangeTabs(book, own).map((name) => [book.named(name).getSheetId(), name]),
  );
  if (strange.size === 0) return;
  for (const tab of own.filter((name) => book.find(name))) {
    const now = strange.get(marks.get(markKey(tab)) ?? -1);
    if (now !== undefined) repairs.found({ code: 'tabNameTaken', tab, params: { now } });
  }
}

/** A tab that is renamed and was not mended is not lost. */
function isLost(book: Book, name: string, { findings }: Repairs): boolean {
  const isRenamed = findings.some(({ code, tab }) => code === 'tabRenamed' && tab === name);
  return !book.find(name) && !isRenamed;
}

function checkLost(book: Book, repairs: Repairs): void {
  for (const plan of PLANS) {
    const { key } = plan;
    const tab = TAB[key];
    if (!isLost(book, tab, repairs)) continue;
    if (!REMADE.includes(key)) repairs.found({ code: 'tabDeleted', tab });
    else {
      repairs.found({ code: 'tabLost', tab }, () => {
        makeTab(book, plan);
        markTabs(book, [tab], [tab]);
      });
    }
  }
  refill(book, repairs);
}

/**
 * What the working tabs need before the classes' formulas are written into them. A stop may have
 * left them new and empty.
 */
function refill(book: Book, repairs: Repairs): void {
  if (!book.has('classLists')) return;
  const names = readClassPlaces(book).length === 0 ? placesLeft(book) : [];
  if (names.length > 0) {
    const finding = { code: 'textChanged', tab: TAB.classLists, cell: 'A1' } as const;
    repairs.found(finding, () => enterClasses(book, names, 0));
  }
  if (repairs.mends && book.has('figures')) {
    reserveFigures(book, readClassPlaces(book).length);
  }
}

/** The classes by their places, read off `_Số liệu`; where that is gone too, off `Chi đội`. */
function placesLeft(book: Book): string[] {
  const figures = book.find(TAB.figures);
  const names = figures
    ? figures
        .getRange(FIGURES_FIRST_ROW, figuresColumn('className'), figures.getMaxRows() - 1, 1)
        .getValues()
        .map(([name]) => cellText(cellValue(name)))
        .filter((name, row) => row % PERIODS_A_CLASS === 0 && name !== '')
    : [];
  if (names.length > 0 || !book.has('classes')) return names;
  return readClasses(book)
    .map(({ name }) => name)
    .filter((name) => book.find(tabName(name)));
}

/** A copy is a person's own and stays; what is typed there counts nowhere. */
function tellCopies(book: Book, repairs: Repairs): void {
  const own = ownTabs(book).map(({ name }) => name);
  const told = repairs.findings.map(({ params }) => params?.now);
  // Without `_Lớp` nobody knows which class tabs are the book's own.
  const knowsClasses = classTabs(book).length > 0;
  for (const name of strangeTabs(book, own)) {
    if (told.includes(name)) continue;
    const copied = COPY.exec(name)?.[1];
    const of = own.find((tab) => tab === copied);
    const isStray = () => knowsClasses && isClassTab(firstRows(book, name));
    if (of !== undefined || isStray()) {
      repairs.found({ code: 'tabCopied', tab: name, params: { of: of ?? '' } });
    }
  }
}

/** Hidden tabs may stand anywhere; nobody sees them. */
function checkOrder(book: Book, repairs: Repairs): void {
  const name = ({ key }: { key: TabKey }) => TAB[key];
  const classes = classTabs(book).sort((a, b) => naturalOrder(a.className, b.className));
  const order = [
    ...TABS_BEFORE_CLASSES.map(name),
    ...classes.map((tab) => tab.name),
    ...TABS_AFTER_CLASSES.filter(({ hidden }) => !hidden).map(name),
  ];
  const moved = tabsToMove(book.names(), order);
  // From left to right: what stands before a tab is in its place by then.
  for (const tab of order.filter((each) => moved.includes(each))) {
    const left = order
      .slice(0, order.indexOf(tab))
      .reverse()
      .find((each) => book.find(each));
    repairs.found({ code: 'tabMoved', tab }, () => book.move(tab, left));
  }
}
