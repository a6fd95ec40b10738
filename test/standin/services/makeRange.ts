import { parseReference } from '../model/address';
import { type Area, contains } from '../model/area';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { Execution } from '../runtime/execution';
import { Trouble } from '../runtime/trouble';
import { RangeHost } from './hosts';

/** A range by numbers, refused as Google refuses it (platform 10.3, 10.4). */
export function makeRange(run: Execution, sheet: Sheet, area: Area): RangeHost {
  if (area.row < 1) throw new Trouble('rowTooSmall');
  if (area.column < 1) throw new Trouble('columnTooSmall');
  if (area.rows < 1) throw new Trouble('noRows');
  if (area.columns < 1) throw new Trouble('noColumns');
  if (!contains(sheet.grid, area)) throw new Trouble('outsideGrid');
  return new RangeHost(run, sheet, area);
}

/** Throws unless the range is a single cell. */
export function oneCell(range: RangeHost): RangeHost {
  if (range.area.rows * range.area.columns !== 1) throw new Trouble('oneCell');
  return range;
}

/** A range by its A1 notation or name; `home` is meant where the text names no tab. */
export function rangeByText(run: Execution, home: Sheet, text: string): RangeHost {
  const { book } = run;
  const named = book.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const target = named && book.sheetById(named.sheetId);
  if (named && target) return makeRange(run, target, named.area);
  const reference = parseReference(text, (name) => tabOf(book, home, name)?.grid);
  if (!reference) throw new Trouble('rangeNotFound');
  return makeRange(run, tabOf(book, home, reference.sheet) as Sheet, reference.area);
}

function tabOf(book: Book, home: Sheet, name: string | undefined): Sheet | undefined {
  return name === undefined ? home : book.sheetByName(name);
}
