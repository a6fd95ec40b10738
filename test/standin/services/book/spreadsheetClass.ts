import { checkEditor } from '../../model/access';
import { copySheet } from '../../model/copy';
import type { Sheet } from '../../model/sheet';
import { isZone } from '../../model/zone';
import type { EnumValue } from '../../runtime/enumeration';
import { sentence } from '../../runtime/messages/sentence';
import { navigation, read, type ServiceClass, ui, write } from '../../runtime/serviceClass';
import { Trouble } from '../../runtime/trouble';
import { ProtectionType } from '../enums';
import {
  ProtectionHost,
  RangeHost,
  RangeListHost,
  SheetHost,
  type SpreadsheetHost,
  UserHost,
} from '../hosts';
import { oneCell, rangeByText } from '../makeRange';
import { scopes } from '../scopes';
import { activateSheet, copyName, deleteSheet, select } from '../sheet/place';
import { namedRanges } from './namedRanges';

function activeState({ run, book }: SpreadsheetHost): Sheet {
  const sheet = book.sheetById(run.setting.desk.sheetId) ?? book.sheets[0];
  if (!sheet) throw new Error('A book always has a sheet');
  return sheet;
}

export function activeSheet(host: SpreadsheetHost): SheetHost {
  return new SheetHost(host.run, activeState(host));
}

function sheetOrNull({ run }: SpreadsheetHost, sheet: Sheet | undefined): SheetHost | null {
  return sheet ? new SheetHost(run, sheet) : null;
}

interface InsertOptions {
  readonly template?: SheetHost;
}

/** The new tab becomes the active one (platform 9.10). */
function insertSheet(host: SpreadsheetHost, ...given: (string | number | InsertOptions)[]) {
  const { run, book } = host;
  const name =
    given.find((value) => typeof value === 'string') ??
    book.freeName(sentence(run.world.language, 'newTab', { number: book.sheets.length + 1 }));
  const index =
    given.find((value) => typeof value === 'number') ?? book.sheets.indexOf(activeState(host)) + 1;
  const template = given.find((value) => typeof value === 'object')?.template?.sheet;
  const sheet = template ? copySheet(book, template, name, index) : book.addSheet(name, index);
  return activateSheet(new SheetHost(run, sheet));
}

/** @param place from 1, among all tabs */
function moveActiveSheet(host: SpreadsheetHost, place: number): void {
  const { book } = host;
  if (place < 1 || place > book.sheets.length) throw new Trouble('tabIndex', { index: place });
  const sheet = activeState(host);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(place - 1, 0, sheet);
}

function users(host: SpreadsheetHost, ...roles: ('owner' | 'editor' | 'viewer')[]): UserHost[] {
  checkEditor(host.book, host.run.setting.user);
  return host.book.accounts(...roles).map((email) => new UserHost(host.run, email));
}

