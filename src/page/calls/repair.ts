import * as z from 'zod/mini';
import { count, nothing, step } from './shapes';

/** One call of a walk through the book. */
const walkStep = z.object({
  ...step,
  /** How many things so far are mended or can be, and how many are left to people. */
  mended: count,
  told: count,
  /** What was found or done, in words, at the end; empty before. A question where it asks. */
  text: z.string(),
});

/** Whether the person may repair the book, and what of a repair or its survey was left half way. */
export const repairState = {
  input: nothing,
  output: z.object({
    mayRepair: z.boolean(),
    left: z.nullable(z.object({ mends: z.boolean(), done: count, total: count })),
  }),
};

/** Looks at the next part of the book; writes nothing. */
export const surveyNext = { input: z.object({ anew: z.boolean() }), output: walkStep };

/** Mends the next part of the book. */
export const repairNext = { input: z.object({ anew: z.boolean() }), output: walkStep };
