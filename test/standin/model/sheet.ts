import type { Area } from './area';
import type { Cell } from './cell';
import type { ChartState } from './chartState';
import type { ConditionalRule } from './conditionalRule';
import { plain } from './style';

/** One axis of the grid: sizes in pixels and hidden places, by number from 1. */
export interface Axis {
  count: number;
  frozen: number;
  readonly sizes: Map<number, number>;
  readonly hidden: Set<number>;
}

export function emptyCell(): Cell {
  return { filled: false, format: undefined, style: plain, note: '', rule: undefined };
}

/** A copy that does not change with the axis. */
export function copyAxis({ count, frozen, sizes, hidden }: Axis): Axis {
  return { count, frozen, sizes: new Map(sizes), hidden: new Set(hidden) };
}

/** Makes an axis like another. */
export function setAxis(axis: Axis, { count, frozen, sizes, hidden }: Axis): void {
  Object.assign(axis, { count, frozen });
  axis.sizes.clear();
  for (const [place, size] of sizes) axis.sizes.set(place, size);
  axis.hidden.clear();
  for (const place of hidden) axis.hidden.add(place);
}

/** A tab. Cells are kept sparsely; their content is the calculator's. */
export class Sheet {
  hidden = false;
  deleted = false;
  tabColor: string | null = null;
  gridlinesHidden = false;
  merges: Area[] = [];
  conditional: ConditionalRule[] = [];
  charts: ChartState[] = [];
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  /** `cells[row][column]`; both sparse. */
  readonly cells: (Cell | undefined)[][] = [];

  constructor(
    readonly id: number,
    public name: string,
    rows: number,
    columns: number,
  ) {
    this.rowAxis = { count: rows, frozen: 0, sizes: new Map(), hidden: new Set() };
    this.columnAxis = { count: columns, frozen: 0, sizes: new Map(), hidden: new Set() };
  }

  get grid(): Area {
    return { row: 1, column: 1, rows: this.rowAxis.count, columns: this.columnAxis.count };
  }

  peek(row: number, column: number): Cell | undefined {
    return this.cells[row]?.[column];
  }

  cell(row: number, column: number): Cell {
    let line = this.cells[row];
    if (!line) {
      line = [];
      this.cells[row] = line;
    }
    let cell = line[column];
    if (!cell) {
      cell = emptyCell();
      line[column] = cell;
    }
    return cell;
  }

  /** The last row with content; 0 where there is none. Formulas and FALSE count (platform 10.20). */
  lastRow(): number {
    for (let row = this.cells.length - 1; row > 0; row--) {
      if (this.cells[row]?.some((cell) => cell?.filled)) return row;
    }
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (const line of this.cells) {
      for (let column = (line?.length ?? 0) - 1; column > last; column--) {
        if (line?.[column]?.filled) last = column;
      }
    }
    return last;
  }
}
