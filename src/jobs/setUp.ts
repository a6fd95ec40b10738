import { Book } from '../book/book';
import { ensureTabs } from '../book/ensureTabs';
import { hasSchoolYear, readSettingCells, writeSetting } from '../book/settings';
import { ensureClasses } from './ensureClasses';

const LOCALE = 'vi_VN';
const ZONE = 'Asia/Ho_Chi_Minh';

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

/** Script and book must share zone and locale, else days shift and formulas break (platform 1, 10.16). */
function useVietnamese(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  if (spreadsheet.getSpreadsheetLocale() !== LOCALE) spreadsheet.setSpreadsheetLocale(LOCALE);
  if (spreadsheet.getSpreadsheetTimeZone() !== ZONE) spreadsheet.setSpreadsheetTimeZone(ZONE);
}

/** The TPT is whoever sets the book up, until another address is typed. */
function rememberInstaller(book: Book): void {
  if (readSettingCells(book).get('unionLeaderEmail')?.value !== '') return;
  const email = Session.getEffectiveUser().getEmail();
  if (email !== '') writeSetting(book, 'unionLeaderEmail', email);
}
