import type { Scalar } from '../standin/formula';
import type { BookCell } from './bookCells';

/** A formula cell as two programs compute it. */
export interface Compared {
  cell: BookCell;
  ours: Scalar;
  theirs: unknown;
}

/**
 * Why a program cannot be asked about a cell (it lacks or misreads something that the formula or
 * the cells it reads hold), or `undefined` where its answer counts.
 */
export type Excuse = (cell: BookCell) => string | undefined;

/** What another program made of the add-on's formulas. */
export class Judgement {
  agree = 0;
  readonly differ: string[] = [];
  /** Cells that the program got wrong for a known reason of its own, by reason. */
  readonly excused = new Map<string, number>();

  constructor(private readonly excuse: Excuse) {}

  add({ cell, ours, theirs }: Compared): void {
    if (plain(ours) === plain(theirs)) {
      this.agree += 1;
      return;
    }
    const reason = this.excuse(cell);
    if (reason !== undefined) this.excused.set(reason, (this.excused.get(reason) ?? 0) + 1);
    else this.differ.push(this.describe(cell, ours, theirs));
  }

  toString(): string {
    const excused = [...this.excused].map(([reason, count]) => `${count} ${reason}`);
    const list = excused.length > 0 ? excused.join('; ') : 'none';
    return `agree ${this.agree}, differ ${this.differ.length}, could not evaluate: ${list}`;
  }

  private describe({ tab, row, column, content }: BookCell, ours: Scalar, theirs: unknown) {
    const text = 'formula' in content ? content.formula : '';
    return `${tab} R${row}C${column}: ${plain(ours)} / ${plain(theirs)} ${text.slice(0, 400)}`;
  }
}

/** Values as texts; programs write an empty text and an empty cell alike into a file. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object' && 'error' in value) return String(value.error);
  return String(value);
}
