import { Book } from '../book/book';
import { countMissingTabs, ensureTabs, TABS_IN_BOOK } from '../book/ensureTabs';
import { hasSchoolYear, readSettingCells } from '../book/settings';
import { VIETNAM } from '../book/vietnam';
import { writeSettings } from '../book/writeSettings';
import { ensureClasses } from './ensureClasses';
import type { JobStep } from './jobStep';

export interface SetUpResult {
  /** Names of the tabs made, class tabs aside. */
  tabs: string[];
  /** Classes whose tabs were made. */
  classes: string[];
  /** What a person has to fill in before the rest can be made. */
  waitsFor: 'nothing' | 'schoolYear' | 'classes';
}

/**
 * Makes the workbook from settings and class list (design section 2). Run twice it changes nothing;
 * run on a book that lacks something it makes what is missing.
 */
export function setUp(): SetUpResult {
  const book = Book.open();
  useVietnamese(book.spreadsheet);
  const tabs = ensureTabs(book);
  rememberInstaller(book);
  if (!hasSchoolYear(book)) return { tabs, classes: [], waitsFor: 'schoolYear' };
  const classes = ensureClasses(book);
  const none = classes.length === 0 && book.tab('classes').getLastRow() < 2;
  return { tabs, classes, waitsFor: none ? 'classes' : 'nothing' };
}

/** Milliseconds after which the page is told how far it is; a call stays under 30 s (platform 5.16). */
const STEP_MS = 8_000;

/** The tabs of the set-up, some a call, for a page that shows how far it is. */
export function ensureNextTabs(): JobStep {
  const book = Book.open();
  useVietnamese(book.spreadsheet);
  const begun = Date.now();
  const made = ensureTabs(book, () => Date.now() - begun < STEP_MS);
  const missing = countMissingTabs(book);
  if (missing === 0) rememberInstaller(book);
  const last = made[made.length - 1];
  return { what: last ?? null, done: TABS_IN_BOOK - missing, total: TABS_IN_BOOK };
}

function useVietnamese(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const { locale, zone } = VIETNAM;
  if (spreadsheet.getSpreadsheetLocale() !== locale) spreadsheet.setSpreadsheetLocale(locale);
  if (spreadsheet.getSpreadsheetTimeZone() !== zone) spreadsheet.setSpreadsheetTimeZone(zone);
}

/** The TPT is whoever sets the book up, until another address is typed. */
function rememberInstaller(book: Book): void {
  if (readSettingCells(book).get('unionLeaderEmail')?.value !== '') return;
  const email = Session.getEffectiveUser().getEmail();
  if (email !== '') writeSettings(book, new Map([['unionLeaderEmail', email]]));
}
