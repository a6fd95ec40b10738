import { type Cell, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type Area, areaOf, isInside } from './area';
import { excelFormula } from './excelFormula';
import { DEFAULT_FONT, excelOverlay, excelStyle, rgb } from './excelStyle';
import { excelValidation, type ListKeeper } from './excelValidation';
import type { CellContent, CellView, SheetView, WorkbookView } from './workbookView';
import { wrappedHeight } from './wrappedHeight';

/** Hidden tab for drop-down lists that a rule cannot hold itself. */
const LISTS_TAB = '_Lựa chọn';

/** Pixels of one unit of column width (a digit of the default font), and points of a pixel. */
const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 3 / 4;

/** Of a column and a row that nobody made otherwise. */
const USUAL_PIXELS = { width: 100, height: 21 };

/** Longest formula that spreadsheet programs take from a file. */
const LONGEST_FORMULA = 8192;

/** Open cells are listed one by one in the file; a whole column of them would swell it. */
const MOST_OPEN_CELLS = 5000;

const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
]);

/**
 * The book as a real .xlsx: formulas with their computed values, days as serial numbers, text as
 * text whatever it begins with.
 *
 * Of protections a file knows only the locked tab: a warning-only protection of a whole tab becomes
 * one without a password (one click lifts it, as the warning did); those that name people have no
 * meaning in a file and are left out. A formula that cannot be stored is written as its text, one
 * too long for a file as its value.
 * @param modified the time that the file's properties tell; the same view and time give equal bytes.
 */
export async function writeWorkbook(view: WorkbookView, modified: Date): Promise<Uint8Array> {
  const lists: string[][] = [];
  const keepList: ListKeeper = (values) => {
    lists.push([...values]);
    const column = colToLetter(lists.length - 1);
    return `'${LISTS_TAB}'!$${column}$1:$${column}$${values.length}`;
  };
  const sheets = view.sheets.map((sheet) => writeSheet(sheet, keepList));
  if (lists.length > 0) sheets.push(listsSheet(lists));
  const firstShown = view.sheets.findIndex(({ hidden }) => !hidden);
  return writeXlsx({
    sheets,
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(firstShown, 0),
    properties: { modified },
  });
}

function writeSheet(sheet: SheetView, keepList: ListKeeper): WriteSheet {
  const validations = sheet.validations ?? [];
  const checkboxes = validations
    .filter(({ rule }) => rule.kind === 'checkbox')
    .flatMap(({ ranges }) => ranges.map(areaOf));
  const locked = (sheet.protections ?? []).filter(
    ({ range, warningOnly }) => !range && warningOnly,
  );
  const open = locked.flatMap(({ unprotected = [] }) => unprotected.map(areaOf));
  const rowDefs = rowsOf(sheet);
  return {
    name: sheet.name,
    // Rows with a height of their own must exist, also below the last cell.
    rows: Array.from({ length: Math.max(0, ...rowDefs.keys()) + 1 }, () => []),
    cells: writeCells(sheet.cells, checkboxes, open),
    columns: columnsOf(sheet),
    rowDefs,
    merges: (sheet.merges ?? []).map(areaOf),
    dataValidations: validations.flatMap((rule) => excelValidation(rule, keepList) ?? []),
    conditionalRules: (sheet.conditionalFormats ?? []).flatMap((format, index) => {
      const formula = excelFormula(format.formula);
      const range = format.ranges.join(' ');
      const style = excelOverlay(format);
      return formula === undefined
        ? []
        : [{ type: 'expression' as const, priority: index + 1, formula, range, style }];
    }),
    ...(sheet.hidden && { hidden: true }),
    view: {
      ...(sheet.tabColor && { tabColor: rgb(sheet.tabColor) }),
      ...(sheet.gridLines === false && { showGridLines: false }),
    },
    ...((sheet.frozenRows || sheet.frozenColumns) && {
      freezePane: { rows: sheet.frozenRows ?? 0, columns: sheet.frozenColumns ?? 0 },
    }),
    ...(locked.length > 0 && {
      protection: { sheet: true, formatColumns: true, formatRows: true },
    }),
  };
}

