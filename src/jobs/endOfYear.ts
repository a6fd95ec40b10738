import { dropBackups } from '../book/backup';
import { Book } from '../book/book';
import { readClassNames } from '../book/classLists';
import { emptyClassRows, emptyTable } from '../book/emptyTabs';
import { mayAppend, readTable } from '../book/tableTab';
import { checkBook, readBookMark, writeBookMark } from '../book/version';
import { columnLetter } from '../core/formula/reference';
import { LAYOUT } from '../core/migrate/layoutSteps';
import { namesSchoolYear, type SchoolYear, schoolYearName } from '../core/school/schoolYear';
import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { END_OF_YEAR_TITLE, endOfYearQuestion, endOfYearSentence } from '../words/newYear';
import { ask } from './ask';
import { bookYear } from './bookYear';
import { today } from './clock';
import { forgetParts, inParts, unfinishedPlan } from './inParts';
import { keepTotals } from './keepTotals';
import { withLock } from './withLock';
import { countYear } from './yearCounts';

const KEY = 'endOfYear';

/** A kind of proposal that is about one student. */
const ABOUT_A_STUDENT = 'Khen thưởng cá nhân';

interface EndPlan {
  year: SchoolYear;
  /** Classes that have a tab. */
  classNames: string[];
}

/**
 * "Kết thúc năm học": students' rows go, totals stay (domain 9: until 31/8, then per-class totals).
 * It is asked for with the numbers, and done once the person has typed the year that ends.
 * @throws Trouble `leaderOnly`, `bookEnded`, `yearTypedWrong`
 */
export function endOfYearJob(): string | undefined {
  const book = Book.open();
  if (readBookMark(book.spreadsheet)?.ended) forgetParts(KEY);
  checkBook([]);
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('leaderOnly');
  const unfinished = unfinishedPlan<EndPlan>(KEY);
  const year = unfinished?.year ?? bookYear(book);
  const counts = unfinished ? undefined : countYear(book, year);
  const typed = ask(END_OF_YEAR_TITLE, endOfYearQuestion({ year, counts, today: today() }));
  if (typed === undefined) return undefined;
  if (!namesSchoolYear(typed, year)) {
    throw new Trouble('yearTypedWrong', { typed, year: schoolYearName(year) });
  }
  return withLock(() => endOfYearSentence(endYear(Book.open()).year));
}

/** The same without questions; stopped on the way it goes on where it was. */
function endYear(book: Book): EndPlan {
  return inParts(
    KEY,
    () => ({ year: bookYear(book), classNames: readClassNames(book) }),
    (plan) => partsOf(book, plan),
  );
}

function partsOf(book: Book, { year, classNames }: EndPlan): (() => void)[] {
  return [
    () => keepTotals(book, year),
    () => freezeSummary(book),
    ...classNames.map((name) => () => emptyClassRows(book.named(tabName(name)))),
    () => emptyTable(book, TABLES.students),
    () => forgetStudentsProposed(book),
    () => void book.tab('rosterImport').clearContents(),
    () => dropBackups(book),
    () => markEnded(book),
  ];
}

/** `Tổng hợp` stays as the principal saw it last; its formulas would count nothing from now on. */
function freezeSummary(book: Book): void {
  const page = book.tab('summary').getDataRange();
  page.copyTo(page, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
}

function forgetStudentsProposed(book: Book): void {
  const sheet = book.tab('proposals');
  const last = columnLetter(sheet.getMaxColumns());
  const lines = readTable(book, TABLES.proposals).filter(({ kind }) => kind === ABOUT_A_STUDENT);
  if (lines.length === 0) return;
  sheet.getRangeList(lines.map(({ row }) => `A${row}:${last}${row}`)).clearContent();
}

function markEnded(book: Book): void {
  const { book: id = book.spreadsheet.getId() } = readBookMark(book.spreadsheet) ?? {};
  writeBookMark(book.tab('settings'), { layout: LAYOUT, book: id, ended: true });
}
