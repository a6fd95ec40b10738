import { type BookView, viewOf } from './bookView';
import { locate } from './locate';
import { cellName } from './model/address';
import { mapArea } from './model/area';
import type { Book, Role } from './model/book';
import { conditionalStyleOf } from './model/conditional';
import type { ConditionalStyle } from './model/conditionalRule';
import { cellValue, displayOf, formulaOf, isError } from './model/content';
import type { Rule } from './model/rule';
import type { Sheet } from './model/sheet';
import type { Style } from './model/style';
import { today } from './model/today';
import type { User } from './model/user';
import { fitsRule } from './model/validate';
import type { World } from './model/world';

export interface CellLook {
  /** As `getValue` answers; a Date is this realm's. */
  readonly value: string | number | boolean | Date;
  readonly display: string;
  readonly formula: string;
  readonly format: string;
  readonly style: Style;
  /** What conditional formats add now. */
  readonly conditional: ConditionalStyle;
  readonly note: string;
  readonly validation: Rule | undefined;
  /** The cell stands against its rule: Sheets marks it with a red corner. */
  readonly warned: boolean;
}

export interface TabLook {
  readonly name: string;
  readonly id: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  /** Size of the grid. */
  readonly rows: number;
  readonly columns: number;
  /** Last place with content, 0 where there is none. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The book as tests, the demo and the workbench look at it: nothing here costs a service call. */
export class BookHandle {
  constructor(
    readonly state: Book,
    private readonly world: World,
  ) {}

  get id(): string {
    return this.state.id;
  }

  get name(): string {
    return this.state.name;
  }

  /** Gives an account access to the file, as the owner does with the button "Chia sẻ". */
  share(user: User, role: Role = 'editor'): void {
    this.state.share(user, role);
  }

  sheets(): TabLook[] {
    return this.state.sheets.map((sheet) => ({
      name: sheet.name,
      id: sheet.id,
      hidden: sheet.hidden,
      tabColor: sheet.tabColor,
      rows: sheet.rowAxis.count,
      columns: sheet.columnAxis.count,
      lastRow: sheet.lastRow(),
      lastColumn: sheet.lastColumn(),
    }));
  }

  cell(place: string): CellLook {
    const { sheet, area } = this.at(place);
    return this.lookOf(sheet, area.row, area.column);
  }

  /** A block of cells, for a grid. */
  cells(place: string): CellLook[][] {
    const { sheet, area } = this.at(place);
    return mapArea(area, (row, column) => this.lookOf(sheet, row, column));
  }

  values(place: string): (string | number | boolean | Date)[][] {
    const { book, sheet, area } = this.at(place);
    return mapArea(area, (row, column) => cellValue(book, sheet, row, column));
  }

  displays(place: string): string[][] {
    const { book, sheet, area } = this.at(place);
    return mapArea(area, (row, column) => displayOf(book, sheet, row, column));
  }

  formulas(place: string): string[][] {
    const { book, sheet, area } = this.at(place);
    return mapArea(area, (row, column) => formulaOf(book, sheet, row, column));
  }

  /** Names and texts of all error cells: an honest book has none. */
  errors(): string[] {
    today(this.world.clock, this.state);
    const book = this.state;
    return book.sheets.flatMap((sheet) =>
      errorCells(book, sheet).map(
        ({ row, column }) =>
          `${sheet.name}!${cellName(row, column)} ${displayOf(book, sheet, row, column)} ${formulaOf(book, sheet, row, column)}`,
      ),
    );
  }

  /** Everything of the book as plain data, for a file writer or a grid. */
  view(): BookView {
    today(this.world.clock, this.state);
    return viewOf(this.state);
  }

  private lookOf(sheet: Sheet, row: number, column: number): CellLook {
    const book = this.state;
    const cell = sheet.peek(row, column);
    return {
      value: cellValue(book, sheet, row, column),
      display: displayOf(book, sheet, row, column),
      formula: formulaOf(book, sheet, row, column),
      format: cell?.format ?? 'General',
      style: cell?.style ?? {},
      conditional: conditionalStyleOf(book, sheet, row, column),
      note: cell?.note ?? '',
      validation: cell?.rule,
      warned: !fitsRule(book, sheet, row, column),
    };
  }

  private at(place: string) {
    today(this.world.clock, this.state);
    const [home] = this.state.sheets;
    if (!home) throw new Error('A book always has a sheet');
    return { book: this.state, ...locate(this.state, home, place) };
  }
}

function errorCells(book: Book, { id, cells }: Sheet): { row: number; column: number }[] {
  return cells.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) => {
      const value = cell?.filled ? book.calculator.value(id, row, column) : null;
      return value !== null && isError(value) ? [{ row, column }] : [];
    }),
  );
}
