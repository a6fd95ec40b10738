import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { BookHandle } from '../standin';
import type { Cell } from '../standin/model/cell';
import type { Sheet } from '../standin/model/sheet';
import { plain } from '../standin/model/style';

/** Holds that the work leaves the whole book as it was, and gives back what it answered. */
export function expectUnchanged<T>(book: BookHandle, work: () => T): T {
  const before = snapshotOf(book);
  const answer = work();
  const after = snapshotOf(book);
  // A difference is told by its tabs only: the whole of both books would fill the screen.
  expect([...after.tabs.keys()]).toEqual([...before.tabs.keys()]);
  const changed = [...before.tabs].filter(([name, tab]) => !isSame(tab, after.tabs.get(name)));
  expect(changed.map(([name]) => name)).toEqual([]);
  expect(after.file).toEqual(before.file);
  return answer;
}

interface Tab {
  looks: unknown;
  /**
   * Cell after cell, row by row: its place; what it holds, as formula and value; its format, style,
   * note and rule where they are not those of the cell above. An empty cell like an empty one above
   * is passed over.
   */
  cells: readonly unknown[];
}

/** All that a book holds, in less time than its view takes, which words it for a reader. */
function snapshotOf({ state }: BookHandle): { file: unknown; tabs: Map<string, Tab> } {
  const { name, locale, timeZone, protections, namedRanges } = state;
  const tabs = state.sheets.map((sheet): [string, Tab] => {
    const { cells: _, ...looks } = sheet;
    // What is not replaced as a whole, but changed in place.
    const { rowAxis, columnAxis, merges, charts } = looks;
    const changing = structuredClone({ rowAxis, columnAxis, merges, charts });
    return [sheet.name, { looks: { ...looks, ...changing }, cells: cellsOf(state, sheet) }];
  });
  const file = structuredClone({ name, locale, timeZone, protections, namedRanges });
  return { file, tabs: new Map(tabs) };
}

function cellsOf({ calculator }: BookHandle['state'], { id, cells }: Sheet): unknown[] {
  const found: unknown[] = [];
  const above: Cell[] = [];
  for (let row = 0; row <= cells.length; row += 1) {
    const line = cells[row];
    const width = Math.max(above.length, line?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const cell = line?.[column] ?? NOTHING;
      const last = above[column] ?? NOTHING;
      above[column] = cell;
      const { filled, format, style, note, rule } = cell;
      const isAlike =
        format === last.format && style === last.style && note === last.note && rule === last.rule;
      if (!filled && !last.filled && isAlike) continue;
      found.push(row, column);
      if (filled)
        found.push(calculator.formula(id, row, column), calculator.value(id, row, column));
      if (!isAlike) found.push(format, style, note, rule);
    }
  }
  return found;
}

/** A cell that nobody touched. */
const NOTHING: Cell = { filled: false, format: undefined, style: plain, note: '', rule: undefined };

function isSame(before: Tab, after: Tab | undefined): boolean {
  if (!after || before.cells.length !== after.cells.length) return false;
  // Styles and rules are replaced, never changed: most are the same object.
  const isEqual = (part: unknown, index: number) =>
    Object.is(part, after.cells[index]) || isDeepStrictEqual(part, after.cells[index]);
  return isDeepStrictEqual(before.looks, after.looks) && before.cells.every(isEqual);
}
