import * as z from 'zod/mini';
import { monthText } from './monthText';
import { ROWS_SHOWN } from './rowsShown';
import { count, question } from './shapes';

/** The first rows of a state, from the top. */
const rows = z
  .array(
    z.object({
      /** Row number in the tab, as a person sees it. */
      row: z.int().check(z.minimum(1)),
      /** The cell to go to, `D31`. */
      cell: z.string(),
      /** The sentence of the column `Kiểm tra dòng`. */
      sentence: z.string(),
    }),
  )
  .check(z.maxLength(ROWS_SHOWN));

/** How far one class is (clause B8) and what its rows still need (design 2). */
const ofClass = z.object({
  kind: z.literal('class'),
  className: z.string(),
  tab: z.string(),
  enrolment: count,
  /** Students with an able relative. */
  reached: count,
  valid: count,
  pending: count,
  invalid: count,
  /** Rows to mend and rows that lack something, `ROWS_SHOWN` at most; the counts count them all. */
  problems: rows,
  unfinished: rows,
  /** The month to hand in now, one that was given back first; `null` when none is due. */
  handIn: z.nullable(
    z.object({
      month: monthText,
      state: z.enum(['open', 'returned', 'done']),
      /** Why it was given back; empty otherwise. */
      reason: z.string(),
      question,
    }),
  ),
  /** Whether the person may type on the tab. */
  mayType: z.boolean(),
  /** Labels of the students not yet done, in roster order. */
  notReached: z.array(z.string()),
});

/** The open tab belongs to no class. */
const ofOtherTab = z.object({ kind: z.literal('other'), tab: z.string() });

/** Reads one class; without `tab` the tab that is open. */
export const classProgress = {
  input: z.object({ tab: z.exactOptional(z.string()) }),
  output: z.discriminatedUnion('kind', [ofClass, ofOtherTab]),
};
