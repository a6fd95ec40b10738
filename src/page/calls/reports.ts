import * as z from 'zod/mini';
import { REPORT_KINDS, type ReportKind } from '../../core/report/reportKinds';
import { count, dayText, nothing, question, webAddress } from './shapes';

const kind = z.enum(Object.keys(REPORT_KINDS) as [ReportKind, ...ReportKind[]]);

/** A period by its days, both of which belong to it. */
const days = { from: dayText, to: dayText };

/** The kinds of reports, and the periods that each can be made for. */
export const reportChoices = {
  input: nothing,
  output: z.object({
    kinds: z.array(
      z.object({
        kind,
        label: z.string(),
        /** Those that have begun, the newest first; of any range of days only the likely one. */
        periods: z.array(z.object({ ...days, label: z.string() })),
        /** Place of the likely one in `periods`. */
        chosen: z.nullable(count),
        /** Whether any other range of days will do. */
        anyDays: z.boolean(),
      }),
    ),
    /** The principal's address, to share a report with; empty where the book has none. */
    principalEmail: z.string(),
  }),
};

/** What a report will say, in numbers, and what a person should know before signing. */
export const previewReport = {
  input: z.object({ kind, ...days }),
  output: z.object({ question }),
};

/** Makes a report as a Google Doc (design 4). */
export const buildReport = {
  input: z.object({ kind, ...days, share: z.boolean() }),
  output: z.object({
    title: z.string(),
    url: webAddress,
    /** Vietnamese sentences of the pre-flight. */
    warnings: z.array(z.string()),
    /** The as-of time as the report prints it. */
    asOf: z.string(),
  }),
};

/** The reports of `Báo cáo đã lập`, the newest first. */
export const pastReports = {
  input: nothing,
  output: z.object({
    reports: z.array(
      z.object({
        title: z.string(),
        version: count,
        asOf: z.string(),
        /** `null` where the entry holds none. */
        url: z.nullable(webAddress),
      }),
    ),
    /** How many there are beyond those. */
    more: count,
  }),
};
