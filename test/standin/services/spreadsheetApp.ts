import { Host } from '../runtime/host';
import { flush, navigation, read, type ServiceClass, ui } from '../runtime/serviceClass';
import { Trouble } from '../runtime/trouble';
import { activeCell, activeRange, activeSheet } from './book/spreadsheetClass';
import {
  BooleanCriteria,
  BorderStyle,
  CopyPasteType,
  DataValidationCriteria,
  Dimension,
  ProtectionType,
  SheetType,
  WrapStrategy,
} from './enums';
import { type RangeHost, type SheetHost, SpreadsheetHost } from './hosts';
import { oneCell } from './makeRange';
import { newConditionalFormatRule } from './rules/conditionalFormat';
import { newDataValidation } from './rules/validation';
import { scopes } from './scopes';
import { activateSheet, select } from './sheet/place';
import { UiHost } from './ui/uiHosts';

export class SpreadsheetAppHost extends Host {
  readonly service = 'SpreadsheetApp';
}

function book({ run }: SpreadsheetAppHost): SpreadsheetHost {
  return new SpreadsheetHost(run);
}

/** Refused by scope before it is called: another file is out of an add-on's reach (platform 2.3). */
function outOfReach(): never {
  throw new Trouble('noAccess');
}

export const spreadsheetApp: ServiceClass = {
  name: 'SpreadsheetApp',
  scopes: scopes.book,
  commits: true,
  enums: {
    BooleanCriteria,
    BorderStyle,
    CopyPasteType,
    DataValidationCriteria,
    Dimension,
    ProtectionType,
    SheetType,
    WrapStrategy,
  },
  methods: {
    getActiveSpreadsheet: navigation('', book),
    getActive: navigation('', book),
    getActiveSheet: read('', (app: SpreadsheetAppHost) => activeSheet(book(app))),
    getActiveRange: read('', (app: SpreadsheetAppHost) => activeRange(book(app))),
    getCurrentCell: read('', (app: SpreadsheetAppHost) => activeCell(book(app))),
    setActiveSheet: ui('Sheet | Sheet, Boolean', (_: SpreadsheetAppHost, sheet: SheetHost) =>
      activateSheet(sheet),
    ),
    setActiveRange: ui('Range', (_: SpreadsheetAppHost, range: RangeHost) => select(range)),
    setCurrentCell: ui('Range', (_: SpreadsheetAppHost, range: RangeHost) =>
      select(oneCell(range)),
    ),
    // The menu is all that an add-on may build where it is not enabled (platform 3.9).
    getUi: navigation('', ({ run }: SpreadsheetAppHost) => new UiHost(run), {
      mode: 'NONE',
      scopes: [],
    }),
    flush: flush('', () => undefined),
    newDataValidation: navigation('', ({ run }: SpreadsheetAppHost) => newDataValidation(run)),
    newConditionalFormatRule: navigation('', ({ run }: SpreadsheetAppHost) =>
      newConditionalFormatRule(run),
    ),
    openById: navigation('String', outOfReach, { scopes: scopes.anyBook }),
    openByUrl: navigation('String', outOfReach, { scopes: scopes.anyBook }),
    open: navigation('Any', outOfReach, { scopes: scopes.anyBook }),
    create: navigation('String | String, Integer, Integer', outOfReach, {
      scopes: scopes.anyBook,
    }),
  },
};
