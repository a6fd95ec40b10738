import type { Book } from '../book/book';
import { type ClassRecord, readClasses } from '../book/classes';
import {
  type ClassPlace,
  enterClasses,
  type ListedClass,
  readClassPlaces,
  writeClassLists,
} from '../book/classLists';
import { addStudentRows, makeClassTab } from '../book/classTab';
import { readFigureNames, reserveFigures, writeClassFigures } from '../book/figures';
import { addHandInRows } from '../book/handIns';
import { NEW_TAB } from '../book/newTab';
import { refuseRenamed } from '../book/repair/refuseRenamed';
import { markTabs } from '../book/repair/tabMarks';
import {
  newcomersAmong,
  readStudents,
  readStudentsAsMade,
  recordsOfClass,
  type StudentRecord,
  studentsOfClass,
  writeStudentFormulas,
} from '../book/students';
import { hasSummary, writeSummary } from '../book/summary';
import { readTabEditors, type TabEditors } from '../book/tabEditors';
import { removeUnfinishedOf } from '../book/unfinished';
import { cellText } from '../core/ledger/cellText';
import { tabName } from '../core/text/className';
import { naturalOrder } from '../core/text/naturalOrder';
import { TABS_BEFORE_CLASSES } from '../core/workbook/bookPlan';
import { classTabLayout } from '../core/workbook/classTab';
import type { JobStep } from './jobStep';

/**
 * Gives every class of `Chi đội` its tab and its place in the working tabs. Each step looks first
 * whether it was done, so that the job may be stopped anywhere and run again.
 * @returns the names of the classes whose tabs were made
 */
export function ensureClasses(book: Book): string[] {
  const classes = readClasses(book);
  if (classes.length === 0) return [];
  removeUnfinishedOf(book, classes.map(tabOf));
  const work = beginClasses(book, classes, classes);
  const made = makeTabs(book, classes, work);
  markTabs(book, classes.map(tabOf), made.map(tabName));
  seatNewcomers(book, classes, made);
  completeBook(book, work, made.length > 0);
  return made;
}

/**
 * The same, one class a call and the common tabs last, for a page that shows how far it is; what is
 * left is read off the book, so that the page may be closed in between.
 */
export function ensureNextClass(book: Book): JobStep {
  const classes = readClasses(book);
  const left = classesLeft(book, classes);
  const [next] = left;
  const total = classes.length;
  if (total === 0) return { what: null, done: 0, total };
  removeUnfinishedOf(book, classes.map(tabOf));
  const work = beginClasses(book, classes, next ? [next] : []);
  if (!next) {
    completeBook(book, work, false);
    return { what: null, done: total, total };
  }
  const made = makeTabs(book, [next], work);
  markTabs(book, [tabOf(next)], made.map(tabName));
  seatNewcomers(book, [next], made);
  return { what: next.name, done: total - left.length + 1, total };
}

/** Classes that lack something on their way into the book: tab, working tabs, students' rows. */
export function classesLeft(book: Book, classes: readonly ClassRecord[]): ClassRecord[] {
  const places = readClassPlaces(book);
  const hasFigures = readFigureNames(book);
  const newcomers = newcomersAmong(readStudents(book));
  return classes.filter(({ name }) => {
    const place = places.findIndex(({ className }) => className === name);
    const stands = book.find(tabName(name)) && places[place]?.listed && hasFigures(name, place);
    return !stands || recordsOfClass(newcomers, name).length > 0;
  });
}

/** What making the classes needs of the book; every class is entered. */
interface ClassWork {
  classes: readonly ClassRecord[];
  places: readonly ClassPlace[];
  students: readonly StudentRecord[];
  editors: TabEditors;
}

/**
 * @throws Trouble `tabRenamed` where the tab of a class to be made stands under another name,
 *   `columnsMoved` where formulas would count over the wrong columns of `Học sinh`, `emailUnreadable`
 */
function beginClasses(
  book: Book,
  classes: readonly ClassRecord[],
  toMake: readonly ClassRecord[],
): ClassWork {
  const missing = toMake.filter((unit) => !book.find(tabOf(unit)));
  refuseRenamed(
    book,
    missing.map((unit) => ({ name: tabOf(unit), className: unit.name })),
  );
  const editors = readTabEditors(book);
  // Before anything is made.
  for (const unit of missing) editors.of(unit);
  return {
    classes,
    students: readStudentsAsMade(book),
    editors,
    places: placeClasses(
      book,
      classes.map(({ name }) => name),
    ),
  };
}

