import type { Book } from '../book/book';
import { readCellGrid } from '../book/cellGrid';
import { readClassPlaces } from '../book/classLists';
import { NEW_TAB } from '../book/newTab';
import type { CellGrid } from '../core/closing/cellGrid';
import { classListGaps } from '../core/closing/classListGaps';
import { classTabDifferences } from '../core/closing/classTabDifferences';
import type { Difference } from '../core/closing/difference';
import { type FiguresPeriod, figureDifferences } from '../core/closing/figureDifferences';
import type { SchoolRecord } from '../core/report/schoolRecord';
import {
  firstDayOfMonth,
  lastDayOfMonth,
  type Month,
  monthOfDay,
  monthsBetween,
} from '../core/school/month';
import { settingsDay } from '../core/school/settings';
import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import { CLASS_LIST_FIELDS, classListColumn } from '../core/workbook/classListsTab';
import {
  type ClassTabLayout,
  classTabBlocks,
  classTabLayout,
  FIRST_INPUT_COLUMN,
  FIRST_ROW,
} from '../core/workbook/classTab';
import { FIGURES_COLUMNS, figuresFormulas, PERIODS_A_CLASS } from '../core/workbook/figuresTab';
import { MONTHS_IN_BOOK } from '../core/workbook/settingsTab';
import { TAB } from '../core/workbook/tabNames';
import { today } from './clock';
import { readSchool } from './readSchool';

export interface Reconciled {
  school: SchoolRecord;
  differences: Difference[];
  /** Classes that have any. */
  classNames: string[];
}

/**
 * Reads the school and sets the figures counted from the typed cells against the sheet's formulas,
 * class by class (design 3): the month's figures and today's, every row's state, and whether every
 * formula of the class tabs, `_Lớp` and `_Số liệu` still stands. Two reads a class.
 */
export function reconcile(book: Book, month: Month): Reconciled {
  const tabs = new Map<string, CellGrid>();
  const rowsOf = (_: Book, className: string) => {
    const tab = tabName(className);
    const grid = readCellGrid(book.named(tab), tab, NEW_TAB.lastColumn);
    tabs.set(className, grid);
    return typedCells(grid);
  };
  const school = readSchool(book, { rowsOf });
  const places = readClassPlaces(book).map(({ className }) => className);
  const width = classListColumn(places.length - 1, CLASS_LIST_FIELDS[0]) + CLASS_LIST_FIELDS.length;
  const lists = readCellGrid(book.tab('classLists'), TAB.classLists, width - 1);
  const figures = readCellGrid(book.tab('figures'), TAB.figures, FIGURES_COLUMNS.length);
  const periods = periodsOf(school, month);
  const isFormula = formulaColumns();
  const ofClasses = school.ledgers.map((ledger) => {
    const { className } = ledger;
    const [grid, place] = [tabs.get(className), places.indexOf(className)];
    if (!grid || place < 0) throw new Trouble('tabMissing', { tab: tabName(className) });
    const differences = [
      ...classTabDifferences(grid, ledger.verdicts, layoutOf(grid)),
      ...classListGaps(lists, place, className),
      ...figureDifferences(figures, place, ledger, periods, isFormula),
    ];
    return { className, differences };
  });
  const apart = ofClasses.filter(({ differences }) => differences.length > 0);
  return {
    school,
    differences: apart.flatMap(({ differences }) => differences),
    classNames: apart.map(({ className }) => className),
  };
}

function typedCells({ values }: CellGrid) {
  const [first, end] = [FIRST_INPUT_COLUMN - 1, FIRST_INPUT_COLUMN - 1 + NEW_TAB.columns.length];
  return values.slice(FIRST_ROW - 1).map((row) => row.slice(first, end));
}

function layoutOf({ values }: CellGrid): ClassTabLayout {
  return classTabLayout(values.length);
}

function periodsOf({ settings }: SchoolRecord, month: Month): FiguresPeriod[] {
  const first = monthOfDay(settingsDay(settings.schoolYear.start));
  const period = monthsBetween(first, month).length - 1;
  const now: FiguresPeriod = { period: MONTHS_IN_BOOK, until: today() };
  if (period < 0 || period >= MONTHS_IN_BOOK || firstDayOfMonth(month) > today()) return [now];
  return [{ period, until: lastDayOfMonth(month), month }, now];
}

/** Where the add-on writes formulas into the rows of a class; the same for all classes. */
export function formulaColumns(): (period: number, column: number) => boolean {
  const formulas = figuresFormulas(0, classTabBlocks('', NEW_TAB));
  if (formulas.length !== PERIODS_A_CLASS) throw new Error('a class has a row for each period');
  return (period, column) => (formulas[period]?.[column - 2] ?? '') !== '';
}