function writeCells(
  cells: readonly CellView[],
  checkboxes: readonly Area[],
  open: readonly Area[],
): Map<string, Partial<Cell>> {
  const written = new Map<string, Partial<Cell>>();
  for (const area of open) {
    const size = (area.endRow - area.startRow + 1) * (area.endCol - area.startCol + 1);
    if (size > MOST_OPEN_CELLS) continue;
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startCol; column <= area.endCol; column += 1) {
        written.set(`${row},${column}`, { value: null, style: { protection: { locked: false } } });
      }
    }
  }
  for (const cell of cells) {
    const row = cell.row - 1;
    const column = cell.column - 1;
    const isOpen = open.some((area) => isInside(area, row, column));
    const style = excelStyle(cell.style, cell.numberFormat, isOpen);
    const ticked =
      typeof cell.value === 'boolean' && checkboxes.some((area) => isInside(area, row, column));
    written.set(`${row},${column}`, {
      ...contentOf(cell),
      ...(style && { style }),
      ...(ticked && { checkbox: true }),
      ...(cell.note && { comment: { text: cell.note } }),
    });
  }
  return written;
}

/** What a cell holds: a formula with its value, a constant, or nothing. */
function contentOf({ value, formula }: CellView): Partial<Cell> {
  if (formula === undefined) return constantOf(value);
  const stored = excelFormula(formula);
  if (stored === undefined || (isError(value) && value.error === '#ERROR!')) {
    return constantOf(formula);
  }
  if (stored.length > LONGEST_FORMULA) return constantOf(value);
  // An error cannot be stored as a formula's value: the program that opens the file works it out.
  const result = isError(value) ? null : value;
  return { value: null, formula: stored, ...(result !== null && { formulaResult: result }) };
}

function constantOf(value: CellContent): Partial<Cell> {
  if (isError(value)) return { value: value.error };
  // The library takes a text that reads as an error for one; as a rich text it stays text.
  if (typeof value === 'string' && EXCEL_ERRORS.has(value)) {
    return { value, richText: [{ text: value }] };
  }
  return { value };
}

function isError(value: CellContent): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}

function columnsOf(sheet: SheetView): NonNullable<WriteSheet['columns']> {
  const columns: NonNullable<WriteSheet['columns']> = [];
  const at = (column: number) => {
    while (columns.length < column) columns.push({});
    return columns[column - 1] as NonNullable<(typeof columns)[number]>;
  };
  for (const { column, pixels } of sheet.columnWidths ?? []) {
    at(column).width = pixels / PIXELS_A_CHARACTER;
  }
  for (const column of sheet.hiddenColumns ?? []) at(column).hidden = true;
  return columns;
}

function rowsOf(sheet: SheetView): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, height] of wrappedHeights(sheet)) rows.set(row - 1, { height });
  for (const { row, pixels } of sheet.rowHeights ?? []) {
    rows.set(row - 1, { height: pixels * POINTS_A_PIXEL });
  }
  for (const row of sheet.hiddenRows ?? []) {
    rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  }
  return rows;
}

/** Points by row, of rows in which a text takes more than one line; merged cells stretch no row. */
function wrappedHeights({ cells, columnWidths = [], merges = [] }: SheetView): Map<number, number> {
  const widths = new Map(columnWidths.map(({ column, pixels }) => [column, pixels]));
  const merged = merges.map(areaOf);
  const heights = new Map<number, number>();
  for (const { row, column, value, style = {} } of cells) {
    if (!style.wrap || typeof value !== 'string') continue;
    if (merged.some((area) => isInside(area, row - 1, column - 1))) continue;
    const { size = DEFAULT_FONT.size, bold = false } = style;
    const width = (widths.get(column) ?? USUAL_PIXELS.width) * POINTS_A_PIXEL;
    const height = wrappedHeight(value, width, { size, bold });
    const least = heights.get(row) ?? USUAL_PIXELS.height * POINTS_A_PIXEL;
    if (height > least) heights.set(row, height);
  }
  return heights;
}

function listsSheet(lists: readonly (readonly string[])[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [column, values] of lists.entries()) {
    for (const [row, value] of values.entries()) cells.set(`${row},${column}`, { value });
  }
  return { name: LISTS_TAB, hidden: true, cells };
}
