/**
 * What is counted (design section 3): counted rows are valid, of level >= 1, with a day up to the
 * period's end. A person is a distinct (student, NT).
 */
export interface Figures {
  /** Counted rows. */
  entries: number;
  /** Enrolled students with an able relative (clause B8). */
  studentsReached: number;
  /** Persons of kin relation with a counted row. */
  relativesGuided: number;
  /** ... of level >= 2. */
  relativesAble: number;
  /** `relativesGuided` in the bands 40–59 and Từ 60. */
  middleAgedOrElderlyGuided: number;
  /** Persons of neighbour relation; in no other figure of persons. */
  neighboursGuided: number;
  /** Counted rows by skill-group code; groups of zero are left out. */
  entriesBySkillGroup: Record<string, number>;
}

/** How many rows of a class tab stand in each state; blank rows are none of them. */
export interface RowCounts {
  valid: number;
  pending: number;
  invalid: number;
}
