import * as z from 'zod/mini';
import type { ReportInput } from '../report/reportInput';
import { settingsSchema } from '../school/settingsSchema';

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
  indicator: z.string(),
  label: z.string(),
  year: z.exactOptional(count),
  threshold: z.exactOptional(z.number()),
  inPeriod: z.exactOptional(count),
  achieved: z.exactOptional(fraction),
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

const balanceNote = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('balanceNotSplit'),
    params: z.object({ schoolYear: z.string(), year: count }),
  }),
  z.object({
    code: z.enum(['balanceWithoutDetails', 'balanceOfSchool']),
    params: z.object({ year: count }),
  }),
]);

/**
 * Everything that a month's report says, as `_Chốt` keeps it. A field that reports get later is
 * optional here or has a default: months closed before do not hold it.
 */
export const monthInputSchema: z.ZodMiniType<ReportInput> = z.object({
  settings: settingsSchema,
  period: z.object({
    kind: z.enum(['week', 'month', 'term', 'schoolYear', 'calendarYear', 'range']),
    from: count,
    to: count,
    label: z.string(),
  }),
  outlookFor: z.string(),
  date: count,
  asOf: z.object({ day: count, time: z.string() }),
  classes: z.array(
    z.object({ name: z.string(), enrolment: count, cumulative: figures, level: z.string() }),
  ),
  school: z.object({ enrolment: count, cumulative: figures, inPeriod: figures }),
  before: z.exactOptional(z.object({ label: z.string(), inPeriod: figures, reached: fraction })),
  balanceNotes: z.array(balanceNote),
  months: z.array(z.object({ month: z.string(), reached: count, able: count })),
  rowsLeftOut: z.object({ pending: count, invalid: count }),
  targets: z.array(
    z.object({ ...targetPart, parts: z.exactOptional(z.array(z.object(targetPart))) }),
  ),
  skillGroups: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      named: z.array(z.object({ label: z.string(), inPeriod: count, cumulative: count })),
    }),
  ),
  people: z.object({
    bands: z.array(z.string()),
    relations: z.array(
      z.object({
        label: z.string(),
        kin: z.boolean(),
        byBand: z.array(count),
        inPeriod: count,
      }),
    ),
  }),
  activities: z.array(z.object({ kind: z.string(), sessions: count, participants: z.number() })),
  registration: z.object({ models: fraction, assigned: z.number() }),
  models: z.array(
    z.object({
      className: z.string(),
      model: z.string(),
      registered: z.exactOptional(count),
      state: z.enum(['active', 'registered', 'none']),
    }),
  ),
  handIns: z.array(
    z.object({
      month: z.string(),
      deadline: count,
      handedIn: fraction,
      inTime: fraction,
      missing: z.array(z.string()),
    }),
  ),
  quiet: z.array(z.string()),
  narrative: z.object({
    strengths: z.string(),
    shortcomings: z.string(),
    causes: z.string(),
    outlook: z.string(),
  }),
  proposals: z.object({
    difficulties: z.array(z.object(line)),
    collective: z.array(z.object(line)),
    individuals: z.array(
      z.object({ ...line, initials: z.string(), place: z.exactOptional(count) }),
    ),
    support: z.array(z.object({ ...line, agency: z.string() })),
    other: z.array(z.object(line)),
  }),
  adjustments: z.exactOptional(adjustments),
});
