import { areaName } from '../../model/address';
import { type Area, contains, intersects, lastColumnOf, lastRowOf } from '../../model/area';
import { clearContent } from '../../model/content';
import { crossesFreeze } from '../../model/freeze';
import { type Method, navigation, read, ui, write } from '../../runtime/serviceClass';
import { Trouble } from '../../runtime/trouble';
import { RangeHost, SheetHost } from '../hosts';
import { makeRange, oneCell } from '../makeRange';
import { select } from '../sheet/place';
import { isCovered } from '../writeCells';

function offset(
  range: RangeHost,
  rowOffset: number,
  columnOffset: number,
  rows = range.area.rows,
  columns = range.area.columns,
): RangeHost {
  return makeRange(range.run, range.sheet, {
    row: range.area.row + rowOffset,
    column: range.area.column + columnOffset,
    rows,
    columns,
  });
}

/** An area cut into blocks of one size. */
function blocksOf(area: Area, rows: number, columns: number): Area[] {
  const blocks: Area[] = [];
  for (let row = area.row; row <= lastRowOf(area); row += rows) {
    for (let column = area.column; column <= lastColumnOf(area); column += columns) {
      blocks.push({ row, column, rows, columns });
    }
  }
  return blocks;
}

/** A merge keeps the first cell's content and drops the others'; it may not cut another merge. */
function mergeBlocks(range: RangeHost, rows: number, columns: number): RangeHost {
  const { sheet, book, area } = range;
  if (sheet.merges.some((merge) => intersects(merge, area) && !contains(area, merge))) {
    throw new Trouble('mergePartial');
  }
  const blocks = blocksOf(area, rows, columns);
  if (blocks.some((block) => crossesFreeze(sheet, block))) throw new Trouble('mergeFrozen');
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
  if (rows * columns > 1) sheet.merges.push(...blocks);
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      if (isCovered(sheet, row, column)) clearContent(book, sheet, row, column);
    }
  }
  return range;
}

/** Where a range lies, and merging. */
export const rangePlace: Readonly<Record<string, Method>> = {
  getRow: navigation('', (range: RangeHost) => range.area.row),
  getRowIndex: navigation('', (range: RangeHost) => range.area.row),
  getColumn: navigation('', (range: RangeHost) => range.area.column),
  getNumRows: navigation('', (range: RangeHost) => range.area.rows),
  getNumColumns: navigation('', (range: RangeHost) => range.area.columns),
  getHeight: navigation('', (range: RangeHost) => range.area.rows),
  getWidth: navigation('', (range: RangeHost) => range.area.columns),
  getLastRow: navigation('', (range: RangeHost) => lastRowOf(range.area)),
  getLastColumn: navigation('', (range: RangeHost) => lastColumnOf(range.area)),
  getA1Notation: navigation('', (range: RangeHost) => areaName(range.area)),
  getSheet: navigation('', (range: RangeHost) => new SheetHost(range.run, range.sheet)),
  getGridId: navigation('', (range: RangeHost) => range.sheet.id),
  getCell: navigation('Integer, Integer', (range: RangeHost, row: number, column: number) => {
    if (row < 1 || column < 1 || row > range.area.rows || column > range.area.columns) {
      throw new Trouble('outsideGrid');
    }
    return offset(range, row - 1, column - 1, 1, 1);
  }),
  offset: navigation(
    'Integer, Integer | Integer, Integer, Integer | Integer, Integer, Integer, Integer',
    offset,
  ),
  activate: ui('', select),
  activateAsCurrentCell: ui('', (range: RangeHost) => select(oneCell(range))),
  merge: write('', (range: RangeHost) => mergeBlocks(range, range.area.rows, range.area.columns)),
  mergeAcross: write('', (range: RangeHost) => mergeBlocks(range, 1, range.area.columns)),
  mergeVertically: write('', (range: RangeHost) => mergeBlocks(range, range.area.rows, 1)),
  breakApart: write('', (range: RangeHost) => {
    const { sheet, area } = range;
    if (sheet.merges.some((merge) => intersects(merge, area) && !contains(area, merge))) {
      throw new Trouble('mergePartial');
    }
    sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
    return range;
  }),
  isPartOfMerge: read('', (range: RangeHost) =>
    range.sheet.merges.some((merge) => intersects(merge, range.area)),
  ),
  getMergedRanges: read('', (range: RangeHost) =>
    range.sheet.merges
      .filter((merge) => intersects(merge, range.area))
      .map((merge) => new RangeHost(range.run, range.sheet, merge)),
  ),
};
