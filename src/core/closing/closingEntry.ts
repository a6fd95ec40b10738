import * as z from 'zod/mini';
import type { ReportInput } from '../report/reportInput';
import type { Month } from '../school/month';
import type { ClosedRow } from './closedRow';
import { monthInputSchema } from './monthInputSchema';

/** What every line of `_Chốt` says. */
interface Entry {
  month: Month;
  at: { day: number; time: string };
  /** Account of who did it; empty where Google does not tell. */
  by: string;
  /** Hash of the entry before, so that one taken out is missed; empty for the first. */
  previous: string;
}

export interface CloseEntry extends Entry {
  kind: 'close';
  /** The whole month as its report says it; the report is made from this for ever. */
  input: ReportInput;
  /** Rows that this closing counts for the first time, and rows of earlier ones that are gone. */
  rows: ClosedRow[];
  gone: ClosedRow[];
}

export interface ReopenEntry extends Entry {
  kind: 'reopen';
  reason: string;
}

export type ClosingEntry = CloseEntry | ReopenEntry;

/** A class's rows: STT, person, relation, age band, skill, day, level. */
const tuple = z.tuple([
  z.int(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.int(),
  z.string(),
]);
const packedRows = z.array(z.object({ className: z.string(), rows: z.array(tuple) }));
type PackedRows = z.infer<typeof packedRows>;

/** Number of this way of writing; a later one gets a reader of its own beside this. */
const FORMAT = 1;
const head = {
  format: z.literal(FORMAT),
  month: z.string(),
  at: z.object({ day: z.int(), time: z.string() }),
  by: z.string(),
  previous: z.string(),
};
const written = z.discriminatedUnion('kind', [
  z.object({
    ...head,
    kind: z.literal('close'),
    input: monthInputSchema,
    rows: packedRows,
    gone: packedRows,
  }),
  z.object({ ...head, kind: z.literal('reopen'), reason: z.string() }),
]);

/** The text of an entry; equal entries give equal texts. No student's name is in it. */
export function writeEntry(entry: ClosingEntry): string {
  const content =
    entry.kind === 'close'
      ? { ...entry, rows: packed(entry.rows), gone: packed(entry.gone) }
      : entry;
  return JSON.stringify(written.parse({ ...content, format: FORMAT }));
}

/** @throws where the text is none that `writeEntry` gave; its hash has been compared before. */
export function readEntry(text: string): ClosingEntry {
  const { format: _, ...entry } = written.parse(JSON.parse(text));
  if (entry.kind === 'reopen') return entry;
  return { ...entry, rows: unpacked(entry.rows), gone: unpacked(entry.gone) };
}

function packed(rows: readonly ClosedRow[]): PackedRows {
  const classNames = [...new Set(rows.map(({ className }) => className))];
  return classNames.map((className) => ({
    className,
    rows: rows
      .filter((row) => row.className === className)
      .map((row) => [
        row.student,
        row.person,
        row.relation,
        row.ageBand,
        row.skill,
        row.day,
        row.level,
      ]),
  }));
}

function unpacked(classes: PackedRows): ClosedRow[] {
  return classes.flatMap(({ className, rows }) =>
    rows.map(([student, person, relation, ageBand, skill, day, level]) => ({
      className,
      student,
      person,
      relation,
      ageBand,
      skill,
      day,
      level,
    })),
  );
}
