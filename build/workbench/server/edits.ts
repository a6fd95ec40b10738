import type { Desk, EditResult } from '../../../test/standin';
import { warnings } from '../../../test/standin/model/access';
import { areaName } from '../../../test/standin/model/address';
import { type Area, mapArea } from '../../../test/standin/model/area';
import type { Book } from '../../../test/standin/model/book';
import { formulaOf, type Input, isError } from '../../../test/standin/model/content';
import type { Sheet } from '../../../test/standin/model/sheet';
import { sentence } from '../../../test/standin/runtime/messages/sentence';
import type { EditAction } from '../contract';

/** One edit of a person and what stood there before, to take it back. */
export interface Deed {
  readonly sheetId: number;
  readonly place: string;
  readonly before: readonly (readonly Input[])[];
  readonly after: readonly (readonly Input[])[];
}

export interface Edited {
  /** Asked and not confirmed yet: nothing was changed. */
  readonly confirm?: string;
  readonly problem?: string;
  readonly deed?: Deed;
}

export interface Edit {
  readonly area: Area;
  readonly action: EditAction;
  readonly confirmed: boolean;
}

/** Does to the cells what the person did, with all that Sheets says to it. */
export function edit(book: Book, sheet: Sheet, desk: Desk, request: Edit): Edited {
  const area = areaOf(request);
  const place = placeOf(sheet, area);
  if (!request.confirmed && warnings(book, sheet, area).length > 0) {
    return { confirm: sentence('vi', 'warningProtection') };
  }
  const before = inputs(book, sheet, area);
  const result = act(desk, place, request.action);
  if (!result.accepted) return { problem: result.messages.join(' ') };
  const deed = { sheetId: sheet.id, place, before, after: inputs(book, sheet, area) };
  return { deed };
}

/** Puts a block back as it was; protections and `onEdit` have their say as with any edit. */
export function putBack(desk: Desk, place: string, block: Deed['before']): EditResult {
  return desk.paste(place, block);
}

function act(desk: Desk, place: string, action: EditAction): EditResult {
  switch (action.kind) {
    case 'type':
      return desk.type(place, action.text);
    case 'paste':
      return desk.paste(place, action.block);
    case 'clear':
      return desk.clear(place);
    case 'tick':
      return desk.tick(place, action.on);
  }
}

/** A pasted block has its own size; typing meets one cell. */
function areaOf({ area, action }: Edit): Area {
  if (action.kind === 'clear') return area;
  const rows = action.kind === 'paste' ? action.block.length : 1;
  const columns =
    action.kind === 'paste' ? Math.max(1, ...action.block.map((line) => line.length)) : 1;
  return { row: area.row, column: area.column, rows: Math.max(1, rows), columns };
}

export function placeOf(sheet: Sheet, area: Area): string {
  return `'${sheet.name.replaceAll("'", "''")}'!${areaName(area)}`;
}

/** The cells' content in the form in which it can be entered again. */
function inputs(book: Book, sheet: Sheet, area: Area): Input[][] {
  return mapArea(area, (row, column) => {
    const cell = sheet.peek(row, column);
    if (!cell?.filled) return null;
    const formula = formulaOf(book, sheet, row, column);
    if (formula !== '') return formula;
    const value = book.calculator.value(sheet.id, row, column);
    if (isError(value)) return value.error;
    // An apostrophe keeps a text from being read as a number; under the text format nothing is read.
    return typeof value === 'string' && cell.format !== '@' ? `'${value}` : value;
  });
}
