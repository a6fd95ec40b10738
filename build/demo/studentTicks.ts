import { labelKey } from '../../src/core/text/labelKey';
import type { StudentRecord } from './schoolRecords';

/** A student of the book, as its tab shows them. */
export type ListedStudent = Pick<StudentRecord, 'className' | 'place' | 'name'>;

interface Known {
  readonly className: string;
  readonly name: string;
  /** NaN, equal to nothing, where there is none. */
  readonly place: number;
}

/** When a line is about a student of its class, the surest sign first. */
const SIGNS: readonly ((one: Known, other: Known) => boolean)[] = [
  (one, other) => one.name === other.name && one.place === other.place,
  (one, other) => one.name === other.name,
  (one, other) => one.place === other.place,
];

/**
 * For each student of the book the line of `--students` about them, if any. Names decide, whatever
 * their letter case and tone placement; the STT tells apart those who share one, for it may be a
 * running number over the whole school (design 6), and finds a student whose name is written otherwise.
 */
export function linesOfStudents(
  listed: readonly ListedStudent[],
  lines: readonly StudentRecord[],
): (StudentRecord | undefined)[] {
  const students = listed.map(known);
  const left = new Map<string, Map<StudentRecord, Known>>();
  for (const line of lines) {
    const ofClass = left.get(line.className) ?? new Map<StudentRecord, Known>();
    left.set(line.className, ofClass.set(line, known(line)));
  }
  const found: (StudentRecord | undefined)[] = students.map(() => undefined);
  for (const isAbout of SIGNS) {
    for (const [index, student] of students.entries()) {
      const ofClass = left.get(student.className);
      const fitting = [...(ofClass ?? [])].find(([, line]) => isAbout(student, line))?.[0];
      if (found[index] || !fitting) continue;
      found[index] = fitting;
      ofClass?.delete(fitting);
    }
  }
  return found;
}

function known({ className, name, place }: ListedStudent): Known {
  const number = place.trim();
  return { className, name: labelKey(name), place: number === '' ? Number.NaN : Number(number) };
}
