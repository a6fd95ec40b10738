import * as z from 'zod/mini';
import { type Month, monthOf } from '../../src/core/school/month';
import type {
  ACTIVITY_HEADERS,
  CLASS_HEADERS,
  ENTRY_HEADERS,
  HAND_IN_HEADERS,
  PROPOSAL_HEADERS,
  STAFF_HEADERS,
  STUDENT_HEADERS,
} from './headerTables';
import type { Entry } from './readRecords';

/**
 * What the input files hold, row by row. Every text is as typed; `className` is the class's name in
 * the book (`6A1`, `6/1`), `line` where the row stands in its file.
 */
export type EntryRecord = Entry<typeof ENTRY_HEADERS>;
export type ClassRecord = Entry<typeof CLASS_HEADERS>;
export type ActivityRecord = Entry<typeof ACTIVITY_HEADERS>;
export type ProposalRecord = Entry<typeof PROPOSAL_HEADERS>;
export type HandInRecord = Omit<Entry<typeof HAND_IN_HEADERS>, 'month'> & { readonly month: Month };
export type StudentRecord = Ticked<Entry<typeof STUDENT_HEADERS>, 'competent' | 'member'>;
export type StaffRecord = Ticked<Entry<typeof STAFF_HEADERS>, 'competent'>;

type Ticked<Record, Keys extends keyof Record> = Omit<Record, Keys> & {
  readonly [Key in Keys]: boolean;
};

const text = z._default(z.string(), '');

/** `narrative.json`: what the TPT writes of a month (design 2, tab `Nhận xét, đánh giá`). */
export const narrativeSchema = z.array(
  z.object({
    month: z.string().check(z.refine((typed) => monthOf(typed) !== undefined)),
    strengths: text,
    shortcomings: text,
    causes: text,
    nextMonth: text,
  }),
);

export type NarrativeRecord = z.infer<typeof narrativeSchema>[number];
