import type { Enrolment } from '../rollup/classFigures';
import { tidyText } from '../text/tidyText';
import { nameKey } from './nameKey';
import type { RosterStudent } from './rosterTypes';

/** A student with the text by which the class tab's rows name them. */
export interface LabelledStudent extends RosterStudent {
  /** Unique within the class whatever the letter case. */
  label: string;
}

/** A student of the book with their time in the class. */
export type EnrolledStudent = LabelledStudent & Enrolment;

/** A name that reads like a numbered label takes a number of its own. */
const NUMBERED = /\(số [\d-]+\)$/i;

/**
 * Labels for newcomers: the full name, and `Nguyễn Minh Anh (số 5)` for each who shares it with
 * another newcomer or with somebody in the class (design 2). A label once given never changes, since
 * the rows of the class tab hold it. Returns the newcomers, in order.
 * @param existing the students of their classes who have labels; none in a new book
 */
export function extendLabels(
  existing: readonly LabelledStudent[],
  newcomers: readonly RosterStudent[],
): LabelledStudent[] {
  const bearers = new Map<string, number>();
  for (const student of [...existing, ...newcomers]) {
    bearers.set(nameKey(student), (bearers.get(nameKey(student)) ?? 0) + 1);
  }
  const taken = new Set(existing.map(labelKeyOf));
  return newcomers.map((student) => {
    const name = tidyText(student.name);
    const isAlone = bearers.get(nameKey(student)) === 1 && !NUMBERED.test(name);
    let label = isAlone ? name : numbered(student, 1);
    for (let turn = isAlone ? 1 : 2; taken.has(labelKeyOf({ ...student, label })); turn += 1) {
      label = numbered(student, turn);
    }
    const labelled = { ...student, label };
    taken.add(labelKeyOf(labelled));
    return labelled;
  });
}

/** `Nguyễn Minh Anh (số 5)`; a place that was given twice counts on: `(số 5-2)`. */
function numbered({ name, place }: RosterStudent, turn: number): string {
  return `${tidyText(name)} (số ${place}${turn === 1 ? '' : `-${turn}`})`;
}

function labelKeyOf({ className, label }: { className: string; label: string }): string {
  return nameKey({ className, name: label });
}
