import * as z from 'zod/mini';
import { monthText } from './monthText';

/** The months that a report can be made for, in the order to offer them, and the likely one. */
export const monthReportChoices = {
  input: z.object({}),
  output: z.object({
    months: z.array(z.object({ month: monthText, label: z.string() })),
    /** One of `months`; `null` when there is none. */
    chosen: z.nullable(monthText),
  }),
};
