import * as z from 'zod/mini';
import { dayOfIso } from '../../core/school/day';

/** Shapes that several calls share. */
export const count = z.int().check(z.minimum(0));

/** A day written `yyyy-mm-dd`. */
export const dayText = z.string().check(z.refine((text) => dayOfIso(text) !== undefined));

/** A link's address; the page follows it, so nothing but https may come. */
export const webAddress = z.string().check(z.regex(/^https:\/\//));

export const nothing = z.object({});

/** A sentence about what was done. */
export const said = z.object({ said: z.string() });

/**
 * A question before something is written: what will happen, in numbers. Lines end with `\n`, points
 * of a list begin with `  • `.
 */
export const question = z.string();

/** One step of a job that the page drives (`JobStep`). */
export const step = { what: z.nullable(z.string()), done: count, total: count };
