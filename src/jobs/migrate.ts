import { Book } from '../book/book';
import { readClassNames } from '../book/classLists';
import { offerStudents } from '../book/classTab';
import { formatPresets } from '../book/classTemplate';
import { addSettings, type ClassPart, MIGRATE_TABS, renewClassLooks } from '../book/migrateTabs';
import { findMigrationRoom } from '../book/migrationRoom';
import { NEW_TAB } from '../book/newTab';
import { checkColumns, mayAppend } from '../book/tableTab';
import { readBookMark, writeBookMark } from '../book/version';
import type { BookMark } from '../core/migrate/bookMark';
import { LAYOUT } from '../core/migrate/layoutSteps';
import { planMigration } from '../core/migrate/planMigration';
import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import { FIRST_ROW } from '../core/workbook/classTab';
import { TABLES } from '../core/workbook/tables';
import { setUpSentence } from '../words/jobs';
import { migratedSentence } from '../words/version';
import { inParts } from './inParts';
import { rewriteFormulas } from './rewriteFormulas';
import { setUp } from './setUp';
import { withLock } from './withLock';

/** The mark as it stood, and what else must be known before anything is changed. */
interface MigrationPlan extends BookMark {
  /** By their places in `_Lớp`. */
  classNames: string[];
  /** From which the further settings go. */
  settingsRow: number;
}

/** What another release left unfinished is not taken up. */
const KEY = `migrateTo${LAYOUT}`;

/** "Thiết lập sổ": brings a book of an older release up to date first, then makes what is missing. */
export function setUpJob(): string {
  return withLock(() => {
    const from = migrate(Book.open());
    const done = setUpSentence(setUp());
    return from === undefined ? done : `${migratedSentence(from)}\n${done}`;
  }, ['older']);
}

/**
 * Brings a book of an older release to today's layout. What people typed stays where it is; tabs
 * that hold formulas and the add-on's own words are written anew. Stopped on the way it goes on
 * where it was; until it is done, other jobs keep away from the book.
 * @returns the layout it came from; `undefined` where there was nothing to do
 * @throws Trouble `leaderOnly`, `tabMissing`, `columnsMoved` or `migrationBlocked` before anything is
 *   written
 */
export function migrate(book: Book): number | undefined {
  const mark = readBookMark(book.spreadsheet);
  if (!mark || mark.layout >= LAYOUT) return undefined;
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('leaderOnly');
  const plan = inParts(
    KEY,
    () => makePlan(book, mark),
    (made) => partsOf(book, made),
  );
  return plan.layout;
}

function makePlan(book: Book, { layout, book: noted, ended }: BookMark): MigrationPlan {
  const settingsRow = findMigrationRoom(book, planMigration(layout));
  const classNames = readClassNames(book);
  for (const name of classNames) book.named(tabName(name));
  checkColumns(book, TABLES.students);
  return { layout, book: noted || book.spreadsheet.getId(), ended, classNames, settingsRow };
}

function partsOf(book: Book, plan: MigrationPlan): (() => void)[] {
  const { layout, classNames } = plan;
  const { settings, parts } = planMigration(layout);
  const settingsTab = book.tab('settings');
  const mark = (reached: number) => () =>
    writeBookMark(settingsTab, { layout: reached, book: plan.book, ended: plan.ended });
  return [
    // First of all, since the settings would soon tell another layout.
    mark(layout),
    ...(settings.length > 0 ? [() => addSettings(book, plan.settingsRow, settings)] : []),
    ...parts.flatMap((part) =>
      part === 'classLooks' || part === 'classTabs'
        ? classNames.map((name, place) => () => MIGRATE_CLASS[part](book, name, place))
        : [() => MIGRATE_TABS[part](book, classNames)],
    ),
    mark(LAYOUT),
  ];
}

/** What of a class tab each part brings up to date. */
const MIGRATE_CLASS: Readonly<
  Record<ClassPart, (book: Book, className: string, place: number) => void>
> = {
  classLooks: (book, className) => renewClassLooks(book, book.named(tabName(className))),
  classTabs: (book, className, place) => {
    const sheet = book.named(tabName(className));
    formatPresets(book, sheet);
    // All rows get the rules of the first.
    offerStudents(book, sheet.getRange(FIRST_ROW, NEW_TAB.input('student')), place);
    rewriteFormulas(book, [className]);
  },
};
