import { Book } from '../book/book';
import { type ClassRecord, readClasses } from '../book/classes';
import { readClassPlaces } from '../book/classLists';
import { countMissingTabs, TABS_IN_BOOK } from '../book/ensureTabs';
import { readSettingCells } from '../book/settings';
import { readStudents } from '../book/students';
import { hasSummary } from '../book/summary';
import { mayAppend, readTable } from '../book/tableTab';
import { type CellValue, cellText } from '../core/ledger/cellText';
import { isoOfDay } from '../core/school/day';
import type { SettingKind } from '../core/workbook/settingsTab';
import { TABLES } from '../core/workbook/tables';
import { classesLeft } from '../jobs/ensureClasses';
import type { Output } from './contract';
import { FORM_SETTINGS } from './formSettings';

type State = Output<'setUpState'>;

/** What of the set-up is done, read off the book: nothing about it is remembered elsewhere. */
export function setUpState(): State {
  const book = Book.open();
  const missing = countMissingTabs(book);
  const tabs = { done: TABS_IN_BOOK - missing, total: TABS_IN_BOOK };
  if (missing > 0) return { ...NOTHING_YET, tabs };
  const classes = readClasses(book);
  const left = classes.length > 0 ? classesLeft(book, classes).map(({ name }) => name) : [];
  return {
    mayLead: mayAppend(book, TABLES.reports),
    tabs,
    fields: fieldsOf(book),
    students: readStudents(book).length,
    classes: classes.map((unit) => classOf(unit, left)),
    complete: classes.length > 0 && left.length === 0 && isShown(book),
    targets: readTable(book, TABLES.targets).map(({ label, year, threshold }) => ({
      label: cellText(label),
      year: cellText(year),
      threshold: cellText(threshold),
    })),
  };
}

/** While tabs are missing whoever may edit the book may make them. */
const NOTHING_YET: State = {
  mayLead: true,
  tabs: { done: 0, total: 0 },
  fields: [],
  students: 0,
  classes: [],
  complete: false,
  targets: [],
};

function classOf({ name, email }: ClassRecord, left: readonly string[]): State['classes'][number] {
  return { className: name, hasTeacher: email !== '', ready: !left.includes(name) };
}

/** The tabs that show all classes were written for those that stand. */
function isShown(book: Book): boolean {
  return hasSummary(book, readClassPlaces(book).length);
}

function fieldsOf(book: Book): State['fields'] {
  const cells = readSettingCells(book);
  return FORM_SETTINGS.map(({ key, label, help, kind, choices = [] }) => ({
    key,
    label,
    help,
    kind,
    choices: [...choices],
    ofReports: key.startsWith('reports.'),
    value: typedSetting(cells.get(key)?.value ?? '', kind),
    needed: kind !== 'text' || key === 'school',
  }));
}

/** A setting as the page's fields show and give it. */
export function typedSetting(value: CellValue, kind: SettingKind): string {
  if (kind === 'text') return cellText(value);
  if (typeof value !== 'number') return '';
  return kind === 'day' ? isoOfDay(value) : String(value);
}
