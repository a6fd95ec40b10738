import type { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { addStudentRows } from '../book/classTab';
import { hasSchoolYear } from '../book/settings';
import { appendStudents, labelled, readStudents } from '../book/students';
import { appendRecords } from '../book/tableTab';
import type { LabelledStudent } from '../core/roster/extendLabels';
import { type ImportPlan, planImport } from '../core/roster/planImport';
import { readRosterTabs } from '../core/roster/readRoster';
import type { Roster, RosterFailure } from '../core/roster/rosterTypes';
import { tabName } from '../core/text/className';
import { naturalOrder } from '../core/text/naturalOrder';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { ensureClasses } from './ensureClasses';

export interface ImportPreview {
  roster: Roster;
  plan: ImportPlan;
}

/** Reads `Nhập danh sách` and says what an import would do; writes nothing. */
export function previewImport(book: Book): ImportPreview | RosterFailure {
  // Display texts: a phone number or an id is dropped as it stands, never turned into a value.
  const cells = book.tab('rosterImport').getDataRange().getDisplayValues();
  const roster = readRosterTabs([{ cells }]);
  if ('code' in roster) return roster;
  return { roster, plan: planImport(roster, labelled(readStudents(book))) };
}

/**
 * Takes the roster over: students, their classes, a row each on their class tabs. Then empties the
 * import tab, whose other columns the book must not keep (domain 9). Run again after a stop it
 * finds the students already there and goes on with what is left.
 * @throws Trouble `settingMissing` while the school year is not typed
 */
export function importRoster(book: Book, { roster, plan }: ImportPreview): void {
  if (!hasSchoolYear(book)) throw new Trouble('schoolYearMissing');
  enterClasses(book, roster);
  appendStudents(book, plan.newcomers);
  const made = ensureClasses(book);
  const late = plan.newcomers.filter(({ className }) => !made.includes(className));
  for (const [className, newcomers] of byClass(late)) {
    addStudentRows(
      book.named(tabName(className)),
      newcomers.map(({ label }) => label),
    );
  }
  book.tab('rosterImport').clearContents();
}

/** Classes that the roster names and `Chi đội` lacks, with one relative per student as target (G2). */
function enterClasses(book: Book, { students }: Roster): void {
  const known = readClasses(book).map(({ name }) => name);
  const sizes = new Map<string, number>();
  for (const { className } of students) sizes.set(className, (sizes.get(className) ?? 0) + 1);
  const missing = [...sizes.keys()].filter((name) => !known.includes(name)).sort(naturalOrder);
  appendRecords(
    book,
    TABLES.classes,
    missing.map((name) => ({ name, unit: 'Chi đội', target: sizes.get(name) ?? 0 })),
  );
}

function byClass(students: readonly LabelledStudent[]): Map<string, LabelledStudent[]> {
  const groups = new Map<string, LabelledStudent[]>();
  for (const student of students) {
    groups.set(student.className, [...(groups.get(student.className) ?? []), student]);
  }
  return groups;
}