function tabOf({ name }: ClassRecord): string {
  return tabName(name);
}

/**
 * Makes the tabs that are missing, and what counts over them in the working tabs: of all new classes
 * at once. A tab that takes the place of a deleted one is counted by formulas that lost theirs, which
 * nothing would show after a stop: those are written with it.
 * @returns names of the classes whose tabs were made
 */
function makeTabs(book: Book, units: readonly ClassRecord[], work: ClassWork): string[] {
  const { places } = work;
  const made = units.filter((unit) => {
    if (book.find(tabOf(unit))) return false;
    const entered = makeTab(book, unit, work);
    if (places[entered.place]?.listed) writeCounts(book, [entered], [entered]);
    return true;
  });
  const hasFigures = readFigureNames(book);
  const entered = units.map((unit) => placeOf(unit, places));
  writeCounts(
    book,
    entered.filter(({ place }) => !places[place]?.listed),
    entered.filter(({ className, place }) => !hasFigures(className, place)),
  );
  return made.map(({ name }) => name);
}

function makeTab(
  book: Book,
  unit: ClassRecord,
  { classes, places, students, editors }: ClassWork,
): ListedClass {
  const entered = placeOf(unit, places);
  makeClassTab(book, {
    ...entered,
    tabIndex: tabIndexOf(book, unit.name, classes),
    labels: studentsOfClass(students, unit.name).map(({ label }) => label),
    editors: editors.of(unit),
  });
  return entered;
}

function placeOf({ name }: ClassRecord, places: readonly ClassPlace[]): ListedClass {
  return { className: name, place: places.findIndex(({ className }) => className === name) };
}

function writeCounts(
  book: Book,
  lists: readonly ListedClass[],
  figures: readonly ListedClass[],
): void {
  if (lists.length > 0) writeClassLists(book, lists);
  if (figures.length > 0) writeClassFigures(book, figures);
}

/** The tabs that show all classes. */
function completeBook(book: Book, { classes, places }: ClassWork, changed: boolean): void {
  addHandInRows(
    book,
    classes.map(({ name }) => name),
  );
  if (changed || !hasSummary(book, places.length)) {
    writeSummary(
      book,
      places.map(({ className }) => className),
    );
  }
}

/**
 * Gives students whom the class tabs do not know yet a row there and then their live columns, whose
 * being empty says that they are new.
 * @param made classes whose tabs were just made, with all their students on them
 */
function seatNewcomers(book: Book, classes: readonly ClassRecord[], made: readonly string[]): void {
  // Read anew: rows of `Học sinh` may have moved while tabs were made.
  const students = readStudentsAsMade(book);
  const newcomers = newcomersAmong(students);
  const layouts = new Map(made.map((name) => [name.toLowerCase(), NEW_TAB]));
  for (const { name } of classes) {
    const own = recordsOfClass(newcomers, name);
    if (own.length === 0 || made.includes(name)) continue;
    const sheet = book.named(tabName(name));
    addStudentRows(
      sheet,
      own.map(({ label }) => cellText(label)),
    );
    layouts.set(name.toLowerCase(), classTabLayout(sheet.getMaxRows()));
  }
  // The formulas of those whose tab was deleted and is new spoke of the one that is gone.
  const ofMade = made.flatMap((name) => recordsOfClass(students, name));
  const written = students.filter(
    (student) => newcomers.includes(student) || ofMade.includes(student),
  );
  writeStudentFormulas(book, written, (name) => layouts.get(name.toLowerCase()));
}

/** Gives new classes the next places in the working tabs; nobody's place ever changes. */
function placeClasses(book: Book, classNames: readonly string[]): ClassPlace[] {
  const places = readClassPlaces(book);
  const entered = places.map(({ className }) => className);
  const missing = classNames.filter((name) => !entered.includes(name));
  enterClasses(book, missing, places.length);
  reserveFigures(book, places.length + missing.length);
  return [...places, ...missing.map((className) => ({ className, listed: false }))];
}

/** Class tabs stand between the common tabs and the others, by grade (design section 2). */
function tabIndexOf(book: Book, className: string, classes: readonly ClassRecord[]): number {
  const before = classes.filter(
    ({ name }) => naturalOrder(name, className) < 0 && book.find(tabName(name)),
  );
  return TABS_BEFORE_CLASSES.length + before.length;
}
