import * as z from 'zod/mini';
import { monthText } from './monthText';
import { count, nothing, said } from './shapes';

/** Goes to a tab of the book, and to a cell of it where one is given. */
export const goTo = {
  input: z.object({ tab: z.string(), cell: z.exactOptional(z.string()) }),
  output: nothing,
};

/** Cleans and checks one class. */
export const checkClass = {
  input: z.object({ className: z.string() }),
  output: z.object({ said: z.string(), cleaned: count }),
};

/** Hands a month in as the tick of the class tab does (design 4). */
export const handIn = {
  input: z.object({ className: z.string(), month: monthText }),
  output: said,
};
