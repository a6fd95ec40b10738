import { cellText } from '../../core/ledger/cellText';
import { tabName } from '../../core/text/className';
import { TABS_AFTER_CLASSES, TABS_BEFORE_CLASSES } from '../../core/workbook/bookPlan';
import { FIGURES_FIRST_ROW, figuresColumn, PERIODS_A_CLASS } from '../../core/workbook/figuresTab';
import { TAB, type TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { cellValue } from '../cells';
import { readClasses } from '../classes';
import { enterClasses, readClassPlaces } from '../classLists';
import { makeTab } from '../ensureTabs';
import { reserveFigures } from '../figures';
import { VIETNAM } from '../vietnam';
import { checkNames } from './checkNames';
import { isLost } from './isLost';
import type { Repairs } from './repairs';
import { markTabs } from './tabMarks';

/** Tabs that hold nothing people typed, so that they can be made anew. */
const REMADE: readonly TabKey[] = [
  'guide',
  'summary',
  'rules',
  'classLists',
  'figures',
  'classTemplate',
  'rosterImport',
];

const PLANS = [...TABS_BEFORE_CLASSES, ...TABS_AFTER_CLASSES];

/**
 * The book from outside: its locale and zone, and whether its own tabs are there under their names.
 * They come before the classes' tabs: `_Lớp`, found again or made anew, tells which classes there are.
 */
export function checkFrame(book: Book, repairs: Repairs): void {
  checkLocale(book, repairs);
  checkNames(
    book,
    Object.values(TAB).map((name) => ({ name })),
    repairs,
  );
  checkLost(book, repairs);
}

function checkLocale({ spreadsheet }: Book, repairs: Repairs): void {
  const [locale, zone] = [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()];
  if (locale !== VIETNAM.locale) {
    const finding = { code: 'localeChanged', tab: '', params: { now: locale } } as const;
    repairs.found(finding, () => spreadsheet.setSpreadsheetLocale(VIETNAM.locale));
  }
  if (zone !== VIETNAM.zone) {
    const finding = { code: 'zoneChanged', tab: '', params: { now: zone } } as const;
    repairs.found(finding, () => spreadsheet.setSpreadsheetTimeZone(VIETNAM.zone));
  }
}

function checkLost(book: Book, repairs: Repairs): void {
  for (const plan of PLANS) {
    const { key } = plan;
    const tab = TAB[key];
    if (!isLost(book, tab, repairs)) continue;
    if (!REMADE.includes(key)) repairs.found({ code: 'tabDeleted', tab });
    else {
      repairs.found({ code: 'tabLost', tab }, () => {
        makeTab(book, plan);
        markTabs(book, [tab], [tab]);
      });
    }
  }
  refill(book, repairs);
}

/**
 * What the working tabs need before the classes' formulas are written into them. A stop may have
 * left them new and empty.
 */
function refill(book: Book, repairs: Repairs): void {
  if (!book.has('classLists')) return;
  const names = readClassPlaces(book).length === 0 ? placesLeft(book) : [];
  if (names.length > 0) {
    const finding = { code: 'textChanged', tab: TAB.classLists, cell: 'A1' } as const;
    repairs.found(finding, () => enterClasses(book, names, 0));
  }
  if (repairs.mends && book.has('figures')) {
    reserveFigures(book, readClassPlaces(book).length);
  }
}

/** The classes by their places, read off `_Số liệu`; where that is gone too, off `Chi đội`. */
function placesLeft(book: Book): string[] {
  const figures = book.find(TAB.figures);
  const names = figures
    ? figures
        .getRange(FIGURES_FIRST_ROW, figuresColumn('className'), figures.getMaxRows() - 1, 1)
        .getValues()
        .map(([name]) => cellText(cellValue(name)))
        .filter((name, row) => row % PERIODS_A_CLASS === 0 && name !== '')
    : [];
  if (names.length > 0 || !book.has('classes')) return names;
  return readClasses(book)
    .map(({ name }) => name)
    .filter((name) => book.find(tabName(name)));
}
