import * as z from 'zod/mini';
import { count, nothing, question, said, step } from './shapes';

const field = z.object({
  key: z.string(),
  label: z.string(),
  help: z.string(),
  kind: z.enum(['text', 'day', 'number']),
  /** The words to choose from; empty where anything may be typed. */
  choices: z.array(z.string()),
  /** Only papers are about it. */
  ofReports: z.boolean(),
  /** A day as `yyyy-mm-dd`; what is no day or number is empty. */
  value: z.string(),
  /** Papers and checks cannot do without it. */
  needed: z.boolean(),
});

/** What of the set-up is done and what is left, read off the book. */
export const setUpState = {
  input: nothing,
  output: z.object({
    mayLead: z.boolean(),
    tabs: z.object({ done: count, total: count }),
    /** Empty while the tab does not stand; so the rest. */
    fields: z.array(field),
    students: count,
    classes: z.array(
      z.object({ className: z.string(), hasTeacher: z.boolean(), ready: z.boolean() }),
    ),
    /** Every class stands, and the tabs that show them all. */
    complete: z.boolean(),
    targets: z.array(z.object({ label: z.string(), year: z.string(), threshold: z.string() })),
  }),
};

/** Makes tabs of the book that are missing. */
export const makeTabs = { input: nothing, output: z.object(step) };

/** Writes settings that the person changed; `was` is what the page showed. */
export const saveSettings = {
  input: z.object({
    changes: z.array(z.object({ key: z.string(), was: z.string(), value: z.string() })),
  }),
  output: said,
};

/** Enters classes in `Chi đội`; names as typed, one a line. */
export const addClasses = { input: z.object({ typed: z.string() }), output: said };

/** What an import of the tab `Nhập danh sách` would do; writes nothing. */
export const previewImport = {
  input: nothing,
  output: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ready'), question, digest: z.string() }),
    z.object({ kind: z.literal('unreadable'), why: z.string() }),
  ]),
};

/** Takes over the roster that was shown: students and classes, not yet their tabs. */
export const importRoster = { input: z.object({ digest: z.string() }), output: said };

/** Makes what is missing of the next class. */
export const makeNextClass = { input: nothing, output: z.object(step) };
