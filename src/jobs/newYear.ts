import { dropBackups } from '../book/backup';
import { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { readClassNames } from '../book/classLists';
import { emptyBoard, emptySummary, emptyTable, emptyWorkingTabs } from '../book/emptyTabs';
import { replaceRecords } from '../book/replaceRecords';
import { formatMonths, formatWeeks } from '../book/settings';
import { mayAppend } from '../book/tableTab';
import { checkBook, readBookMark, writeBookMark } from '../book/version';
import { writeSettings } from '../book/writeSettings';
import { LAYOUT } from '../core/migrate/layoutSteps';
import { nextClass } from '../core/newYear/nextClass';
import { type NewYearPlan, planNewYear } from '../core/newYear/planNewYear';
import { namesSchoolYear, schoolYearName } from '../core/school/schoolYear';
import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { NEW_YEAR_TITLE, newYearQuestion, newYearSentence } from '../words/newYear';
import { ask } from './ask';
import { bookYear } from './bookYear';
import { forgetParts, inParts, unfinishedPlan } from './inParts';
import { keepTotals } from './keepTotals';
import { withLock } from './withLock';
import { countYear } from './yearCounts';

const KEY = 'newYear';

/** Fields of `Chi đội` that the new year begins without. */
const OF_LAST_YEAR = {
  model: '',
  otherModel: '',
  registered: '',
  assessment: '',
  assessed: '',
} as const;

/** Tables whose records belong to the old year; `Nhập danh sách` has no table. */
const OF_THE_YEAR = [
  'students',
  'proposals',
  'narrative',
  'activities',
  'reports',
  'closings',
] as const;

/**
 * "Bắt đầu năm học mới": makes of a copy of the book the next year's, once the person has seen in
 * numbers what that means and typed the new year. The add-on reaches no other file (platform 2), so
 * it is a person who copies.
 * @throws Trouble `leaderOnly`, `yearNotACopy` in the book that was set up as such, `yearTypedWrong`
 */
export function newYearJob(): string | undefined {
  const book = Book.open();
  checkBook(['ended']);
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('leaderOnly');
  checkCopy(book);
  const unfinished = unfinishedPlan<NewYearPlan>(KEY);
  const plan = unfinished ?? makePlan(book);
  const question = newYearQuestion(plan, unfinished ? undefined : countYear(book, plan.from));
  const typed = ask(NEW_YEAR_TITLE, question);
  if (typed === undefined) return undefined;
  if (!namesSchoolYear(typed, plan.to)) {
    throw new Trouble('yearTypedWrong', { typed, year: schoolYearName(plan.to) });
  }
  return withLock(() => newYearSentence(startNewYear(Book.open())), ['ended']);
}

/** The same without questions; stopped on the way it goes on where it was. */
function startNewYear(book: Book): NewYearPlan {
  checkCopy(book);
  return inParts(
    KEY,
    () => makePlan(book),
    (plan) => partsOf(book, plan),
  );
}

/** Tells the original by the id that it noted when it was set up. */
function checkCopy(book: Book): void {
  const id = book.spreadsheet.getId();
  const { book: noted = '' } = readBookMark(book.spreadsheet) ?? {};
  if (noted !== '' && noted !== id) return;
  // Once this was a copy; it is a book of its own now.
  forgetParts(KEY);
  throw new Trouble('yearNotACopy');
}

function makePlan(book: Book): NewYearPlan {
  const classNames = readClasses(book).map(({ name }) => name);
  return planNewYear(bookYear(book), classNames, readClassNames(book));
}

/** Each part comes to the same when it is done again; totals first, while they can be counted. */
function partsOf(book: Book, { from, to, classNames, withTab }: NewYearPlan): (() => void)[] {
  return [
    () => keepTotals(book, from),
    () => emptySummary(book),
    () => emptyWorkingTabs(book),
    () => emptyBoard(book),
    ...OF_THE_YEAR.map((key) => () => emptyTable(book, TABLES[key])),
    () => void book.tab('rosterImport').clearContents(),
    () => dropBackups(book),
    ...[...new Set([...classNames, ...withTab])].map((name) => () => removeClassTab(book, name)),
    () => moveClassesUp(book, classNames),
    () => setYear(book, to),
    () => markAsOwn(book),
  ];
}

function removeClassTab(book: Book, className: string): void {
  const sheet = book.find(tabName(className));
  if (sheet) book.remove(sheet);
}

/** Teachers go along with their classes; what was registered or assessed was so for the old year. */
function moveClassesUp(book: Book, classNames: readonly string[]): void {
  const records = readClasses(book);
  // Were they moved already, they would be moved once more.
  if (records.map(({ name }) => name).join() !== classNames.join()) return;
  const kept = records.flatMap(({ row, name }) => {
    const next = nextClass(name);
    return next === undefined ? [] : [{ row, fields: { ...OF_LAST_YEAR, name: next } }];
  });
  replaceRecords(book, TABLES.classes, kept);
}

/** The days of the year, and the months and weeks as they follow from them. */
function setYear(book: Book, { start, end }: NewYearPlan['to']): void {
  writeSettings(
    book,
    new Map([
      ['schoolYear.start', start],
      ['schoolYear.end', end],
    ]),
  );
  const sheet = book.tab('settings');
  formatMonths(sheet);
  formatWeeks(sheet);
}

function markAsOwn(book: Book): void {
  const mark = { layout: LAYOUT, book: book.spreadsheet.getId(), ended: false };
  writeBookMark(book.tab('settings'), mark);
}
