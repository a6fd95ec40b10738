import { type Scalar, shiftFormula } from './formula';
import { areaName, cellName } from './model/address';
import type { Area } from './model/area';
import type { Book } from './model/book';
import type { Cell } from './model/cell';
import type { ChartState } from './model/chartState';
import type { ConditionalStyle } from './model/conditionalRule';
import { shownAs } from './model/content';
import type { Rule } from './model/rule';
import type { Axis, Sheet } from './model/sheet';
import type { Style } from './model/style';
import { isRangeValue, type RangeValue } from './model/subject';

export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** Dates are serials. */
  readonly value: Scalar;
  /** With its leading `=`, in the dialect of vi_VN; '' for a constant. */
  readonly formula: string;
  readonly display: string;
  readonly format: string;
  /** Cells that were styled together share one object. */
  readonly style: Style;
}

/** Rules that are one object in the book come once, with all their cells. */
export interface ValidationView {
  readonly areas: readonly Area[];
  /** Name in Google's DataValidationCriteria, `VALUE_IN_LIST`. */
  readonly criterion: string;
  /**
   * Numbers, texts, Dates, a list of texts; a range as `'Danh mục'!$A$2:$A$9`; a formula is read
   * from the first cell of the first area.
   */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

export interface ConditionalFormatView {
  readonly areas: readonly Area[];
  readonly criterion: string;
  /** A formula is read from the first cell of the first area. */
  readonly values: readonly unknown[];
  readonly style: ConditionalStyle;
}

export interface ProtectionView {
  /** `undefined`: the whole tab. */
  readonly area: Area | undefined;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly unprotected: readonly Area[];
}

interface AxisView {
  readonly count: number;
  readonly frozen: number;
  /** Pixels of those that were set. */
  readonly sizes: ReadonlyMap<number, number>;
  readonly hidden: readonly number[];
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly gridlinesHidden: boolean;
  readonly rows: AxisView;
  readonly columns: AxisView;
  /** Row by row; cells with content, a format, a style or nothing else to tell are left out. */
  readonly cells: readonly CellView[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationView[];
  readonly conditionalFormats: readonly ConditionalFormatView[];
  readonly protections: readonly ProtectionView[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  readonly charts: readonly ChartState[];
}

export interface BookView {
  readonly name: string;
  readonly sheets: readonly SheetView[];
}

export function viewOf(book: Book): BookView {
  return { name: book.name, sheets: book.sheets.map((sheet) => sheetView(book, sheet)) };
}

function sheetView(book: Book, sheet: Sheet): SheetView {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    gridlinesHidden: sheet.gridlinesHidden,
    rows: axisView(sheet.rowAxis),
    columns: axisView(sheet.columnAxis),
    cells: cellViews(book, sheet),
    merges: sheet.merges,
    validations: validationViews(book, sheet),
    conditionalFormats: sheet.conditional.map(({ areas, criterion, values, style }) => ({
      areas,
      criterion: criterion.name,
      values,
      style,
    })),
    protections: book.protections
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ area, description, warningOnly, editors, unprotected }) => ({
        area,
        description,
        warningOnly,
        editors: [...editors],
        unprotected,
      })),
    notes: notesOf(sheet),
    charts: sheet.charts,
  };
}

function axisView({ count, frozen, sizes, hidden }: Axis): AxisView {
  return { count, frozen, sizes, hidden: [...hidden].sort((a, b) => a - b) };
}

function cellViews(book: Book, sheet: Sheet): CellView[] {
  const { calculator } = book;
  const views: CellView[] = [];
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell || (!cell.filled && isBare(cell))) return;
      const value = cell.filled ? calculator.value(sheet.id, row, column) : null;
      views.push({
        row,
        column,
        address: cellName(row, column),
        value,
        formula: cell.filled ? (calculator.formula(sheet.id, row, column) ?? '') : '',
        display: shownAs(value, cell.format),
        format: cell.format ?? 'General',
        style: cell.style,
      });
    });
  });
  return views;
}

/** Looks like any cell that was never touched. */
function isBare({ style, format }: Cell): boolean {
  return format === undefined && Object.keys(style).length === 0;
}

function notesOf(sheet: Sheet): SheetView['notes'] {
  return sheet.cells.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) =>
      cell && cell.note !== '' ? [{ row, column, text: cell.note }] : [],
    ),
  );
}

/** Cells of one rule, joined into blocks: down a column, then columns of equal extent. */
function validationViews(book: Book, sheet: Sheet): ValidationView[] {
  const areas = new Map<Rule, Area[]>();
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell?.rule) return;
      const known = areas.get(cell.rule) ?? [];
      const above = known.findIndex(
        (area) => area.column === column && area.row + area.rows === row,
      );
      const grown = known[above];
      if (grown) known[above] = { ...grown, rows: grown.rows + 1 };
      else known.push({ row, column, rows: 1, columns: 1 });
      areas.set(cell.rule, known);
    });
  });
  return [...areas].map(([rule, blocks]) => {
    const joined = joinColumns(blocks);
    return {
      areas: joined,
      criterion: rule.criterion.name,
      values: valuesFrom(book, rule, joined[0] ?? rule.anchor),
      allowInvalid: rule.allowInvalid,
      help: rule.help,
    };
  });
}

/** Ranges as texts; a formula as it reads from the first cell. */
function valuesFrom(book: Book, rule: Rule, first: Rule['anchor']): unknown[] {
  return rule.values.map((value) => {
    if (isRangeValue(value)) return rangeText(book, value);
    return rule.criterion.name === 'CUSTOM_FORMULA'
      ? shiftFormula(value as string, rule.anchor, first)
      : value;
  });
}

function joinColumns(blocks: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const block of blocks) {
    const left = joined.findIndex(
      (area) =>
        area.row === block.row &&
        area.rows === block.rows &&
        area.column + area.columns === block.column,
    );
    const grown = joined[left];
    if (grown) joined[left] = { ...grown, columns: grown.columns + block.columns };
    else joined.push(block);
  }
  return joined;
}

function rangeText(book: Book, { sheetId, area }: RangeValue): string {
  const name = book.sheetById(sheetId)?.name ?? '#REF!';
  const cells = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${name.replaceAll("'", "''")}'!${cells}`;
}
