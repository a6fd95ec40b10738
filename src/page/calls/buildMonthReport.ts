import * as z from 'zod/mini';
import { monthText } from './monthText';

/** Makes the Liên đội's report of one month as a Google Doc (design 4). */
export const buildMonthReport = {
  input: z.object({ month: monthText }),
  output: z.object({
    title: z.string(),
    /** The page puts it into a link, so nothing but https may come. */
    url: z.string().check(z.regex(/^https:\/\//)),
    /** Vietnamese sentences of the pre-flight. */
    warnings: z.array(z.string()),
    /** The as-of time as the report prints it. */
    asOf: z.string(),
  }),
};
