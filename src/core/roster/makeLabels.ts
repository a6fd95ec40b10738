import { extendLabels, type LabelledStudent } from './extendLabels';
import type { RosterStudent } from './rosterTypes';

/**
 * Labels for the students of a new book: the full name, and `Nguyễn Minh Anh (số 5)` for each of
 * those who share a name within a class (design 2).
 */
export function makeLabels(students: readonly RosterStudent[]): LabelledStudent[] {
  return extendLabels([], students);
}
