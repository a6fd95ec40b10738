import { formula } from '../../../src/core/formula/expression';
import {
  SUMMARY_COLUMNS,
  SUMMARY_WIDTHS,
  summaryLayout,
} from '../../../src/core/workbook/summaryLayout';
import { lookOf } from '../../../src/core/workbook/summaryLooks';
import type { SummaryArea, SummaryColour } from '../../../src/core/workbook/summaryPart';
import type { SummaryPage } from '../../../src/core/workbook/summaryTab';
import { TAB } from '../../../src/core/workbook/tabNames';
import { formatValue, shiftFormula } from '../../standin/formula';
import type { SummaryBook } from './summaryBook';

/** What a reader of the page sees: words as they are shown, colours, and room in pixels. */

const USUAL_HEIGHT = 21;
const PADDING = 3;
const PIXELS_A_POINT = 4 / 3;
const LINE_SPACING = 1.15;

export const COLUMNS = Array.from({ length: SUMMARY_COLUMNS }, (_, index) => index + 1);

export const nameClasses = (count: number) =>
  ['6A1', '6A2', '7A1', '7A2', '8A1', '8A2', '9A1'].slice(0, count);

export const rowsOf = (count: number) => summaryLayout(nameClasses(count)).rows;

export function covers({ row, column, rows, columns }: SummaryArea, at: [number, number]): boolean {
  const [r, c] = at;
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

/** A cell's text as it is shown, with the number format of its look. */
export function shownAt(book: SummaryBook, row: number, column: number): string {
  const look = book.page.looks[row - 1]?.[column - 1];
  if (look === undefined) throw new Error(`no cell ${row}, ${column}`);
  return formatValue(book.value(row, column), lookOf(look).format);
}

/** The filled cells of a row as they are shown. */
export function shownLine(book: SummaryBook, row: number): string[] {
  return COLUMNS.map((column) => shownAt(book, row, column)).filter((text) => text !== '');
}

/** The first rule that covers a cell and holds for it, as Sheets takes it. */
export function colourAt(book: SummaryBook, row: number, column: number): SummaryColour | null {
  const rule = book.page.colours.find(({ area, condition }) => {
    if (!covers(area, [row, column])) return false;
    const text = shiftFormula(formula(condition), area, { row, column });
    return book.judge(TAB.summary, row, column, text) === true;
  });
  return rule?.colour ?? null;
}

export function heightOf({ heights }: SummaryPage, row: number): number {
  return heights[row] ?? USUAL_HEIGHT;
}

/** Pixels from the top of the page to the top of a row. */
export function topOf(page: SummaryPage, row: number): number {
  return Array.from({ length: row - 1 }, (_, index) => heightOf(page, index + 1)).reduce(
    (sum, height) => sum + height,
    0,
  );
}

/** Pixels of neighbouring columns. */
export function widthOf(column: number, columns: number): number {
  const { first, others, last } = SUMMARY_WIDTHS;
  return Array.from({ length: columns }, (_, index) => column + index).reduce(
    (sum, each) => sum + (each === 1 ? first : each === SUMMARY_COLUMNS ? last : others),
    0,
  );
}

/** Pixels in height that a cell's words take when they are wrapped. */
export function wordsHeight(book: SummaryBook, row: number, column: number): number {
  const { page } = book;
  const look = lookOf(page.looks[row - 1]?.[column - 1] ?? 'plain');
  const area = page.merged.find((each) => covers(each, [row, column]));
  const room = widthOf(column, area?.columns ?? 1) - 2 * PADDING;
  const lines = wrapped(shownAt(book, row, column), room / (look.size * PIXELS_A_POINT), look.bold);
  return lines * look.size * PIXELS_A_POINT * LINE_SPACING;
}

function wrapped(text: string, room: number, bold: boolean): number {
  let [lines, filled] = [1, 0];
  for (const word of text.split(' ')) {
    const width = lettersWidth(word, bold);
    const longer = filled === 0 ? width : filled + lettersWidth(' ', bold) + width;
    if (filled > 0 && longer > room) {
      lines += 1;
      filled = width;
    } else filled = longer;
  }
  return lines;
}

/** In ems of Arial. */
function lettersWidth(text: string, bold: boolean): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  const width = letters.reduce((sum, letter) => {
    if (/[\s.,:;/|()iljtfI–-]/.test(letter)) return sum + 0.28;
    return sum + (/[mwMW%]/.test(letter) ? 0.83 : /\p{Lu}/u.test(letter) ? 0.7 : 0.54);
  }, 0);
  return bold ? width * 1.1 : width;
}
