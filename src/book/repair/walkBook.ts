import type { WalkPart } from '../../core/repair/walkPart';
import { tabName } from '../../core/text/className';
import { TABS_AFTER_CLASSES, TABS_BEFORE_CLASSES } from '../../core/workbook/bookPlan';
import { TAB, type TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { readClassPlaces } from '../classLists';
import { protectTab } from '../ensureTabs';
import { removeUnfinished } from '../unfinished';
import { checkFrame } from './checkFrame';
import { checkOrder } from './checkOrder';
import { checkPages } from './checkPages';
import { checkProtection } from './checkProtection';
import { checkTemplate } from './checkTemplate';
import { checkTypedTab } from './checkTypedTab';
import { checkWrittenTab } from './checkWrittenTab';
import { FOUNDATIONS } from './ground';
import { ownTabs } from './ownTabs';
import type { Repairs } from './repairs';
import { isMisshapen } from './shape';
import { TAB_CHECKS, WRITTEN_TABS } from './tabChecks';
import { markTabs } from './tabMarks';
import { walkClasses } from './walkClasses';

type Part = readonly [name: WalkPart, walk: (book: Book, repairs: Repairs) => void];

const TYPED: readonly TabKey[] = TAB_CHECKS.map(([key]) => key);

/** What the rest stands on: all of it is looked at, whatever is found. */
const FIRST: readonly Part[] = [
  [
    'frame',
    (book, repairs) => {
      removeUnfinished(book);
      checkFrame(book, repairs);
    },
  ],
  ['order', checkOrder],
  ...TAB_CHECKS.map(
    ([key, check]): Part => [
      key,
      (book, repairs) => {
        if (!book.has(key)) return;
        checkTypedTab(book, key, check, repairs);
        protectTabs(book, repairs, (each) => each === key);
      },
    ],
  ),
  ['protections', (book, repairs) => protectTabs(book, repairs, (each) => !TYPED.includes(each))],
];

/** What is made of the first ones, and serves to mend the classes. */
const SECOND: readonly Part[] = [
  ...WRITTEN_TABS.map(
    (key): Part => [
      key,
      (book, repairs) => {
        if (book.has(key)) checkWrittenTab(book, key, repairs);
      },
    ],
  ),
  ['classTemplate', checkTemplate],
];

/** How many parts a walk has. */
export function countParts(book: Book): number {
  const classes = book.has('classLists') ? readClassPlaces(book).length : 0;
  return FIRST.length + SECOND.length + classes + 1;
}

/**
 * Looks through the whole book part by part, what others stand on first, and mends on the way where
 * `repairs` mends. What waits for a mend that was not made is not looked at.
 * @param rewriteFormulas writes all formulas of classes anew
 * @param walked parts that earlier calls of the same walk have been through
 * @returns the parts, each when it is done
 */
export function* walkBook(
  book: Book,
  repairs: Repairs,
  rewriteFormulas: (book: Book, classNames: readonly string[]) => void,
  walked: readonly WalkPart[] = [],
): Generator<WalkPart, void> {
  const isDue = (name: WalkPart) => !walked.includes(name);
  function* inTurn(parts: readonly Part[]): Generator<WalkPart, void> {
    for (const [name, walk] of parts) {
      if (!isDue(name)) continue;
      walk(book, repairs);
      yield name;
    }
  }
  yield* inTurn(FIRST);
  if (FOUNDATIONS.some((key) => !book.has(key) || isMisshapen(repairs, TAB[key]))) return;
  yield* inTurn(SECOND);
  yield* walkClasses(book, repairs, rewriteFormulas, isDue);
  yield* inTurn([['pages', walkPages]]);
}

function walkPages(book: Book, repairs: Repairs): void {
  const names = readClassPlaces(book).map(({ className }) => className);
  const isRight = (className: string) => !isMisshapen(repairs, tabName(className));
  // Where a tab is gone, formulas that count over it cannot be right.
  const isComplete = !repairs.known.some(({ code }) => code === 'tabDeleted');
  if (isComplete && names.every(isRight)) checkPages(book, names, repairs);
  markTabs(
    book,
    ownTabs(book).map(({ name }) => name),
    [],
  );
}

function protectTabs(book: Book, repairs: Repairs, isChosen: (key: TabKey) => boolean): void {
  for (const plan of [...TABS_BEFORE_CLASSES, ...TABS_AFTER_CLASSES]) {
    const { key, editors } = plan;
    if (editors === 'teachers' || !isChosen(key) || !book.has(key)) continue;
    const sheet = book.tab(key);
    checkProtection(TAB[key], sheet, repairs, () => protectTab(sheet, plan));
  }
}
