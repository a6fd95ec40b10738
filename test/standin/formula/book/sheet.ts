import type { Block } from './block';
import { Cell } from './cell';
import type { Group, Link } from './group';
import type { Template } from './template';

export interface Column {
  /** By row number. */
  readonly cells: (Cell | undefined)[];
  readonly groups: Map<Template, Group>;
  /** The formulas that read the column. */
  readonly links: Link[];
  /** Grows whenever a value of the column changes or becomes doubtful. */
  version: number;
}

/** The cells of one tab, column by column. */
export class Sheet {
  /** By column number. */
  readonly columns: (Column | undefined)[] = [];
  readonly blocks = new Map<number, Block>();

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  column(column: number): Column {
    let known = this.columns[column];
    if (!known) {
      known = { cells: [], groups: new Map(), links: [], version: 0 };
      this.columns[column] = known;
    }
    return known;
  }

  find(row: number, column: number): Cell | undefined {
    return this.columns[column]?.cells[row];
  }

  cell(row: number, column: number): Cell {
    const { cells } = this.column(column);
    let cell = cells[row];
    if (!cell) {
      cell = new Cell(this, row, column);
      cells[row] = cell;
    }
    return cell;
  }

  /** Every cell that was ever written. */
  *cells(): Iterable<Cell> {
    for (const column of this.columns) {
      if (!column) continue;
      for (const cell of column.cells) if (cell) yield cell;
    }
  }
}
