import { type EnrolledStudent, extendLabels, type LabelledStudent } from './extendLabels';
import { nameKey } from './nameKey';
import type { Roster, RosterStudent } from './rosterTypes';

/** What an import would do to the book. */
export interface ImportPlan {
  newcomers: LabelledStudent[];
  /** Students of the roster who are in the book already. */
  known: number;
  /** Students of the book, in classes of the roster and not gone, whom the roster does not name. */
  absent: EnrolledStudent[];
}

/**
 * Compares a roster with the students of the book, by class and name: places may have moved since.
 * Nobody is renumbered and no label changes; a newcomer whose place is taken stands behind all others.
 */
export function planImport(roster: Roster, existing: readonly EnrolledStudent[]): ImportPlan {
  const left = new Map<string, EnrolledStudent[]>();
  const isGone = ({ until }: EnrolledStudent) => until !== undefined;
  // Of two who share a name it is not the one who left that the roster means.
  const presentFirst = [...existing].sort((a, b) => Number(isGone(a)) - Number(isGone(b)));
  for (const student of presentFirst) {
    const key = nameKey(student);
    left.set(key, [...(left.get(key) ?? []), student]);
  }
  const newcomers = roster.students.filter((student) => !left.get(nameKey(student))?.shift());
  const classes = new Set(roster.students.map(({ className }) => className));
  return {
    newcomers: extendLabels(existing, placed(newcomers, existing)),
    known: roster.students.length - newcomers.length,
    absent: [...left.values()]
      .flat()
      .filter((student) => !isGone(student) && classes.has(student.className)),
  };
}

function placed(
  newcomers: readonly RosterStudent[],
  existing: readonly RosterStudent[],
): RosterStudent[] {
  const taken = new Map<string, Set<number>>();
  const placesOf = (className: string) => {
    const places = taken.get(className) ?? new Set<number>();
    taken.set(className, places);
    return places;
  };
  for (const { className, place } of existing) placesOf(className).add(place);
  return newcomers.map((student) => {
    const places = placesOf(student.className);
    const place = places.has(student.place) ? Math.max(...places) + 1 : student.place;
    places.add(place);
    return { ...student, place };
  });
}
