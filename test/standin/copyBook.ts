import type { BookHandle } from './bookHandle';
import { Sheet } from './model/sheet';

type Book = BookHandle['state'];

/** Fills a new book with all that another holds; faster than making it again through the add-on. */
export function copyBook(from: Book, to: Book): void {
  const { calculator } = to;
  for (const sheet of to.sheets) calculator.removeSheet(sheet.id);
  to.sheets.splice(0, to.sheets.length, ...from.sheets.map(copySheet));
  calculator.copyFrom(from.calculator);
  // The day that this calculator was told came along.
  to.today = from.today;
  to.protections = from.protections.map((each) => ({ ...each, editors: new Set(each.editors) }));
  to.namedRanges = from.namedRanges.map((each) => ({ ...each }));
  to.lastId = from.lastId;
  to.locale = from.locale;
  to.timeZone = from.timeZone;
}

function copySheet(from: Sheet): Sheet {
  const { rowAxis, columnAxis, cells, ...fields } = from;
  const sheet = new Sheet(from.id, from.name, rowAxis.count, columnAxis.count);
  Object.assign(sheet, fields, { merges: [...from.merges], charts: [...from.charts] });
  for (const [axis, own] of [
    [rowAxis, sheet.rowAxis],
    [columnAxis, sheet.columnAxis],
  ] as const) {
    own.frozen = axis.frozen;
    for (const [place, size] of axis.sizes) own.sizes.set(place, size);
    for (const place of axis.hidden) own.hidden.add(place);
  }
  cells.forEach((line, row) => {
    if (line) sheet.cells[row] = line.map((cell) => cell && { ...cell });
  });
  return sheet;
}
