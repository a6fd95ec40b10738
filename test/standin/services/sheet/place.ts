import { checkCells, checkDeletion, checkEditor, checkSheet } from '../../model/access';
import { mapArea } from '../../model/area';
import { cellValue, clearContent, enter, type Input } from '../../model/content';
import { copySheet } from '../../model/copy';
import { sortArea } from '../../model/sort';
import { plain } from '../../model/style';
import { today } from '../../model/today';
import { sentence } from '../../runtime/messages/sentence';
import { type Method, navigation, read, ui, write } from '../../runtime/serviceClass';
import { SheetType } from '../enums';
import { RangeHost, RangeListHost, SheetHost, SpreadsheetHost } from '../hosts';
import { makeRange, oneCell, rangeByText } from '../makeRange';
import { color as checkedColor } from '../range/looks';
import { writeCells } from '../writeCells';

function dataRange({ run, sheet }: SheetHost): RangeHost {
  const rows = Math.max(1, sheet.lastRow());
  const columns = Math.max(1, sheet.lastColumn());
  return new RangeHost(run, sheet, { row: 1, column: 1, rows, columns });
}

function getRange(
  host: SheetHost,
  first: number | string,
  column = 1,
  rows = 1,
  columns = 1,
): RangeHost {
  return typeof first === 'string'
    ? rangeByText(host.run, host.sheet, first)
    : makeRange(host.run, host.sheet, { row: first, column, rows, columns });
}

/** A hidden tab stays hidden: `showSheet()` is for that (platform 9.11). */
export function activateSheet(host: SheetHost): SheetHost {
  const { desk } = host.run.setting;
  desk.sheetId = host.sheet.id;
  desk.area = { row: 1, column: 1, rows: 1, columns: 1 };
  return host;
}

/** Below the last content, the grid grows where it must (platform 10.3, 10.20). */
export function appendRow(host: SheetHost, values: Input[]): SheetHost {
  const { book, sheet, run } = host;
  const row = sheet.lastRow() + 1;
  const columns = Math.max(1, values.length);
  checkCells(book, run.setting.user, sheet, { row, column: 1, rows: 1, columns });
  book.grow(sheet, row, columns);
  const day = today(run.world.clock, book);
  writeCells(new RangeHost(run, sheet, { row, column: 1, rows: 1, columns }), (_, column) => {
    const value = values[column - 1];
    // The date format becomes the locale's default (platform 10.14).
    if (value instanceof Date) sheet.cell(row, column).format = undefined;
    enter(book, sheet, row, column, value, day);
  });
  return host;
}

function clear(host: SheetHost, contents: boolean, formats: boolean, notes = false): SheetHost {
  const { book, sheet, run } = host;
  checkCells(book, run.setting.user, sheet, sheet.grid);
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell) return;
      if (contents) clearContent(book, sheet, row, column);
      if (formats) Object.assign(cell, { style: plain, format: undefined });
      if (notes) cell.note = '';
    });
  });
  // Conditional formatting is in the menu of formats as well (reference: Sheet.clearFormats).
  if (formats) sheet.conditional = [];
  return host;
}

export function deleteSheet(host: SheetHost): void {
  const { book, sheet, run } = host;
  checkDeletion(book, run.setting.user, sheet);
  book.removeSheet(sheet);
  const { desk } = run.setting;
  if (desk.sheetId === sheet.id) {
    desk.sheetId = book.sheets.find((each) => !each.hidden)?.id ?? 0;
    desk.area = { row: 1, column: 1, rows: 1, columns: 1 };
  }
}

