import { columnLetter } from '../../core/formula/reference';
import { formulaGaps, type Gap } from '../../core/repair/formulaGaps';
import {
  CLASS_LIST_FIRST_ROW,
  CLASS_LIST_PLACES,
  classListColumn,
  classListFormulas,
} from '../../core/workbook/classListsTab';
import {
  type ClassTabLayout,
  classTabBlocks,
  classTabHeader,
  classTabLayout,
  FIRST_ROW,
  HEADER_ROW,
} from '../../core/workbook/classTab';
import { figuresFormulas, figuresRow } from '../../core/workbook/figuresTab';
import { TAB, type TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { offerStudents } from '../classTab';
import { stateRules } from '../classTabRows';
import { NEW_TAB } from '../newTab';
import { protectFor } from '../protect';
import { recordsOfClass, type StudentRecord, studentFormulasOf } from '../students';
import { checkColours } from './checkColours';
import { checkLines } from './checkLines';
import { checkProtection } from './checkProtection';
import { checkRules } from './checkRules';
import { COLUMNS } from './lineSteps';
import type { ReadFormulas } from './readFormulas';
import type { Repairs } from './repairs';
import { rangeKey, validationKeys } from './ruleKeys';
import { classTabFormulas, classTabRules, type PlacedClass } from './wantedClassTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A class with its place in the working tabs, and what of the book was read once for all. */
export interface ClassToCheck extends PlacedClass {
  /** The tab's. */
  name: string;
  students: readonly StudentRecord[];
  readFormulas: ReadFormulas;
  /** Who types on the tab; nobody in particular where it is open. */
  editors: (() => readonly string[]) | undefined;
  /** Writes all formulas of the class anew, here and in the working tabs. */
  rewrite: () => void;
}

/** Everything that makes up a class: its tab, and its formulas on the tabs that count it. */
export function checkClassTab(book: Book, unit: ClassToCheck, repairs: Repairs): void {
  const { name } = unit;
  const sheet = book.named(name);
  const reference = () => book.tab('classTemplate');
  const lines = { tab: name, sheet, reference, repairs };
  const columns = { wanted: classTabHeader(), titles: HEADER_ROW, first: 1 };
  if (!checkLines(COLUMNS, { ...lines, ...columns })) return;
  if (!checkHelpers(sheet, unit, repairs)) return;
  for (const rules of classTabRules(book))
    checkRules({ tab: name, sheet, reference, ...rules }, repairs);
  checkRosterRule(book, sheet, unit, repairs);
  const layout = classTabLayout(sheet.getMaxRows());
  checkColours(name, sheet, stateRules(sheet, layout), repairs);
  checkClassFormulas(sheet, unit, layout, repairs);
  const { editors } = unit;
  if (editors) {
    checkProtection(name, sheet, repairs, () => protectFor(sheet, editors()));
  }
}

/** Hidden columns bear no titles: there are as many as were made, and all hold formulas. */
function checkHelpers(sheet: Sheet, { name, rewrite }: ClassToCheck, repairs: Repairs): boolean {
  const { lastColumn, verdictColumn } = NEW_TAB;
  const has = sheet.getMaxColumns();
  const stray = has > lastColumn ? strayHelpers(sheet, has) : 0;
  if (has >= lastColumn && stray === 0) return true;
  const cell = `${columnLetter(verdictColumn + 1)}${HEADER_ROW}`;
  return repairs.found({ code: 'helpersShifted', tab: name, cell }, () => {
    if (stray > 0) sheet.deleteColumns(lastColumn + 1, stray);
    if (has < lastColumn) sheet.insertColumnsAfter(has, lastColumn - has);
    sheet.hideColumns(verdictColumn + 1, lastColumn - verdictColumn);
    rewrite();
  });
}

/** How many columns behind the last helper are helpers that an inserted column pushed there. */
function strayHelpers(sheet: Sheet, has: number): number {
  const { lastColumn } = NEW_TAB;
  const row = sheet.getRange(FIRST_ROW, lastColumn + 1, 1, has - lastColumn).getFormulas()[0] ?? [];
  const own = row.indexOf('');
  return own < 0 ? row.length : own;
}

/** The drop-down of the class's own students. */
function checkRosterRule(book: Book, sheet: Sheet, unit: ClassToCheck, repairs: Repairs): void {
  const { name, place } = unit;
  const column = NEW_TAB.input('student');
  const labels = book
    .tab('classLists')
    .getRange(CLASS_LIST_FIRST_ROW, classListColumn(place, 'label'), CLASS_LIST_PLACES, 1);
  const range = sheet.getRange(FIRST_ROW, column, sheet.getMaxRows() - FIRST_ROW + 1, 1);
  const wanted = `${rangeKey(labels)}|`;
  const lost = validationKeys(range)(0).flatMap((key, index) =>
    `${key}|`.includes(wanted) ? [] : [FIRST_ROW + index],
  );
  const [row] = lost;
  if (row === undefined) return;
  const cell = `${columnLetter(column)}${row}`;
  repairs.found({ code: 'ruleLost', tab: name, cell, params: { count: lost.length } }, () =>
    offerStudents(book, range, place),
  );
}

interface Block {
  tab: string;
  row: number;
  column: number;
  wanted: string[][];
  standing: readonly (readonly string[])[];
}

/** The class's formulas wherever they stand; where one is not as it was written all are again. */
function checkClassFormulas(
  sheet: Sheet,
  unit: ClassToCheck,
  layout: ClassTabLayout,
  repairs: Repairs,
): void {
  const { name, rewrite } = unit;
  const grid = sheet.getRange(1, 1, layout.lastRow, layout.lastColumn);
  const own = classTabFormulas(unit, layout);
  const blocks: Block[] = [
    { tab: name, row: 1, column: 1, wanted: own, standing: grid.getFormulas() },
    ...countingBlocks(unit, layout),
  ];
  const gaps = blocks.map((block) => ({ block, gaps: formulaGaps(block.wanted, block.standing) }));
  const lost = gaps.filter((each) => each.gaps.length > 0);
  lost.forEach(({ block, gaps: [first, ...more] }, index) => {
    const cell = first ? nameOf(block, first) : '';
    const params = { count: more.length + 1, className: unit.className };
    // Written together, once.
    const mend = index === lost.length - 1 ? rewrite : () => undefined;
    const touches = block.tab === name ? name : undefined;
    repairs.found({ code: 'formulaLost', tab: block.tab, cell, params }, mend, touches);
  });
}

function nameOf({ row, column }: Block, gap: Gap): string {
  return `${columnLetter(column + gap.column)}${row + gap.row}`;
}

/** The class's formulas on other tabs. One read a tab. */
function countingBlocks(unit: ClassToCheck, layout: ClassTabLayout): Block[] {
  const { name, place, readFormulas } = unit;
  const blocks = classTabBlocks(name, layout);
  const read = (key: TabKey, row: number, column: number, wanted: string[][]): Block => {
    const width = wanted[0]?.length ?? 0;
    const standing = readFormulas(key, row, column, wanted.length, width);
    return { tab: TAB[key], row, column, wanted, standing };
  };
  const first = classListColumn(place, 'row');
  return [
    read('classLists', CLASS_LIST_FIRST_ROW, first, classListFormulas(place, blocks)),
    read('figures', figuresRow(place, 0), 2, figuresFormulas(place, blocks)),
    ...studentBlocks(unit, layout),
  ];
}

/** The live columns of the class's students, who mostly stand one below the other. */
function studentBlocks(unit: ClassToCheck, layout: ClassTabLayout): Block[] {
  const { name, className, students, readFormulas } = unit;
  // Empty says that the student is new; the set-up gives such a one a row first.
  const written = recordsOfClass(students, className)
    .filter(({ able }) => able !== '')
    .map(({ row }) => ({ row, ...studentFormulasOf(name, row, layout) }));
  const [any] = written;
  if (!any) return [];
  const { column, formulas } = any;
  const rows = written.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const standing = readFormulas('students', top, column, bottom - top + 1, formulas.length);
  return written.map(({ row, formulas: wanted }) => ({
    tab: TAB.students,
    row,
    column,
    wanted: [wanted],
    standing: [standing[row - top] ?? []],
  }));
}
