import * as z from 'zod/mini';
import { dayOfIso } from './day';

const day = z.string().check(z.refine((text) => dayOfIso(text) !== undefined));
const typed = z._default(z.string(), '');
const percent = z.number().check(z.minimum(0), z.maximum(100));

/**
 * The school as it prints on papers (tab `Cài đặt`, file `settings.json`). Days are `yyyy-mm-dd`.
 * Clauses A1, A7 of the plan; deadlines by domain 1.4.
 */
export const settingsSchema = z.object({
  school: z.string(),
  /** Superior body, first line of the school's letterhead. */
  governingBody: z.string(),
  /** Hội đồng Đội, first line of the Liên đội's letterhead. */
  unionCouncil: z.string(),
  place: z.string(),
  principal: z.string(),
  /** Tổng phụ trách Đội. */
  unionLeader: z.string(),
  /** Abbreviation in paper numbers, `THCSDQ`. */
  schoolCode: z.string(),
  plan: z.object({ number: z.string(), date: day }),
  schoolYear: z.object({ start: day, end: day }),
  /** Account of the Tổng phụ trách Đội, who may type on every tab. */
  unionLeaderEmail: z._default(z.string(), ''),
  /** Day of the following month by which a month is handed in. */
  handInDay: z._default(z.int().check(z.minimum(1), z.maximum(28)), 5),
  /** Deadlines that the TPT typed over in the month table, serial days by `yyyy-mm`. */
  deadlines: z.exactOptional(z.record(z.string(), z.int())),
  /** How the school's reports are judged, addressed and signed; all as typed, empty for the default. */
  reports: z.optional(
    z.object({
      /** Whether C1 is asked of staff and students each, or of both together. */
      literacy: typed,
      /** Who signs the Liên đội's reports. */
      signature: typed,
      /** `Nơi nhận` of the Liên đội's reports, with `;` between. */
      recipients: typed,
      /** `Kính gửi` of the school's reports, with `;` between. */
      addressees: typed,
      /** A superior's plan that the school's reports answer, beside the school's own (A5). */
      ground: typed,
      /** `Nơi nhận` of the school's reports, with `;` between. */
      schoolRecipients: typed,
      /** Deputy who signs in the principal's place; empty while the principal signs. */
      deputy: typed,
      /** Account that reports may be shared with. */
      principalEmail: typed,
    }),
  ),
  /** Weights and levels of the criterion's points; the defaults of `points.ts` without them. */
  points: z.optional(
    z.object({
      reached: percent,
      able: percent,
      older: percent,
      onTime: percent,
      registered: percent,
      excellent: percent,
      good: percent,
      fair: percent,
      pass: percent,
    }),
  ),
});

export type Settings = z.infer<typeof settingsSchema>;
