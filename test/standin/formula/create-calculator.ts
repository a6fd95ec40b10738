import { Book } from './book/book';
import { Sheet } from './book/sheet';
import { StructureEditor } from './book/structure';
import type { Calculator } from './calculator';
import { render } from './parse/render';

const books = new WeakMap<Calculator, Book>();

/** The formula engine of the stand-in, empty: no sheets, the clock of TODAY() at 0. */
export function createCalculator(): Calculator {
  const book = new Book();
  const structure = new StructureEditor(book);
  const nameOf = (sheetId: number) => book.sheet(sheetId).name;

  const calculator: Calculator = {
    addSheet: (sheetId, name) => book.addSheet(new Sheet(sheetId, name)),
    renameSheet: (sheetId, name) => book.renameSheet(book.sheet(sheetId), name),
    removeSheet: (sheetId) => structure.removeSheet(sheetId),
    setConstant: (sheetId, row, column, value) => book.setConstant(sheetId, row, column, value),
    setFormula: (sheetId, row, column, text) => book.setFormula(sheetId, row, column, text),
    formula(sheetId, row, column) {
      const cell = book.sheet(sheetId).find(row, column);
      if (!cell?.template) return cell?.broken;
      return `=${render(cell.template.tree, row, column, nameOf)}`;
    },
    value: (sheetId, row, column) => book.read(book.sheet(sheetId), row, column),
    evaluate: (sheetId, row, column, text) =>
      book.evaluate(text, { sheet: book.sheet(sheetId), row, column }),
    insertRows: (sheetId, before, count) => structure.insert(sheetId, 'row', before, count),
    deleteRows: (sheetId, first, count) => structure.remove(sheetId, 'row', first, count),
    insertColumns: (sheetId, before, count) => structure.insert(sheetId, 'column', before, count),
    deleteColumns: (sheetId, first, count) => structure.remove(sheetId, 'column', first, count),
    permuteRows: (sheetId, first, order, firstColumn, columns) =>
      structure.permuteRows(sheetId, first, order, firstColumn, columns),
    copyCell: (from, to) => structure.copyCell(from, to),
    copyFrom(source) {
      const from = books.get(source);
      if (!from) throw new Error('a calculator of another make');
      book.copyFrom(from);
    },
    setToday: (serial) => book.setToday(serial),
    get computed() {
      return book.computed;
    },
  };
  books.set(calculator, book);
  return calculator;
}
