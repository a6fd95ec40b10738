import { cellText } from '../../core/ledger/cellText';
import type { Finding } from '../../core/repair/finding';
import { tabName } from '../../core/text/className';
import { TABS_AFTER_CLASSES, TABS_BEFORE_CLASSES } from '../../core/workbook/bookPlan';
import { TAB, type TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { readClasses } from '../classes';
import { readClassPlaces } from '../classLists';
import { protectTab } from '../ensureTabs';
import { readSettingCells } from '../settings';
import { readStudents } from '../students';
import { removeUnfinished } from '../unfinished';
import { checkClassTab } from './checkClassTab';
import { checkFrame } from './checkFrame';
import { checkPages } from './checkPages';
import { checkProtection } from './checkProtection';
import { checkTemplate } from './checkTemplate';
import { checkTypedTab } from './checkTypedTab';
import { checkWrittenTab } from './checkWrittenTab';
import { ownTabs } from './ownTabs';
import type { Repairs } from './repairs';
import { TAB_CHECKS, WRITTEN_TABS } from './tabChecks';
import { markTabs } from './tabMarks';

/** Tabs whose formulas, titles or words the classes' formulas stand on. */
const FOUNDATIONS: readonly TabKey[] = [
  'settings',
  'lists',
  'students',
  'classes',
  'closings',
  'handIns',
  'rules',
  'classLists',
  'figures',
  'classTemplate',
];

/** Findings about a tab's place and shape: until they are mended its formulas cannot be judged. */
const SHAPE: readonly Finding['code'][] = [
  'tabRenamed',
  'tabLost',
  'tabDeleted',
  'lineInserted',
  'lineSetAside',
  'lineDeleted',
  'lineMoved',
  'titleChanged',
  'linesUnclear',
];

/**
 * Looks through the whole book, what others stand on first, and mends on the way where `repairs`
 * mends. What waits for a mend that was not made is not looked at.
 * @param rewriteFormulas writes all formulas of classes anew
 */
export function walkBook(
  book: Book,
  repairs: Repairs,
  rewriteFormulas: (book: Book, classNames: readonly string[]) => void,
): void {
  removeUnfinished(book);
  checkFrame(book, repairs);
  const isAway = (key: TabKey) => !book.has(key);
  for (const [key, check] of TAB_CHECKS) {
    if (!isAway(key)) checkTypedTab(book, key, check, repairs);
  }
  for (const plan of [...TABS_BEFORE_CLASSES, ...TABS_AFTER_CLASSES]) {
    if (plan.editors === 'teachers' || isAway(plan.key)) continue;
    const sheet = book.tab(plan.key);
    checkProtection(TAB[plan.key], sheet, repairs, () => protectTab(sheet, plan));
  }
  if (FOUNDATIONS.some((key) => isAway(key) || isMisshapen(repairs, TAB[key]))) return;
  for (const key of WRITTEN_TABS) if (!isAway(key)) checkWrittenTab(book, key, repairs);
  checkTemplate(book, repairs);
  checkClasses(book, repairs, rewriteFormulas);
  const tabs = ownTabs(book).map(({ name }) => name);
  markTabs(book, tabs, []);
}

function isMisshapen({ findings, mends }: Repairs, name: string): boolean {
  if (mends) return findings.some(({ code, tab }) => tab === name && code === 'linesUnclear');
  return findings.some(({ code, tab }) => tab === name && SHAPE.includes(code));
}

function checkClasses(
  book: Book,
  repairs: Repairs,
  rewriteFormulas: (book: Book, classNames: readonly string[]) => void,
): void {
  const places = readClassPlaces(book);
  const students = readStudents(book);
  const emails = new Map(readClasses(book).map(({ name, email }) => [name, cellText(email)]));
  const leader = cellText(readSettingCells(book).get('unionLeaderEmail')?.value ?? '');
  const formulasOf = (key: TabKey) => book.tab(key).getDataRange().getFormulas();
  const formulas = {
    classLists: formulasOf('classLists'),
    figures: formulasOf('figures'),
    students: formulasOf('students'),
  };
  const names = places.map(({ className }) => className);
  names.forEach((className, place) => {
    const name = tabName(className);
    if (!book.find(name)) return;
    const teacher = emails.get(className) ?? '';
    checkClassTab(
      book,
      {
        name,
        className,
        place,
        students,
        formulas,
        editors: teacher === '' ? [] : [teacher, leader].filter((email) => email !== ''),
        rewrite: () => rewriteFormulas(book, [className]),
      },
      repairs,
    );
  });
  // Where a tab is gone, formulas that count over it cannot be right.
  const isComplete = !repairs.findings.some(({ code }) => code === 'tabDeleted');
  if (isComplete && !names.some((className) => isMisshapen(repairs, tabName(className)))) {
    checkPages(book, names, repairs);
  }
}
