import * as z from 'zod/mini';
import { dayText, nothing, question, said } from './shapes';

const className = z.string();
const who = z.string();

/** As `Move`, its day as the page's date field gives it. */
const move = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('arrive'), who, to: className, day: dayText }),
  z.object({ kind: z.literal('leave'), who, from: className, day: dayText }),
  z.object({ kind: z.literal('change'), who, from: className, to: className, day: dayText }),
]);

/** The classes, and the days that a move may have. */
export const moveChoices = {
  input: nothing,
  output: z.object({
    classNames: z.array(className),
    today: dayText,
    first: dayText,
    last: dayText,
  }),
};

/** The students of a class who are still in it, by the labels of the book. */
export const classStudents = {
  input: z.object({ className }),
  output: z.object({ labels: z.array(z.string()) }),
};

/** What a move would write. */
export const previewMove = { input: z.object({ move }), output: z.object({ question }) };

export const moveStudent = { input: z.object({ move }), output: said };
