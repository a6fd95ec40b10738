import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SETTING_ROWS, SETTINGS_FIRST_ROW } from '../../src/core/workbook/settingsTab';
import { type AddOn, type BookHandle, createGoogle, type Desk, type Google } from '../standin';
import { copyBook } from '../standin/copyBook';
import { today as setToday } from '../standin/model/today';
import { copyProperties } from './copyProperties';

/** The built add-on, which every scenario runs; a run that counts what it reaches has its own. */
export const DIST = fileURLToPath(
  new URL(`../../${process.env.BUILT_FOLDER ?? 'dist'}`, import.meta.url),
);

export interface School {
  google: Google;
  book: BookHandle;
  addOn: AddOn;
  /** The Tổng phụ trách Đội, who owns the book. */
  leader: Desk;
  /** The homeroom teacher of a class, with an account of their own. */
  teacher(className: string): Desk;
}

export interface SchoolPlan {
  /** Students by class, in roster order. */
  classes: Readonly<Record<string, readonly string[]>>;
  /** `yyyy-mm-dd`. */
  today?: string;
  yearStart?: string;
  yearEnd?: string;
}

/** What the TPT types into `Cài đặt` before all else, by key, the school year aside. */
export const SETTINGS: Readonly<Record<string, string>> = {
  school: 'Trường THCS Mẫu',
  governingBody: 'UBND phường Mẫu',
  unionCouncil: 'Hội đồng Đội phường Mẫu',
  place: 'Phường Mẫu',
  principal: 'Trần Văn Hiệu',
  unionLeader: 'Lê Thị Phụ',
  schoolCode: 'THCSM',
  'plan.number': '06/KH-THCS',
  'plan.date': '22/02/2026',
};

/** The school year of nearly all books. */
export const SCHOOL_YEAR = { 'schoolYear.start': '01/09/2025', 'schoolYear.end': '31/08/2026' };

type Opened = Omit<School, 'teacher'>;

/** A new spreadsheet with the add-on and nothing in it. */
export function newBook(today?: string): Opened {
  return openBook(morningOf(today));
}

/** @param today the last school day where nothing is said */
function morningOf(today = '2026-05-31'): string {
  return `${today}T09:00:00+07:00`;
}

/** A book set up for a school, its roster imported the way the TPT does it. */
export function openSchool(plan: SchoolPlan): School {
  const opened = copyOf(kept(schools, plan, () => setUpSchool(plan)));
  for (const name of Object.keys(plan.classes)) opened.book.share(opened.google.user(email(name)));
  return { ...opened, teacher: (name) => opened.addOn.open(opened.google.user(email(name))) };
}

/** What was set up once is copied, which costs a tenth; the copies know nothing of each other. */
const schools = new Map<string, Opened>();
const schoolsOfNobody = new Map<string, Opened>();
const years = new Map<string, Opened>();
/** Books are large. */
const BOOKS_KEPT = 3;

/** What stands under the key, made where it does not; those asked for last stay. */
function kept(books: Map<string, Opened>, of: object, make: () => Opened): Opened {
  const key = JSON.stringify(of);
  const ready = books.get(key) ?? make();
  books.delete(key);
  books.set(key, ready);
  const [oldest] = books.keys();
  if (books.size > BOOKS_KEPT && oldest !== undefined) books.delete(oldest);
  return ready;
}

function setUpSchool(plan: SchoolPlan): Opened {
  const { classes, today, ...year } = plan;
  const names = Object.keys(classes);
  const ready = kept(schoolsOfNobody, { names, ...year }, () => setUpClasses(names, year));
  const opened = copyOf(ready, morningOf(today));
  const { leader } = opened;
  const students = Object.entries(classes).flatMap(([name, list]) =>
    list.map((student, index) => [String(index + 1), student, name]),
  );
  if (students.length > 0) {
    leader.paste('Nhập danh sách!A1', [['STT', 'Họ và tên', 'Lớp'], ...students]);
    leader.click('Nhập danh sách học sinh', { answers: ['OK', 'OK'] });
  }
  return opened;
}

type PlannedYear = Omit<SchoolPlan, 'classes' | 'today'>;

/** The book with its classes, before anybody is in them; as `setUpYear` the same on whatever day. */
function setUpClasses(names: readonly string[], year: PlannedYear): Opened {
  const opened = copyOf(kept(years, year, () => setUpYear(year)));
  enterClasses(opened, names);
  return opened;
}

/** The TPT enters the classes, each with its teacher's account, and has their tabs made. */
export function enterClasses(
  { leader, book, google }: Pick<School, 'leader' | 'book' | 'google'>,
  names: readonly string[],
): void {
  for (const name of names) book.share(google.user(email(name)));
  leader.paste(
    'Chi đội!A2',
    names.map((name) => [name, 'Chi đội', `Giáo viên ${name}`, email(name)]),
  );
  leader.click('Thiết lập sổ', { answers: ['OK'] });
}

/** The book as it waits for its classes. It is the same on whatever day it was set up. */
function setUpYear({
  yearStart = SCHOOL_YEAR['schoolYear.start'],
  yearEnd = SCHOOL_YEAR['schoolYear.end'],
}: PlannedYear): Opened {
  const opened = newBook();
  opened.leader.click('Thiết lập sổ', { answers: ['OK'] });
  typeSettings(opened.leader, {
    ...SETTINGS,
    'schoolYear.start': yearStart,
    'schoolYear.end': yearEnd,
  });
  return opened;
}

/**
 * A book and its add-on once more; Drive is the copy's own and empty.
 * @param now of the copy's clock; that of the original without it
 */
export function copyOf(
  { google, book, addOn }: Opened,
  now = new Date(google.clock.now()).toISOString(),
): Opened {
  const copy = openBook(now);
  copyBook(book.state, copy.book.state);
  copyProperties(addOn, copy.addOn);
  // As for whoever opens a book: TODAY() is the day of the copy's clock.
  setToday(copy.google.clock, copy.book.state);
  return copy;
}

function openBook(now: string): Opened {
  if (!existsSync(DIST)) throw new Error('dist/ is missing: run `npm run build` first');
  const google = createGoogle({ now });
  const owner = google.user('tpt@thcsmau.example');
  const book = google.createSpreadsheet('Sổ', { owner });
  const addOn = google.install({ dist: DIST, book });
  return { google, book, addOn, leader: addOn.open(owner) };
}

function email(className: string): string {
  return `gvcn.${className.toLowerCase().replace(/\//g, '-')}@thcsmau.example`;
}

/** Types settings into their cells by key. */
export function typeSettings(desk: Desk, settings: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(settings)) {
    const place = SETTING_ROWS.findIndex((row) => row.key === key);
    desk.type(`Cài đặt!B${SETTINGS_FIRST_ROW + place}`, value);
  }
}
