import { formula } from '../core/formula/expression';
import {
  HELPER_COLUMNS,
  SUMMARY_COLUMNS,
  SUMMARY_LAST_COLUMN,
  SUMMARY_WIDTHS,
} from '../core/workbook/summaryLayout';
import { lookOf, type SummaryLook } from '../core/workbook/summaryLooks';
import type { SummaryArea } from '../core/workbook/summaryPart';
import { type SummaryPage, summaryPage } from '../core/workbook/summaryTab';
import { TABLES, type Table } from '../core/workbook/tables';
import type { Book } from './book';
import { resize } from './resize';
import { writeSummaryCharts } from './summaryCharts';
import { SUMMARY_COLOURS } from './summaryColours';
import { checkColumns } from './tableTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LINE_HEIGHT = 21;
const LINES = '#dadce0';

const { classes, staff, targets, proposals } = TABLES;

/** Tables that the page's formulas count over; where a proposal came from they do not ask. */
const COUNTED_TABLES: readonly Table[] = [
  classes,
  staff,
  targets,
  { ...proposals, columns: proposals.columns.filter(({ key }) => key !== 'source') },
];

/**
 * Writes `Tổng hợp` for the classes that stand. It holds formulas only, so that writing it anew
 * changes nothing a person typed; how many calls that takes does not depend on the classes.
 * @param classNames by their places in the working tabs; they are listed by grade
 * @throws Trouble `columnsMoved` where its formulas would count over other columns of a table
 */
export function writeSummary(book: Book, classNames: readonly string[]): void {
  for (const table of COUNTED_TABLES) checkColumns(book, table);
  const sheet = book.tab('summary');
  const page = summaryPage(classNames);
  const rows = page.cells.length;
  empty(sheet, rows);
  sheet.getRange(1, 1, rows, SUMMARY_LAST_COLUMN).setValues(page.cells);
  dress(sheet, page);
  setSizes(sheet, page);
  writeSummaryCharts(sheet, page.charts);
  written(sheet).setValue(classNames.length);
}

/** Whether the page was written to its end for so many classes. */
export function hasSummary(book: Book, classCount: number): boolean {
  return written(book.tab('summary')).getValue() === classCount;
}

/** A hidden cell beside the title; it is filled last. */
function written(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(1, SUMMARY_COLUMNS + 1);
}

/** Leaves nothing behind of a page that was written for other classes. */
function empty(sheet: Sheet, rows: number): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.clear();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  resize(sheet, rows, SUMMARY_LAST_COLUMN);
}

function dress(sheet: Sheet, { looks, merged, framed, colours }: SummaryPage): void {
  const all = sheet.getRange(1, 1, looks.length, SUMMARY_LAST_COLUMN);
  const each = <T>(of: (look: ReturnType<typeof lookOf>) => T): T[][] => {
    const known = new Map<SummaryLook, T>();
    return looks.map((row) =>
      row.map((name) => {
        const value = known.has(name) ? (known.get(name) as T) : of(lookOf(name));
        known.set(name, value);
        return value;
      }),
    );
  };
  all
    .setNumberFormats(each(({ format }) => format))
    .setBackgrounds(each(({ background }) => background) as string[][])
    .setFontColors(each(({ colour }) => colour))
    .setFontSizes(each(({ size }) => size))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontStyles(each(({ italic }) => (italic ? 'italic' : 'normal')))
    .setHorizontalAlignments(each(({ align }) => align))
    .setVerticalAlignment('middle');
  sheet.getRange(1, 1, looks.length, SUMMARY_COLUMNS).setWrap(true);
  const rangeOf = ({ row, column, rows, columns }: SummaryArea) =>
    sheet.getRange(row, column, rows, columns);
  for (const area of merged) rangeOf(area).mergeAcross();
  for (const area of framed) {
    rangeOf(area).setBorder(
      true,
      true,
      true,
      true,
      true,
      true,
      LINES,
      SpreadsheetApp.BorderStyle.SOLID,
    );
  }
  sheet.setConditionalFormatRules(
    colours.map(({ area, condition, colour }) => {
      const { background, fontColour } = SUMMARY_COLOURS[colour];
      return SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula(condition))
        .setBackground(background)
        .setFontColor(fontColour)
        .setRanges([rangeOf(area)])
        .build();
    }),
  );
}

function setSizes(sheet: Sheet, { looks, heights }: SummaryPage): void {
  sheet.setRowHeights(1, looks.length, LINE_HEIGHT);
  for (const [row, pixels] of Object.entries(heights)) sheet.setRowHeight(Number(row), pixels);
  sheet
    .setColumnWidths(2, SUMMARY_COLUMNS - 2, SUMMARY_WIDTHS.others)
    .setColumnWidth(1, SUMMARY_WIDTHS.first)
    .setColumnWidth(SUMMARY_COLUMNS, SUMMARY_WIDTHS.last);
  sheet.hideColumns(SUMMARY_COLUMNS + 1, HELPER_COLUMNS);
  sheet.setHiddenGridlines(true);
}
