import { columnLetter } from '../../src/core/formula/reference';
import { COLUMNS } from '../../src/core/ledger/columns';
import { isoOfDay, vietnameseDay } from '../../src/core/school/day';
import { type Month, monthOfDay, monthsBetween, shortMonth } from '../../src/core/school/month';
import { type Settings, settingsDay } from '../../src/core/school/settings';
import { tabName } from '../../src/core/text/className';
import { FIRST_INPUT_COLUMN, FIRST_ROW } from '../../src/core/workbook/classTab';
import { HAND_INS_LAST_ROW, RETURNED_COLUMN } from '../../src/core/workbook/handInsTab';
import {
  SETTING_ROWS,
  SETTINGS_COLUMNS,
  SETTINGS_FIRST_ROW,
} from '../../src/core/workbook/settingsTab';
import {
  STUDENTS_FIRST_ROW,
  STUDENTS_LAST_ROW,
  type StudentField,
  studentColumn,
} from '../../src/core/workbook/studentsTab';
import { type TableKey, tableTab } from '../../src/core/workbook/tables';
import { TAB } from '../../src/core/workbook/tabNames';
import {
  type AddOn,
  type BookHandle,
  createGoogle,
  type Desk,
  type Google,
} from '../../test/standin';
import { PATIENCE } from '../workbench/stage';
import type { Inputs } from './inputs';
import { oneTable } from './rosterInput';
import type { StudentRecord } from './schoolRecords';
import { linesOfStudents } from './studentTicks';
import { teacherBlock } from './teacherBlock';

type Cell = string | boolean;

/** Who runs the book on this machine. */
const LEADER = 'tpt@truong.example';

/** The school's year as its people do it: every step is a click, a paste or typing. */
export interface Year {
  google: Google;
  book: BookHandle;
  addOn: AddOn;
  leader: Desk;
  /** Makes the tabs, fills in settings and classes, and makes the class tabs. */
  setUp(): void;
  /**
   * Pastes the roster into its tab and imports it; ticks and labels follow. Returns the lines of
   * `--students` that are about nobody of the roster.
   */
  importRoster(): readonly StudentRecord[];
  /** The TPT's own lists. */
  fillTables(): void;
  /** Each class's teacher pastes the class's rows. Returns how many rows went in. */
  pasteEntries(): number;
  /** Cleans and checks all classes; returns what the add-on says. */
  check(): string;
  /** Enters the days of the hand-ins; returns how many. */
  handIn(): number;
  /** Closes the months of the year before a month, one after the other; returns how many. */
  closeBefore(month: Month): number;
  /** Makes the month's report; returns the document's id in Drive and its title. */
  report(month: Month): { id: string; name: string };
  /** The figures up to a month's end, as the page's call gives them. */
  figures(until: Month): unknown;
}

/** A click that the add-on answered with something else than expected. */
export class YearStopped extends Error {}

export function beginYear(inputs: Inputs, options: { dist: string; today: number }): Year {
  const google = createGoogle({
    now: `${isoOfDay(options.today)}T17:00:00+07:00`,
    patience: PATIENCE,
  });
  const owner = google.user(LEADER);
  const name = `Sổ Bình dân học vụ số - ${inputs.settings.school}`;
  const book = google.createSpreadsheet(name, { owner });
  for (const { email } of inputs.classes) if (email !== '') book.share(google.user(email));
  const addOn = google.install({ dist: options.dist, book });
  const leader = addOn.open(owner);
  const says = () => leader.alerts[leader.alerts.length - 1]?.text ?? '';
  const classDesk = (className: string) => {
    const email = inputs.classes.find((unit) => unit.className === className)?.email ?? '';
    return email === '' ? leader : addOn.open(google.user(email));
  };
  return {
    google,
    book,
    addOn,
    leader,
    setUp() {
      const make = (...wanted: string[]) => {
        leader.click('Thiết lập sổ', { answers: ['OK'] });
        const made = new Set(book.sheets().map((sheet) => sheet.name));
        if (!wanted.every((tab) => made.has(tab))) throw new YearStopped(says());
      };
      make(TAB.settings, TAB.classes);
      pasteSettings(leader, inputs.settings);
      pasteTable(leader, 'classes', classRows(inputs));
      make(...inputs.classes.map(({ className }) => tabName(className)));
    },
    importRoster() {
      const cells = oneTable(inputs.roster);
      if (cells.length === 0) return inputs.students;
      accepted(leader.paste(`${TAB.rosterImport}!A1`, cells), TAB.rosterImport);
      leader.click('Nhập danh sách học sinh', { answers: ['OK', 'OK'] });
      if (!says().startsWith('Đã nhập')) throw new YearStopped(says());
      return pasteTicks(leader, book, inputs);
    },
    fillTables() {
      pasteTable(
        leader,
        'staff',
        inputs.staff.map(({ name: who, post, competent }) => [who, post, competent]),
      );
      pasteTable(
        leader,
        'activities',
        inputs.activities.map((activity) => [
          activity.day,
          activity.kind,
          activity.content,
          activity.audience,
          activity.participants,
        ]),
      );
      pasteTable(
        leader,
        'proposals',
        inputs.proposals.map((proposal) => [
          proposal.day,
          proposal.className,
          proposal.kind,
          proposal.content,
          proposal.body,
          proposal.state,
          true,
        ]),
      );
      pasteTable(
        leader,
        'narrative',
        inputs.narrative.map(({ month, strengths, shortcomings, causes, nextMonth }) => [
          month,
          strengths,
          shortcomings,
          causes,
          nextMonth,
        ]),
      );
    },
    pasteEntries() {
      for (const { className } of inputs.classes) {
        const entries = inputs.entries.filter((entry) => entry.className === className);
        if (entries.length > 0) pasteClass(classDesk(className), book, className, entries);
      }
      return inputs.entries.length;
    },
    check() {
      leader.click('Làm sạch và kiểm tra tất cả các lớp', { answers: ['OK'] });
      return says();
    },
    handIn() {
      return pasteHandIns(leader, book, inputs);
    },
    closeBefore(month) {
      const start = monthOfDay(settingsDay(inputs.settings.schoolYear.start));
      // A book without classes has nothing to close.
      const months = inputs.classes.length === 0 ? [] : monthsBetween(start, month).slice(0, -1);
      for (const each of months) {
        leader.click('Chốt số liệu tháng', { answers: [{ text: '' }, 'YES', 'OK'] });
        if (!says().includes(`Đã chốt số liệu tháng ${shortMonth(each)}`)) {
          throw new YearStopped(says());
        }
      }
      return months.length;
    },
    report(month) {
      const before = new Set(google.drive.files().map(({ id }) => id));
      leader.click('Lập báo cáo tháng', { answers: [{ text: shortMonth(month) }, 'OK'] });
      const made = google.drive
        .files()
        .find((file) => !before.has(file.id) && file.mimeType.endsWith('.document'));
      if (!made) throw new YearStopped(says());
      return { id: made.id, name: made.name };
    },
    figures(until) {
      const reply = leader.run('callFromPage', { call: 'schoolFigures', input: { until } }) as
        | { ok: true; value: unknown }
        | { ok: false; message: string };
      if (!reply.ok) throw new YearStopped(reply.message);
      return reply.value;
    },
  };
}

