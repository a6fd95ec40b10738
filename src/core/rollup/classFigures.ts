import type { Day } from '../school/day';
import type { CountedRow } from './countedRows';
import type { Figures } from './figures';

/** A student's time in the class; an open end is a stay over the whole year. */
export interface Enrolment {
  from?: Day;
  until?: Day;
}

export function isEnrolled({ from, until }: Enrolment, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || until >= day);
}

/** Students enrolled on a day: the denominator of B8. */
export function enrolmentOn(students: readonly Enrolment[], day: Day): number {
  return students.filter((student) => isEnrolled(student, day)).length;
}

/**
 * A class's figures, cumulative up to a day.
 * @param students in the order in which `CountedRow.student` counts them.
 */
export function classFigures(
  rows: readonly CountedRow[],
  students: readonly Enrolment[],
  day: Day,
): Figures {
  const counted = rows.filter((row) => row.day <= day);
  const guided = persons(counted.filter(({ kin }) => kin));
  const able = counted.filter((row) => row.kin && row.able);
  const ableStudents = new Set(able.map(({ student }) => student));
  const reached = students.filter(
    (student, index) => ableStudents.has(index + 1) && isEnrolled(student, day),
  );
  return {
    entries: counted.length,
    studentsReached: reached.length,
    relativesGuided: guided.length,
    relativesAble: persons(able).length,
    middleAgedOrElderlyGuided: guided.filter(({ middleAgedOrElderly }) => middleAgedOrElderly)
      .length,
    neighboursGuided: persons(counted.filter(({ kin }) => !kin)).length,
    entriesBySkillGroup: countBy(counted.map(({ group }) => group)),
  };
}

/** The first row of each distinct (student, NT); valid rows of a person agree about it. */
function persons(rows: readonly CountedRow[]): CountedRow[] {
  const byPerson = new Map<string, CountedRow>();
  for (const row of rows) {
    const key = `${row.student}·${row.person}`;
    if (!byPerson.has(key)) byPerson.set(key, row);
  }
  return [...byPerson.values()];
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
