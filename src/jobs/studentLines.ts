import type { StudentRecord } from '../book/students';
import { cellText } from '../core/ledger/cellText';
import type { StudentLine } from '../core/report/schoolRecord';
import { isTicked } from '../core/school/ticks';

/** Students as papers may speak of them. */
export function studentLines(students: readonly StudentRecord[]): StudentLine[] {
  return students.map(({ className, place, name, consent }) => ({
    className: cellText(className),
    place: Number(place) || 0,
    name: cellText(name),
    consent: isTicked(consent),
  }));
}
