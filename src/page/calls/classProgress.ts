import * as z from 'zod/mini';
import { monthText } from './monthText';

const count = z.int().check(z.minimum(0));

/** More rows than these say nothing new, and the page is a narrow one. */
export const PROBLEMS_SHOWN = 20;

/** How far one class is (clause B8) and what its rows still need (design 2). */
const ofClass = z.object({
  kind: z.literal('class'),
  className: z.string(),
  enrolment: count,
  /** Students with an able relative. */
  reached: count,
  valid: count,
  pending: count,
  invalid: count,
  /** The first rows to mend, from the top, `PROBLEMS_SHOWN` at most; `invalid` counts them all. */
  problems: z
    .array(
      z.object({
        /** Row number in the tab, as a person sees it. */
        row: z.int().check(z.minimum(1)),
        /** The sentence of the column `Kiểm tra dòng`, which names the cell. */
        sentence: z.string(),
      }),
    )
    .check(z.maxLength(PROBLEMS_SHOWN)),
  /** The month to hand in now; `null` when none is due. */
  handInMonth: z.nullable(monthText),
  handedIn: z.boolean(),
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
