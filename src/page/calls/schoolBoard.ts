import * as z from 'zod/mini';
import { HAND_IN_STATES, type HandInStateCode } from '../../core/board/handInStates';
import { monthText } from './monthText';
import { count } from './shapes';

const codes = Object.keys(HAND_IN_STATES) as [HandInStateCode, ...HandInStateCode[]];

/** The board of a month and where the school stands today, as the book's live formulas count it. */
export const schoolBoard = {
  input: z.object({ month: z.exactOptional(monthText) }),
  output: z.object({
    /** Months that have begun, the newest first. */
    months: z.array(z.object({ month: monthText, label: z.string() })),
    /** The month shown; `null` before the school year. */
    month: z.nullable(monthText),
    /** `Hạn nộp: 05/04/2026`, and what of it. */
    deadline: z.string(),
    classes: z.array(
      z.object({
        className: z.string(),
        tab: z.string(),
        /** `null` for a month that has not begun. */
        state: z.nullable(z.enum(codes)),
        words: z.string(),
        reached: count,
        enrolment: count,
        invalid: count,
        pending: count,
      }),
    ),
    /** The lines of targets of the tab `Tổng hợp`, as the principal reads them. */
    targets: z.array(
      z.object({
        label: z.string(),
        planned: z.string(),
        achieved: z.string(),
        verdict: z.string(),
        /** A part of the line above. */
        part: z.boolean(),
      }),
    ),
    /** Whether the person may close, reopen, move and check all classes. */
    mayLead: z.boolean(),
    /** The month closed last, `null` for none. */
    lastClosed: z.nullable(monthText),
    /** How many classes a check of all classes has been through that was not finished. */
    checked: z.nullable(count),
  }),
};
