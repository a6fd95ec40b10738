import * as z from 'zod/mini';
import { monthText } from './monthText';
import { count, nothing, question, said, step } from './shapes';

/** Messages to copy, for all homeroom teachers first, then for each class waited for (design 4). */
export const reminders = {
  input: z.object({ month: z.exactOptional(monthText) }),
  output: z.object({
    heading: z.string(),
    messages: z.array(
      z.object({
        title: z.string(),
        text: z.string(),
        mailto: z.string().check(z.regex(/^mailto:/)),
      }),
    ),
  }),
};

/** Cleans and checks the next class of a round through all of them. */
export const checkNextClass = {
  input: z.object({ anew: z.boolean() }),
  output: z.object({ ...step, cleaned: count, invalid: count, pending: count }),
};

const className = z.string();
const digest = z.string();

/**
 * What closing a month would keep; without a month, of the next one. Where formulas and counted rows
 * differ it cannot be closed, and the classes' formulas may be written anew.
 */
export const previewClosing = {
  input: z.object({ month: z.exactOptional(monthText) }),
  output: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ready'), month: monthText, question, digest }),
    z.object({ kind: z.literal('apart'), question, classNames: z.array(className) }),
  ]),
};

/** Closes a month as it was shown; `digest` as the preview gave it. */
export const closeMonth = {
  input: z.object({ month: monthText, digest }),
  output: said,
};

/** Writes the formulas of one class anew. */
export const rewriteFormulas = { input: z.object({ className }), output: nothing };

/** The month that can be reopened, and what that means. */
export const previewReopening = {
  input: nothing,
  output: z.object({ month: monthText, question }),
};

export const reopenMonth = {
  input: z.object({ month: monthText, reason: z.string() }),
  output: said,
};

/** Gives a month back to a class. */
export const returnHandIn = {
  input: z.object({ className, month: monthText, reason: z.string() }),
  output: said,
};