/** Name, place, state and content of a tab as a whole (reference: Sheet). */
export const sheetPlace: Readonly<Record<string, Method>> = {
  // The name waits for the calculation engine, the id does not (platform 8.5).
  getName: read('', ({ sheet }: SheetHost) => sheet.name, { price: 150 }),
  getSheetName: read('', ({ sheet }: SheetHost) => sheet.name, { price: 150 }),
  getSheetId: read('', ({ sheet }: SheetHost) => sheet.id, { price: 2 }),
  getParent: navigation('', ({ run }: SheetHost) => new SpreadsheetHost(run)),
  getIndex: read('', ({ book, sheet }: SheetHost) => book.sheets.indexOf(sheet) + 1),
  getType: read('', (_: SheetHost) => SheetType.GRID),
  setName: write('String', (host: SheetHost, name: string) => {
    host.book.renameSheet(host.sheet, name);
    return host;
  }),
  getRange: navigation(
    'Integer, Integer | Integer, Integer, Integer | Integer, Integer, Integer, Integer | String',
    getRange,
  ),
  getRangeList: navigation(
    'String[]',
    ({ run, sheet }: SheetHost, texts: string[]) =>
      new RangeListHost(
        run,
        texts.map((text) => rangeByText(run, sheet, text)),
      ),
  ),
  getDataRange: read('', dataRange),
  getSheetValues: read(
    'Integer, Integer, Integer, Integer',
    (host: SheetHost, row: number, column: number, rows: number, columns: number) =>
      mapArea(getRange(host, row, column, rows, columns).area, (r, c) =>
        cellValue(host.book, host.sheet, r, c),
      ),
  ),
  getLastRow: read('', ({ sheet }: SheetHost) => sheet.lastRow()),
  getLastColumn: read('', ({ sheet }: SheetHost) => sheet.lastColumn()),
  appendRow: write('Cell[]', appendRow),
  clear: write(
    ' | Object',
    (host: SheetHost, options: { contentsOnly?: boolean; formatOnly?: boolean } = {}) =>
      clear(
        host,
        options.contentsOnly || !options.formatOnly,
        options.formatOnly || !options.contentsOnly,
      ),
  ),
  clearContents: write('', (host: SheetHost) => clear(host, true, false)),
  clearFormats: write('', (host: SheetHost) => clear(host, false, true)),
  clearNotes: write('', (host: SheetHost) => clear(host, false, false, true)),
  sort: write('Integer | Integer, Boolean', (host: SheetHost, column: number, ascending = true) => {
    const { sheet } = host;
    const top = sheet.rowAxis.frozen + 1;
    const rows = sheet.rowAxis.count - sheet.rowAxis.frozen;
    const area = { row: top, column: 1, rows, columns: sheet.columnAxis.count };
    checkCells(host.book, host.run.setting.user, sheet, area);
    sortArea(host.book, sheet, area, [{ column, ascending }]);
    return host;
  }),
  copyTo: write(
    'Spreadsheet',
    (host: SheetHost, _: SpreadsheetHost) => {
      const { run, book, sheet } = host;
      // A protected tab may be copied by all who may edit the file.
      checkEditor(book, run.setting.user);
      return new SheetHost(run, copySheet(book, sheet, copyName(host)));
    },
    { price: 1000, unguarded: true },
  ),
  activate: ui('', activateSheet),
  getActiveRange: read('', activeRange),
  getActiveCell: read('', activeCell),
  getCurrentCell: read('', activeCell),
  setActiveRange: ui('Range', (_: SheetHost, range: RangeHost) => select(range)),
  setActiveSelection: ui('Range | String', (host: SheetHost, range: RangeHost | string) =>
    select(typeof range === 'string' ? rangeByText(host.run, host.sheet, range) : range),
  ),
  setCurrentCell: ui('Range', (_: SheetHost, range: RangeHost) => select(oneCell(range))),
  isSheetHidden: read('', ({ sheet }: SheetHost) => sheet.hidden),
  hideSheet: write('', (host: SheetHost) => {
    host.book.checkLastVisible(host.sheet);
    host.sheet.hidden = true;
    return host;
  }),
  showSheet: write('', (host: SheetHost) => {
    host.sheet.hidden = false;
    return host;
  }),
  getTabColor: read('', ({ sheet }: SheetHost) => sheet.tabColor),
  setTabColor: write('String?', (host: SheetHost, color: string | null) => {
    host.sheet.tabColor = color === null ? null : checkedColor(color);
    return host;
  }),
  hasHiddenGridlines: read('', ({ sheet }: SheetHost) => sheet.gridlinesHidden),
  setHiddenGridlines: write('Boolean', (host: SheetHost, hidden: boolean) => {
    host.sheet.gridlinesHidden = hidden;
    return host;
  }),
};

/** `Bản sao của X`, in the language of the account (platform 9.10). */
export function copyName({ run, book, sheet }: SheetHost): string {
  return book.freeName(sentence(run.world.language, 'copyName', { name: sheet.name }));
}

export function select(range: RangeHost): RangeHost {
  const { desk } = range.run.setting;
  desk.sheetId = range.sheet.id;
  desk.area = range.area;
  return range;
}

function activeRange({ run, sheet }: SheetHost): RangeHost | null {
  const { desk } = run.setting;
  return desk.sheetId === sheet.id ? new RangeHost(run, sheet, desk.area) : null;
}

function activeCell({ run, sheet }: SheetHost): RangeHost {
  const { desk } = run.setting;
  const area = desk.sheetId === sheet.id ? desk.area : { row: 1, column: 1 };
  return new RangeHost(run, sheet, { row: area.row, column: area.column, rows: 1, columns: 1 });
}

/** The guard of every structural write on a tab. */
export function sheetGuard({ book, run, sheet }: SheetHost): void {
  checkSheet(book, run.setting.user, sheet);
}
