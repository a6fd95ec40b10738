import { tabsToMove } from '../../core/repair/tabsToMove';
import { naturalOrder } from '../../core/text/naturalOrder';
import { TABS_AFTER_CLASSES, TABS_BEFORE_CLASSES } from '../../core/workbook/bookPlan';
import { TAB, type TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { checkNames } from './checkNames';
import { firstRows, isClassTab, strangeTabs } from './findRenamed';
import { isLost } from './isLost';
import { classTabs, ownTabs } from './ownTabs';
import type { Repairs } from './repairs';
import { markKey, readTabMarks } from './tabMarks';

/** How Sheets calls the copy of a tab, in Vietnamese and English (platform 9.10). */
const COPY = /^(?:Bản sao của|Copy of) (.+?)(?: \d+)?$/;

/**
 * The classes' tabs from outside, what stands beside them, and the order of all. Which classes there
 * are was made sure of before.
 */
export function checkOrder(book: Book, repairs: Repairs): void {
  const classes = classTabs(book);
  checkNames(book, classes, repairs);
  tellTakenNames(book, repairs);
  for (const { name } of classes) {
    if (isLost(book, name, repairs)) repairs.found({ code: 'tabDeleted', tab: name });
  }
  tellCopies(book, repairs);
  restoreOrder(book, repairs);
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

/** A copy is a person's own and stays; what is typed there counts nowhere. */
function tellCopies(book: Book, repairs: Repairs): void {
  const own = ownTabs(book).map(({ name }) => name);
  const told = repairs.known.map(({ params }) => params?.now);
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
function restoreOrder(book: Book, repairs: Repairs): void {
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