export const spreadsheetClass: ServiceClass = {
  name: 'SpreadsheetApp.Spreadsheet',
  scopes: scopes.book,
  commits: true,
  beforeWrite: ({ book, run }: SpreadsheetHost) => checkEditor(book, run.setting.user),
  methods: {
    ...namedRanges,
    getId: navigation('', ({ book }: SpreadsheetHost) => book.id),
    getUrl: navigation(
      '',
      ({ book }: SpreadsheetHost) => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    ),
    getName: read('', ({ book }: SpreadsheetHost) => book.name),
    rename: write('String', ({ book }: SpreadsheetHost, name: string) => {
      book.name = name;
    }),
    getSpreadsheetLocale: read('', ({ book }: SpreadsheetHost) => book.locale),
    setSpreadsheetLocale: write('String', ({ book }: SpreadsheetHost, locale: string) => {
      if (locale !== 'vi_VN') throw new Error(`The locale ${locale} is not modelled`);
      book.locale = locale;
    }),
    getSpreadsheetTimeZone: read('', ({ book }: SpreadsheetHost) => book.timeZone),
    setSpreadsheetTimeZone: write('String', ({ book }: SpreadsheetHost, zone: string) => {
      if (!isZone(zone)) throw new Trouble('invalidArgument', { name: 'timezone' });
      book.timeZone = zone;
    }),
    getOwner: read('', ({ run, book }: SpreadsheetHost) => new UserHost(run, book.owner.email)),
    // Refused to those who may not edit (reference).
    getEditors: read('', (host: SpreadsheetHost) => users(host, 'owner', 'editor')),
    getViewers: read('', (host: SpreadsheetHost) => users(host, 'viewer')),
    getSheets: read('', ({ run, book }: SpreadsheetHost) =>
      book.sheets.map((sheet) => new SheetHost(run, sheet)),
    ),
    getNumSheets: read('', ({ book }: SpreadsheetHost) => book.sheets.length),
    getSheetByName: read('String', (host: SpreadsheetHost, name: string) =>
      sheetOrNull(host, host.book.sheetByName(name)),
    ),
    getSheetById: read('Integer', (host: SpreadsheetHost, id: number) =>
      sheetOrNull(host, host.book.sheetById(id)),
    ),
    getActiveSheet: read('', activeSheet),
    getActiveRange: read('', (host: SpreadsheetHost) => activeRange(host)),
    getActiveCell: read('', (host: SpreadsheetHost) => activeCell(host)),
    getCurrentCell: read('', (host: SpreadsheetHost) => activeCell(host)),
    setActiveSheet: ui('Sheet | Sheet, Boolean', (_: SpreadsheetHost, sheet: SheetHost) =>
      activateSheet(sheet),
    ),
    setActiveRange: ui('Range', (_: SpreadsheetHost, range: RangeHost) => select(range)),
    setCurrentCell: ui('Range', (_: SpreadsheetHost, range: RangeHost) => select(oneCell(range))),
    getRange: navigation('String', (host: SpreadsheetHost, text: string) =>
      rangeByText(host.run, activeState(host), text),
    ),
    getRangeList: navigation(
      'String[]',
      (host: SpreadsheetHost, texts: string[]) =>
        new RangeListHost(
          host.run,
          texts.map((text) => rangeByText(host.run, activeState(host), text)),
        ),
    ),
    insertSheet: write(
      ' | Integer | String | Object | String, Integer | Integer, Object | String, Object | String, Integer, Object',
      insertSheet,
      { price: 500 },
    ),
    deleteSheet: write('Sheet', (_: SpreadsheetHost, sheet: SheetHost) => deleteSheet(sheet)),
    deleteActiveSheet: write('', (host: SpreadsheetHost) => {
      deleteSheet(activeSheet(host));
      return activeSheet(host);
    }),
    duplicateActiveSheet: write(
      '',
      (host: SpreadsheetHost) => {
        const source = activeState(host);
        const index = host.book.sheets.indexOf(source) + 1;
        const name = copyName(new SheetHost(host.run, source));
        const copy = copySheet(host.book, source, name, index);
        return activateSheet(new SheetHost(host.run, copy));
      },
      { price: 1000 },
    ),
    moveActiveSheet: write('Integer', moveActiveSheet),
    getProtections: read('ProtectionType', ({ run, book }: SpreadsheetHost, type: EnumValue) =>
      book.protections
        .filter((state) => (state.area === undefined) === (type === ProtectionType.SHEET))
        .map((state) => new ProtectionHost(run, state)),
    ),
    toast: ui(
      'String | String, String | String, String, Number?',
      ({ run }: SpreadsheetHost, text: string, title = '') => {
        const { desk } = run.setting;
        if (!desk.phone) desk.toasts.push({ text, title });
      },
    ),
  },
};

export function activeRange(host: SpreadsheetHost): RangeHost {
  return new RangeHost(host.run, activeState(host), host.run.setting.desk.area);
}

export function activeCell(host: SpreadsheetHost): RangeHost {
  const { row, column } = host.run.setting.desk.area;
  return new RangeHost(host.run, activeState(host), { row, column, rows: 1, columns: 1 });
}
