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
import { TAB } from '../../core/workbook/tabNames';
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
import type { Repairs } from './repairs';
import { rangeKey, validationKeys } from './ruleKeys';
import { classTabFormulas, classTabRules, type PlacedClass } from './wantedClassTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A class with its place in the working tabs, and what of the book was read once for all. */
export interface ClassToCheck extends PlacedClass {
  /** The tab's. */
  name: string;
  students: readonly StudentRecord[];
  /** Formulas of `_Lớp`, `_Số liệu` and `Học sinh`, whole. */
  formulas: Readonly<Record<'classLists' | 'figures' | 'students', readonly string[][]>>;
  /** Who types on the tab; nobody in particular where it is open. */
  editors: readonly string[];
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
  if (unit.editors.length > 0) {
    checkProtection(name, sheet, repairs, () => protectFor(sheet, unit.editors));
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

/** The class's formulas on other tabs. */
function countingBlocks(unit: ClassToCheck, layout: ClassTabLayout): Block[] {
  const { name, className, place, formulas } = unit;
  const blocks = classTabBlocks(name, layout);
  const cut = (
    tab: keyof ClassToCheck['formulas'],
    row: number,
    column: number,
    wanted: string[][],
  ): Block => ({
    tab: TAB[tab],
    row,
    column,
    wanted,
    standing: formulas[tab]
      .slice(row - 1, row - 1 + wanted.length)
      .map((line) => line.slice(column - 1, column - 1 + (wanted[0]?.length ?? 0))),
  });
  const first = classListColumn(place, 'row');
  const rows = figuresRow(place, 0);
  return [
    cut('classLists', CLASS_LIST_FIRST_ROW, first, classListFormulas(place, blocks)),
    cut('figures', rows, 2, figuresFormulas(place, blocks)),
    ...recordsOfClass(unit.students, className).map(({ row, able }) => {
      const { column, formulas: wanted } = studentFormulasOf(name, row, layout);
      // Empty says that the student is new; the set-up gives such a one a row first.
      return cut('students', row, column, able === '' ? [] : [wanted]);
    }),
  ];
}
