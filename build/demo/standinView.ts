import type {
  CellView as BookCell,
  ConditionalFormatView as BookFormat,
  SheetView as BookSheet,
  BookView,
} from '../../test/standin';
import { areaName } from '../../test/standin/model/address';
import { standinRule } from './standinRule';
import { standinStyle } from './standinStyle';
import type { CellView, ConditionalFormatView, SheetView, WorkbookView } from './workbookView';

/** The stand-in's book as the workbook writer takes it. */
export function standinView(book: BookView): WorkbookView {
  return { sheets: book.sheets.map(sheetView) };
}

function sheetView(sheet: BookSheet): SheetView {
  const { rows, columns } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    gridLines: !sheet.gridlinesHidden,
    ...(sheet.tabColor !== null && { tabColor: sheet.tabColor }),
    rows: rows.count,
    columns: columns.count,
    cells: cellViews(sheet),
    rowHeights: [...rows.sizes].map(([row, pixels]) => ({ row, pixels })),
    columnWidths: [...columns.sizes].map(([column, pixels]) => ({ column, pixels })),
    hiddenRows: rows.hidden,
    hiddenColumns: columns.hidden,
    frozenRows: rows.frozen,
    frozenColumns: columns.frozen,
    merges: sheet.merges.map(areaName),
    validations: sheet.validations.map(({ areas, criterion, values, allowInvalid, help }) => ({
      ranges: areas.map(areaName),
      rule: standinRule(criterion, values),
      reject: !allowInvalid,
      ...(help !== null && { help }),
    })),
    conditionalFormats: sheet.conditionalFormats.map(formatView),
    protections: sheet.protections.map(({ area, description, warningOnly, unprotected }) => ({
      ...(area && { range: areaName(area) }),
      description,
      warningOnly,
      unprotected: unprotected.map(areaName),
    })),
  };
}

/**
 * Cells with their notes; a note may stand on a cell that holds nothing else. On a tab without any
 * content the bare number formats are left out: the import tab has 150,000 of them.
 */
function cellViews({ cells, notes }: BookSheet): CellView[] {
  const isEmpty = cells.every(({ value, formula, style }) => isBare(value, formula, style));
  if (isEmpty && notes.length === 0) return [];
  const noted = new Map(notes.map((note) => [`${note.row},${note.column}`, note]));
  const views = cells.map((cell) => {
    const key = `${cell.row},${cell.column}`;
    const note = noted.get(key)?.text;
    noted.delete(key);
    return cellView(cell, note);
  });
  for (const { row, column, text } of noted.values()) {
    views.push({ row, column, value: null, note: text });
  }
  return views;
}

function isBare(value: BookCell['value'], formula: string, style: BookCell['style']): boolean {
  return value === null && formula === '' && Object.keys(style).length === 0;
}

function cellView(cell: BookCell, note: string | undefined): CellView {
  const { row, column, value, formula, display, format, style } = cell;
  return {
    row,
    column,
    value,
    display,
    numberFormat: format,
    style: standinStyle(style),
    ...(formula !== '' && { formula }),
    ...(note !== undefined && { note }),
  };
}

/** The add-on's conditional formats all ask a formula; another condition throws. */
function formatView({ areas, criterion, values, style }: BookFormat): ConditionalFormatView {
  if (criterion !== 'CUSTOM_FORMULA') {
    throw new Error(`A workbook file has no condition ${criterion}`);
  }
  const { fontColor, ...look } = style;
  return {
    ...look,
    ...(fontColor !== undefined && { color: fontColor }),
    ranges: areas.map(areaName),
    formula: String(values[0]),
  };
}
