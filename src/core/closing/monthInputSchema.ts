import * as z from 'zod/mini';
import type { MonthReportInput } from '../report/monthReportInput';
import { settingsSchema } from '../school/settings';

const count = z.int();
const fraction = z.object({ numerator: count, denominator: count });

const figures = z.object({
  entries: count,
  studentsReached: count,
  relativesGuided: count,
  relativesAble: count,
  middleAgedOrElderlyGuided: count,
  neighboursGuided: count,
  entriesBySkillGroup: z.record(z.string(), count),
});

const targetPart = {
  label: z.string(),
  threshold: z.exactOptional(z.number()),
  inMonth: z.exactOptional(count),
  achieved: fraction,
  met: z.exactOptional(z.boolean()),
};

const line = { className: z.exactOptional(z.string()), text: z.string() };

const rowWords = z.object({
  person: z.string(),
  relation: z.string(),
  ageBand: z.string(),
  skill: z.string(),
  day: count,
  level: z.string(),
});

const adjustments = z.object({
  changes: z.array(
    z.object({
      month: z.string(),
      className: z.string(),
      student: count,
      was: z.exactOptional(rowWords),
      is: z.exactOptional(rowWords),
    }),
  ),
  lastClosed: z.string(),
  closed: figures,
  now: figures,
});

/**
 * Everything that a month's report says, as `_Chốt` keeps it. A field that reports get later is
 * optional here or has a default: months closed before do not hold it.
 */
export const monthInputSchema: z.ZodMiniType<MonthReportInput> = z.object({
  settings: settingsSchema,
  month: z.string(),
  date: count,
  asOf: z.object({ day: count, time: z.string() }),
  classes: z.array(z.object({ name: z.string(), enrolment: count, cumulative: figures })),
  school: z.object({ enrolment: count, cumulative: figures, inMonth: figures }),
  rowsLeftOut: z.object({ pending: count, invalid: count }),
  targets: z.array(
    z.object({ ...targetPart, parts: z.exactOptional(z.array(z.object(targetPart))) }),
  ),
  skillGroups: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      named: z.array(z.object({ label: z.string(), inMonth: count, cumulative: count })),
    }),
  ),
  activities: z.array(z.object({ kind: z.string(), sessions: count, participants: z.number() })),
  registration: z.object({ models: fraction, assigned: z.number() }),
  handIn: z.object({
    deadline: count,
    handedIn: fraction,
    inTime: fraction,
    missing: z.array(z.string()),
  }),
  narrative: z.object({
    strengths: z.string(),
    shortcomings: z.string(),
    causes: z.string(),
    nextMonth: z.string(),
  }),
  proposals: z.object({
    difficulties: z.array(z.object(line)),
    collective: z.array(z.object(line)),
    individuals: count,
    support: z.array(z.object({ ...line, agency: z.string() })),
    other: z.array(z.object(line)),
  }),
  recipients: z.exactOptional(z.readonly(z.array(z.string()))),
  signature: z.exactOptional(z.enum(['leaderWithApproval', 'leader', 'principal'])),
  adjustments: z.exactOptional(adjustments),
});