function accepted(result: { accepted: boolean; messages: readonly string[] }, where: string): void {
  if (!result.accepted) throw new YearStopped(`${where}: ${result.messages.join(' ')}`);
}

function pasteTable(desk: Desk, key: TableKey, rows: readonly (readonly Cell[])[]): void {
  if (rows.length === 0) return;
  accepted(desk.paste(`${tableTab(key)}!A2`, rows), tableTab(key));
}

/** Types each setting into its cell; the order of the rows is the table's. */
function pasteSettings(desk: Desk, settings: Settings): void {
  const column = columnLetter(SETTINGS_COLUMNS.value);
  SETTING_ROWS.forEach(({ key, kind }, index) => {
    const value = key.split('.').reduce<unknown>((inner, part) => {
      return (inner as Record<string, unknown> | undefined)?.[part];
    }, settings);
    if (kind === 'formula' || value === '' || value === undefined) return;
    const text = kind === 'day' ? vietnameseDay(settingsDay(String(value))) : String(value);
    accepted(desk.type(`${TAB.settings}!${column}${SETTINGS_FIRST_ROW + index}`, text), key);
  });
}

function classRows({ classes }: Inputs): Cell[][] {
  return classes.map(({ className, teacher, email, model, otherModel, registered, target }) => [
    className,
    'Chi đội',
    teacher,
    email,
    model,
    otherModel,
    registered,
    target,
  ]);
}

/**
 * The TPT ticks what `--students` says of each student, beside the imported names.
 * @returns the lines that are about nobody there
 */
function pasteTicks(desk: Desk, book: BookHandle, { students }: Inputs): StudentRecord[] {
  if (students.length === 0) return [];
  const last = columnLetter(studentColumn('name'));
  const rows = book.displays(`${TAB.students}!A${STUDENTS_FIRST_ROW}:${last}${STUDENTS_LAST_ROW}`);
  const text = (row: readonly string[], field: StudentField) => row[studentColumn(field) - 1] ?? '';
  const listed = rows
    .map((row) => ({
      className: text(row, 'className'),
      place: text(row, 'place'),
      name: text(row, 'name'),
    }))
    .filter(({ className }) => className !== '');
  const lines = linesOfStudents(listed, students);
  for (const field of ['member', 'competent'] as const) {
    const place = `${TAB.students}!${columnLetter(studentColumn(field))}${STUDENTS_FIRST_ROW}`;
    const ticks = lines.map((line) => [line?.[field] || '']);
    accepted(desk.paste(place, ticks), TAB.students);
  }
  return students.filter((line) => !lines.includes(line));
}

function pasteClass(
  desk: Desk,
  book: BookHandle,
  className: string,
  entries: Inputs['entries'],
): void {
  const tab = tabName(className);
  const first = `${tab}!${columnLetter(FIRST_INPUT_COLUMN)}${FIRST_ROW}`;
  const ready = book
    .displays(`${first}:${columnLetter(FIRST_INPUT_COLUMN + COLUMNS.length - 1)}`)
    .filter(([label]) => label !== '');
  accepted(desk.paste(first, teacherBlock(ready, entries)), tab);
}

/** The TPT enters the days of a paper list on the board. */
function pasteHandIns(desk: Desk, book: BookHandle, { handIns }: Inputs): number {
  if (handIns.length === 0) return 0;
  const last = columnLetter(RETURNED_COLUMN - 1);
  const board = book.displays(`${TAB.handIns}!A1:${last}${HAND_INS_LAST_ROW}`);
  const months = (board[0] ?? []).map((end) => end.slice(3).split('/').reverse().join('-'));
  for (const { className, month, day } of handIns) {
    const [row, column] = [board.findIndex(([name]) => name === className), months.indexOf(month)];
    if (row < 0 || column < 0) {
      throw new YearStopped(`${TAB.handIns}: không có ô của lớp ${className}, tháng ${month}.`);
    }
    accepted(desk.type(`${TAB.handIns}!${columnLetter(column + 1)}${row + 1}`, day), TAB.handIns);
  }
  return handIns.length;
}
