import * as z from 'zod/mini';
import { LAYOUT, LAYOUT_STEPS } from './layoutSteps';

/** What a book says of itself, in a hidden cell, which goes along when the file is copied. */
export interface BookMark {
  layout: number;
  /** Id of the file for which the book was set up; another one's means a copy. Empty if unknown. */
  book: string;
  /** The school year was ended: students' rows are gone. */
  ended: boolean;
}

/**
 * What a newer release may have made of the last two matters to nobody: its book is refused.
 * (`z.catch` would bring 12 KB of the package along.)
 */
const schema = z.object({
  layout: z.int(),
  book: z.optional(z.unknown()),
  ended: z.optional(z.unknown()),
});

export function writtenMark({ layout, book, ended }: BookMark): string {
  return JSON.stringify({ layout, book, ...(ended ? { ended } : {}) });
}

/**
 * Reads the mark. Books of layouts 1 and 2 have none: which of them it is, the settings tell.
 * @param text of the cell
 * @param keys of the settings that stand, in any order
 * @returns `undefined` where there are no settings, so no book either
 */
export function readMark(text: string, keys: readonly string[]): BookMark | undefined {
  const parsed = schema.safeParse(jsonOf(text));
  if (parsed.success) {
    const { layout, book, ended } = parsed.data;
    return { layout, book: typeof book === 'string' ? book : '', ended: ended === true };
  }
  if (!keys.includes('schoolYear.start')) return undefined;
  const lacking = LAYOUT_STEPS.findIndex(
    ({ settings }) => !settings.every((key) => keys.includes(key)),
  );
  return { layout: lacking < 0 ? LAYOUT : lacking + 1, book: '', ended: false };
}

/** `undefined` for a text that is none: someone typed into the hidden cell. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
