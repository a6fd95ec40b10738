import { checkCells, checkInsertion } from '../../model/access';
import { crossesFreeze, leavesVisible } from '../../model/freeze';
import { insert, remove } from '../../model/gridChange';
import type { Axis } from '../../model/sheet';
import { type Method, read, write } from '../../runtime/serviceClass';
import { Trouble } from '../../runtime/trouble';
import type { RangeHost, SheetHost } from '../hosts';

type Direction = 'row' | 'column';

/** Names and sizes of the two directions: the methods of rows and columns are the same. */
const directions = [
  {
    direction: 'row',
    One: 'Row',
    size: 'RowHeight',
    normal: 21,
    bounds: 'rowsOutOfBounds',
    frozen: 'freezeAllRows',
  },
  {
    direction: 'column',
    One: 'Column',
    size: 'ColumnWidth',
    normal: 100,
    bounds: 'columnsOutOfBounds',
    frozen: 'freezeAllColumns',
  },
] as const;

type Names = (typeof directions)[number];

function axisOf({ sheet }: SheetHost, direction: Direction): Axis {
  return direction === 'row' ? sheet.rowAxis : sheet.columnAxis;
}

/** Throws unless the places lie in the grid. */
function checkedAxis(host: SheetHost, names: Names, first: number, count: number): Axis {
  const axis = axisOf(host, names.direction);
  if (first < 1 || count < 1 || first + count - 1 > axis.count) throw new Trouble(names.bounds);
  return axis;
}

function insertAt(host: SheetHost, names: Names, before: number, count: number): SheetHost {
  checkInsertion(host.book, host.run.setting.user, host.sheet, names.direction, before);
  insert(host.book, host.sheet, names.direction, before, count);
  return host;
}

/** Refused where a protected range is touched (platform 10, access rules of the reference). */
function removeAt(host: SheetHost, names: Names, first: number, count: number): void {
  const { book, sheet, run } = host;
  const area =
    names.direction === 'row'
      ? { ...sheet.grid, row: first, rows: count }
      : { ...sheet.grid, column: first, columns: count };
  checkCells(book, run.setting.user, sheet, area);
  remove(book, sheet, names.direction, first, count);
}

function setHidden(
  host: SheetHost,
  names: Names,
  first: number,
  count: number,
  hidden: boolean,
): void {
  const axis = checkedAxis(host, names, first, count);
  for (let place = first; place < first + count; place++) {
    if (hidden) axis.hidden.add(place);
    else axis.hidden.delete(place);
  }
}

function setSizes(host: SheetHost, names: Names, first: number, count: number, size: number) {
  const axis = checkedAxis(host, names, first, count);
  if (size < 1) throw new Trouble('invalidArgument', { name: names.size });
  for (let place = first; place < first + count; place++) axis.sizes.set(place, size);
  return host;
}

function span(range: RangeHost, { direction }: Names): [first: number, count: number] {
  const { area } = range;
  return direction === 'row' ? [area.row, area.rows] : [area.column, area.columns];
}

const one = 'Integer';
const two = 'Integer, Integer';

function methodsOf(names: Names): Readonly<Record<string, Method>> {
  const { One, size, normal, direction, frozen } = names;
  return {
    [`getMax${One}s`]: read('', (host: SheetHost) => axisOf(host, direction).count),
    [`getFrozen${One}s`]: read('', (host: SheetHost) => axisOf(host, direction).frozen),
    [`setFrozen${One}s`]: write(one, (host: SheetHost, count: number) => {
      const axis = axisOf(host, direction);
      if (count < 0) throw new Trouble('invalidArgument', { name: direction });
      if (count > 0 && !leavesVisible(axis, count)) throw new Trouble(frozen);
      const before = axis.frozen;
      axis.frozen = count;
      if (!host.sheet.merges.some((merge) => crossesFreeze(host.sheet, merge))) return;
      axis.frozen = before;
      throw new Trouble('freezeMerge');
    }),
    [`insert${One}s`]: write(`${one} | ${two}`, (host: SheetHost, at: number, count = 1) => {
      insertAt(host, names, at, count);
    }),
    [`insert${One}sBefore`]: write(two, (host: SheetHost, at: number, count: number) =>
      insertAt(host, names, at, count),
    ),
    [`insert${One}sAfter`]: write(two, (host: SheetHost, at: number, count: number) =>
      insertAt(host, names, at + 1, count),
    ),
    [`insert${One}Before`]: write(one, (host: SheetHost, at: number) =>
      insertAt(host, names, at, 1),
    ),
    [`insert${One}After`]: write(one, (host: SheetHost, at: number) =>
      insertAt(host, names, at + 1, 1),
    ),
    [`delete${One}`]: write(one, (host: SheetHost, at: number) => {
      removeAt(host, names, at, 1);
      return host;
    }),
    [`delete${One}s`]: write(two, (host: SheetHost, at: number, count: number) =>
      removeAt(host, names, at, count),
    ),
    [`hide${One}s`]: write(`${one} | ${two}`, (host: SheetHost, at: number, count = 1) =>
      setHidden(host, names, at, count, true),
    ),
    [`show${One}s`]: write(`${one} | ${two}`, (host: SheetHost, at: number, count = 1) =>
      setHidden(host, names, at, count, false),
    ),
    [`hide${One}`]: write('Range', (host: SheetHost, range: RangeHost) =>
      setHidden(host, names, ...span(range, names), true),
    ),
    [`unhide${One}`]: write('Range', (host: SheetHost, range: RangeHost) =>
      setHidden(host, names, ...span(range, names), false),
    ),
    [`is${One}HiddenByUser`]: read(one, (host: SheetHost, at: number) =>
      checkedAxis(host, names, at, 1).hidden.has(at),
    ),
    [`get${size}`]: read(
      one,
      (host: SheetHost, at: number) => checkedAxis(host, names, at, 1).sizes.get(at) ?? normal,
    ),
    [`set${size}`]: write(two, (host: SheetHost, at: number, pixels: number) =>
      setSizes(host, names, at, 1, pixels),
    ),
    [`set${size}s`]: write(
      'Integer, Integer, Integer',
      (host: SheetHost, at: number, count: number, pixels: number) =>
        setSizes(host, names, at, count, pixels),
    ),
  };
}

/** Rows and columns of a tab. Automatic sizes are not measured: they are the normal ones. */
export const sheetGrid: Readonly<Record<string, Method>> = {
  ...Object.assign({}, ...directions.map(methodsOf)),
  setRowHeightsForced: write(
    'Integer, Integer, Integer',
    (host: SheetHost, at: number, count: number, pixels: number) =>
      setSizes(host, directions[0], at, count, pixels),
  ),
  autoResizeColumn: write(one, (host: SheetHost, at: number) =>
    setSizes(host, directions[1], at, 1, directions[1].normal),
  ),
  autoResizeColumns: write(two, (host: SheetHost, at: number, count: number) =>
    setSizes(host, directions[1], at, count, directions[1].normal),
  ),
  autoResizeRows: write(two, (host: SheetHost, at: number, count: number) =>
    setSizes(host, directions[0], at, count, directions[0].normal),
  ),
};
