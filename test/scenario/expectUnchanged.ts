import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { BookHandle } from '../standin';

/** Holds that the work leaves the whole book as it was, and gives back what it answered. */
export function expectUnchanged<T>(book: BookHandle, work: () => T): T {
  const before = book.view();
  const answer = work();
  // A difference is told by its tabs only: the whole of both books would fill the screen.
  const view = book.view();
  const after = new Map(view.sheets.map((sheet) => [sheet.name, sheet]));
  const changed = before.sheets.filter((sheet) => !isDeepStrictEqual(sheet, after.get(sheet.name)));
  expect(changed.map(({ name }) => name)).toEqual([]);
  expect(view.name).toBe(before.name);
  expect([...after.keys()]).toEqual(before.sheets.map(({ name }) => name));
  return answer;
}
