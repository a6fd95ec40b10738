import { checkCells } from '../../model/access';
import { cellsOf, contains } from '../../model/area';
import { type Carried, copyArea, pastedArea } from '../../model/copy';
import { type SortKey, sortArea } from '../../model/sort';
import type { EnumValue } from '../../runtime/enumeration';
import { type Method, write } from '../../runtime/serviceClass';
import { Trouble } from '../../runtime/trouble';
import { RangeHost } from '../hosts';
import { clearContents, clearFormats } from './values';

const normal: Carried = { content: 'all', format: true, rule: true };
const nothing: Carried = { content: 'none', format: false, rule: false };

const pastes: Readonly<Record<string, Carried>> = {
  PASTE_NORMAL: normal,
  PASTE_FORMAT: { ...nothing, format: true },
  PASTE_FORMULA: { ...nothing, content: 'formulas' },
  PASTE_VALUES: { ...nothing, content: 'values' },
  PASTE_DATA_VALIDATION: { ...nothing, rule: true },
};

function paste(source: RangeHost, target: RangeHost, carried: Carried): void {
  const { run, book } = source;
  const pasted = pastedArea(source.area, target.area);
  checkCells(book, run.setting.user, target.sheet, pasted);
  if (!contains(target.sheet.grid, pasted)) throw new Trouble('outsideGrid');
  copyArea(book, source, target, carried);
}

function copyTo(
  source: RangeHost,
  target: RangeHost,
  type?: EnumValue | object,
  transposed = false,
) {
  if (transposed) throw new Error('A transposed copy is not modelled');
  const options = type as { contentsOnly?: boolean; formatOnly?: boolean; name?: string };
  const name =
    options?.name ??
    (options?.contentsOnly
      ? 'PASTE_VALUES'
      : options?.formatOnly
        ? 'PASTE_FORMAT'
        : 'PASTE_NORMAL');
  const carried = pastes[name];
  if (!carried) throw new Error(`${name} is not modelled`);
  paste(source, target, carried);
}

/**
 * Cut and paste to where the target begins: what of the source is not covered then is left empty.
 */
function moveTo(source: RangeHost, target: RangeHost): void {
  const { run, book, sheet, area } = source;
  checkCells(book, run.setting.user, sheet, area);
  const landed = { ...area, row: target.area.row, column: target.area.column };
  paste(source, new RangeHost(run, target.sheet, landed), normal);
  for (const { row, column } of cellsOf(area)) {
    if (target.sheet === sheet && contains(landed, { row, column, rows: 1, columns: 1 })) continue;
    const left = new RangeHost(run, sheet, { row, column, rows: 1, columns: 1 });
    clearContents(left);
    clearFormats(left);
    const cell = sheet.peek(row, column);
    if (cell) Object.assign(cell, { rule: undefined, note: '' });
  }
}

type SortSpec = number | { column: number; ascending?: boolean };

function sort(range: RangeHost, spec: SortSpec | SortSpec[]): RangeHost {
  const { area } = range;
  const keys = (Array.isArray(spec) ? spec : [spec]).map(
    (each): SortKey =>
      typeof each === 'number'
        ? { column: each, ascending: true }
        : { column: each?.column, ascending: each?.ascending ?? true },
  );
  // Columns of a sort are the sheet's, and must lie in the range.
  for (const { column } of keys) {
    if (!(column >= area.column && column < area.column + area.columns)) {
      throw new Trouble('invalidArgument', { name: 'column' });
    }
  }
  sortArea(range.book, range.sheet, area, keys);
  return range;
}

/** Copies, moves, sorts. */
export const rangeMove: Readonly<Record<string, Method>> = {
  copyTo: write('Range | Range, CopyPasteType, Boolean | Range, Object', copyTo, {
    unguarded: true,
  }),
  moveTo: write('Range', moveTo, { unguarded: true }),
  sort: write('Integer | Object | Any[]', sort),
};
