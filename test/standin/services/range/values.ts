import { mapArea } from '../../model/area';
import { isMark, marksOf, setMark } from '../../model/checkbox';
import {
  cellValue,
  clearContent,
  displayOf,
  enter,
  enterFormula,
  formulaOf,
  type Input,
} from '../../model/content';
import { plain } from '../../model/style';
import { today } from '../../model/today';
import { type Method, read, write } from '../../runtime/serviceClass';
import type { RangeHost } from '../hosts';
import { checkShape, writeCells } from '../writeCells';

type Look<Result> = (
  book: RangeHost['book'],
  sheet: RangeHost['sheet'],
  row: number,
  column: number,
) => Result;

function first<Result>({ book, sheet, area }: RangeHost, look: Look<Result>): Result {
  return look(book, sheet, area.row, area.column);
}

function all<Result>({ book, sheet, area }: RangeHost, look: Look<Result>): Result[][] {
  return mapArea(area, (row, column) => look(book, sheet, row, column));
}

function put(range: RangeHost, inputOf: (i: number, j: number) => Input): RangeHost {
  const { book, sheet, run } = range;
  const day = today(run.world.clock, book);
  return writeCells(range, (row, column, i, j) =>
    enter(book, sheet, row, column, inputOf(i, j), day),
  );
}

function putFormulas(range: RangeHost, textOf: (i: number, j: number) => string): RangeHost {
  const { book, sheet } = range;
  return writeCells(range, (row, column, i, j) =>
    enterFormula(book, sheet, row, column, textOf(i, j)),
  );
}

export function clearContents(range: RangeHost): RangeHost {
  const { book, sheet, area } = range;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      clearContent(book, sheet, row, column);
    }
  }
  return range;
}

export function clearFormats(range: RangeHost): RangeHost {
  const { sheet, area } = range;
  mapArea(area, (row, column) => {
    const cell = sheet.peek(row, column);
    if (cell) Object.assign(cell, { style: plain, format: undefined });
  });
  return range;
}

/** `clearFormat()` keeps number formats (reference); with the content they go. */
function clearLooks(range: RangeHost): RangeHost {
  const { sheet, area } = range;
  mapArea(area, (row, column) => {
    const cell = sheet.peek(row, column);
    if (cell) cell.style = plain;
  });
  return range;
}

/** Content of cells: `getValues` and its kin (reference: Range). */
export const rangeValues: Readonly<Record<string, Method>> = {
  getValue: read('', (range: RangeHost) => first(range, cellValue)),
  getValues: read('', (range: RangeHost) => all(range, cellValue)),
  getDisplayValue: read('', (range: RangeHost) => first(range, displayOf)),
  getDisplayValues: read('', (range: RangeHost) => all(range, displayOf)),
  getFormula: read('', (range: RangeHost) => first(range, formulaOf)),
  getFormulas: read('', (range: RangeHost) => all(range, formulaOf)),
  isBlank: read('', (range: RangeHost) =>
    all(range, (_, sheet, row, column) => !sheet.peek(row, column)?.filled)
      .flat()
      .every(Boolean),
  ),
  setValue: write('Cell', (range: RangeHost, value: Input) => put(range, () => value)),
  setValues: write('Cell[][]', (range: RangeHost, values: Input[][]) => {
    checkShape(range.area, values);
    return put(range, (i, j) => values[i]?.[j]);
  }),
  setFormula: write('String', (range: RangeHost, text: string) => putFormulas(range, () => text)),
  setFormulas: write('String[][]', (range: RangeHost, texts: string[][]) => {
    checkShape(range.area, texts);
    return putFormulas(range, (i, j) => texts[i]?.[j] ?? '');
  }),
  clearContent: write('', clearContents),
  clearFormat: write('', clearLooks),
  clear: write(
    ' | Object',
    (
      range: RangeHost,
      options: {
        contentsOnly?: boolean;
        formatOnly?: boolean;
        validationsOnly?: boolean;
        commentsOnly?: boolean;
      } = {},
    ) => {
      const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
      const some = contentsOnly || formatOnly || validationsOnly || commentsOnly;
      // Without options content and format go; validation rules stay (platform 10.24).
      if (contentsOnly || !some) clearContents(range);
      if (formatOnly || !some) clearFormats(range);
      mapArea(range.area, (row, column) => {
        const cell = range.sheet.peek(row, column);
        if (cell && validationsOnly) cell.rule = undefined;
        if (cell && commentsOnly) cell.note = '';
      });
      return range;
    },
  ),
  isChecked: read('', (range: RangeHost) => {
    const ticks = all(range, (book, sheet, row, column) => {
      const marks = marksOf(sheet.peek(row, column)?.rule);
      return marks && cellValue(book, sheet, row, column) === marks.on;
    }).flat();
    const [first] = ticks;
    return first !== undefined && ticks.every((tick) => tick === first) ? first : null;
  }),
  check: write('', (range: RangeHost) => tick(range, true)),
  uncheck: write('', (range: RangeHost) => tick(range, false)),
};

/** Cells that hold neither of the box's two values stay as they are (reference). */
function tick(range: RangeHost, on: boolean): RangeHost {
  const { book, sheet, area } = range;
  mapArea(area, (row, column) => {
    const marks = marksOf(sheet.peek(row, column)?.rule);
    if (!marks || !isMark(marks, book.calculator.value(sheet.id, row, column))) return;
    setMark(book, sheet, row, column, on ? marks.on : marks.off);
  });
  return range;
}
