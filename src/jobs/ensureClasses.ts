import type { Book } from '../book/book';
import { type ClassRecord, readClasses } from '../book/classes';
import { type ClassPlace, enterClasses, readClassPlaces, writeClassList } from '../book/classLists';
import { addStudentRows, makeClassTab } from '../book/classTab';
import { hasClassFigures, reserveFigures, writeClassFigures } from '../book/figures';
import { addHandInRows } from '../book/handIns';
import { NEW_TAB } from '../book/newTab';
import { readSettingCells } from '../book/settings';
import {
  newcomersAmong,
  readStudents,
  recordsOfClass,
  studentsOfClass,
  writeStudentFormulas,
} from '../book/students';
import { hasSummary, writeSummary } from '../book/summary';
import { removeUnfinished } from '../book/unfinished';
import { cellText } from '../core/ledger/cellText';
import { tabName } from '../core/text/className';
import { naturalOrder } from '../core/text/naturalOrder';
import { TABS_BEFORE_CLASSES } from '../core/workbook/bookPlan';
import { classTabLayout } from '../core/workbook/classTab';

/**
 * Gives every class of `Chi đội` its tab and its place in the working tabs. Each step looks first
 * whether it was done, so that the job may be stopped anywhere and run again.
 * @returns the names of the classes whose tabs were made
 */
export function ensureClasses(book: Book): string[] {
  const classes = readClasses(book);
  if (classes.length === 0) return [];
  removeUnfinished(book);
  const students = readStudents(book);
  const leader = cellText(readSettingCells(book).get('unionLeaderEmail')?.value ?? '');
  const places = placeClasses(
    book,
    classes.map(({ name }) => name),
  );
  const made: string[] = [];
  for (const unit of classes) {
    const place = places.findIndex(({ className }) => className === unit.name);
    if (!book.find(tabName(unit.name))) {
      makeClassTab(book, {
        className: unit.name,
        place,
        tabIndex: tabIndexOf(book, unit.name, classes),
        labels: studentsOfClass(students, unit.name).map(({ label }) => label),
        editors: editorsOf(cellText(unit.email), leader),
      });
      made.push(unit.name);
    }
    if (!places[place]?.listed) writeClassList(book, unit.name, place);
    if (!hasClassFigures(book, unit.name, place)) writeClassFigures(book, unit.name, place);
  }
  seatNewcomers(book, classes, made);
  addHandInRows(
    book,
    classes.map(({ name }) => name),
  );
  if (made.length > 0 || !hasSummary(book, places.length)) {
    writeSummary(
      book,
      places.map(({ className }) => className),
    );
  }
  return made;
}

/**
 * Gives students whom the class tabs do not know yet a row there and then their live columns, whose
 * being empty says that they are new.
 * @param made classes whose tabs were just made, with all their students on them
 */
function seatNewcomers(book: Book, classes: readonly ClassRecord[], made: readonly string[]): void {
  // Read anew: rows of `Học sinh` may have moved while tabs were made.
  const newcomers = newcomersAmong(readStudents(book));
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
  writeStudentFormulas(book, newcomers, (name) => layouts.get(name.toLowerCase()));
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

/** Without the teacher's account the tab stays open: the school could not use it otherwise. */
function editorsOf(teacher: string, leader: string): string[] {
  if (teacher === '') return [];
  return leader === '' ? [teacher] : [teacher, leader];
}
