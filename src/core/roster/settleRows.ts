import { classNameTrouble, cleanClassName, tabName } from '../text/className';
import { judgeName } from './judgeName';
import { notesOnStudents } from './notesOnStudents';
import type { LeftOut, Reason, RosterNote, RosterStudent } from './rosterTypes';
import type { ScannedRow } from './scanRoster';

export type TabRow = ScannedRow & { tab?: string };

/** What is shown of a row that is left out, and why it is. */
interface Refusal {
  reason: Reason;
  shown: string;
}

/**
 * Judges scanned rows and numbers the students within their classes.
 * @param known classes of the book, whose tabs are taken
 */
export function settleRows(
  rows: readonly TabRow[],
  known: readonly string[],
): {
  students: RosterStudent[];
  leftOut: LeftOut[];
  notes: RosterNote[];
} {
  const students: RosterStudent[] = [];
  const leftOut: LeftOut[] = [];
  const unclear: number[] = [];
  const sizes = new Map<string, number>();
  const classByTab = new Map(known.map((className) => [tabName(className), className]));
  for (const row of rows) {
    const className = cleanClassName(row.classCell || row.classOverList || '');
    const other = classByTab.get(tabName(className)) ?? className;
    const refusal = refuse(row, className, other);
    if (refusal) {
      const { reason, shown } = refusal;
      const where = row.tab === undefined ? { row: row.row } : { tab: row.tab, row: row.row };
      leftOut.push({ ...reason, ...where, shown });
      continue;
    }
    classByTab.set(tabName(className), className);
    const place = (sizes.get(className) ?? 0) + 1;
    sizes.set(className, place);
    students.push({ className, place, name: row.name });
    if (row.status === 'unclear') unclear.push(row.row);
  }
  const notes = notesOnStudents(students);
  if (unclear.length > 0) {
    notes.push({ code: 'statusUnclear', params: { rows: unclear.join(', ') } });
  }
  return { students, leftOut, notes };
}

function refuse(row: TabRow, className: string, other: string): Refusal | undefined {
  const trouble = judgeName(row.name);
  const shown = trouble ? trouble.shown : row.name;
  if (row.afterFooter) return { reason: { code: 'afterFooter', params: {} }, shown };
  if (row.status === 'left') return { reason: { code: 'studentLeft', params: {} }, shown };
  if (trouble) return trouble;
  const reason = classTrouble(row, className, other);
  return reason && { reason, shown };
}

function classTrouble(row: TabRow, className: string, other: string): Reason | undefined {
  if (className === '' && row.classCell === undefined) return { code: 'classUnknown', params: {} };
  if (className.startsWith('#')) return { code: 'classIsError', params: { shown: className } };
  const trouble = classNameTrouble(className);
  if (trouble) return trouble;
  return other === className ? undefined : { code: 'classSharesTab', params: { className, other } };
}
