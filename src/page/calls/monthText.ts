import * as z from 'zod/mini';
import { monthOf } from '../../core/school/month';

/** A month written `yyyy-mm`. */
export const monthText = z.string().check(z.refine((text) => monthOf(text) !== undefined));
