import * as z from 'zod/mini';
import { monthText } from './monthText';
import { count } from './shapes';

const figures = z.object({
  entries: count,
  studentsReached: count,
  relativesGuided: count,
  relativesAble: count,
  middleAgedOrElderlyGuided: count,
  neighboursGuided: count,
  /** By skill-group code; groups of zero are left out. */
  entriesBySkillGroup: z.record(z.string(), count),
});
/** Cumulative figures by month, `yyyy-mm`. */
const byMonth = z.record(z.string(), figures);
const rows = z.object({ valid: count, pending: count, invalid: count });
/** Competent people and all of them. */
const share = z.tuple([count, count]);

/** Figures of every class and of the school, cumulative for each month up to the given one. */
export const schoolFigures = {
  input: z.object({ until: monthText }),
  output: z.object({
    classes: z.record(z.string(), z.object({ enrolment: count, rows, cumulative: byMonth })),
    school: byMonth,
    enrolment: count,
    rows,
    literacy: z.object({ students: share, staff: share }),
  }),
};
