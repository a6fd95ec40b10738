import { call, type Expression, minus, plus, text } from '../formula/expression';
import { block, cell, rangeFrom } from '../formula/reference';
import type { Column } from '../ledger/columns';
import { type CrossRule, type Problem, problemsOf } from '../ledger/problems';
import {
  CLOSED_UNTIL_HELPER,
  type ClassTabLayout,
  FIRST_INPUT_COLUMN,
  HEADER_ROW,
  type HelperKey,
  LIVE_ROW,
} from './classTab';

/**
 * The references that the formulas of one row are made of. A row refers to its own cells
 * relatively and to whole columns absolutely, so that a sort or an inserted row leaves it right.
 */
export class ClassTabRow {
  readonly problems: readonly Problem[];
  readonly dayColumns: readonly Column[];
  readonly uniqueRules: readonly CrossRule[];

  constructor(
    readonly layout: ClassTabLayout,
    readonly classPlace: number,
    readonly row: number,
  ) {
    this.problems = problemsOf(layout.columns, layout.crossRules);
    this.dayColumns = layout.columns.filter(({ kind }) => kind.type === 'day');
    this.uniqueRules = layout.crossRules.filter(({ rule }) => rule === 'unique');
  }

  readonly input = (key: string): Expression => this.own(this.layout.input(key));
  readonly reading = (key: string): Expression => this.own(this.layout.reading(key));
  readonly helper = (key: HelperKey): Expression => this.own(this.layout.helper(key));
  readonly entry = (uniqueRule: number): Expression => this.own(this.layout.entry(uniqueRule));

  readonly readingBlock = (key: string): Expression => this.whole(this.layout.reading(key));
  readonly helperBlock = (key: HelperKey): Expression => this.whole(this.layout.helper(key));
  readonly entryBlock = (uniqueRule: number): Expression =>
    this.whole(this.layout.entry(uniqueRule));

  get person(): Expression {
    return this.helper('person#');
  }

  /** The tab's own copy of the book's one `TODAY()`. */
  get today(): Expression {
    return cell(this.layout.helper('future'), LIVE_ROW);
  }

  /** The tab's own copy of the last closed day. */
  get closedUntil(): Expression {
    return cell(this.layout.helper(CLOSED_UNTIL_HELPER), LIVE_ROW);
  }

  /** Row number of the header: an anchor that moves with inserted rows. */
  get headerRow(): Expression {
    return call('ROW', cell(1, HEADER_ROW));
  }

  /** The row's place in a whole column, where the header is 1. */
  get place(): Expression {
    return plus(minus(call('ROW'), this.headerRow), 1);
  }

  /** Row number of a place in a whole column. */
  rowAt(place: Expression): Expression {
    return minus(plus(place, this.headerRow), 1);
  }

  /** From the first input cell to the last. */
  get inputs(): Expression {
    const last = FIRST_INPUT_COLUMN + this.layout.columns.length - 1;
    return rangeFrom(this.own(FIRST_INPUT_COLUMN), this.own(last));
  }

  /** How many of these columns are empty. */
  blanksIn(columns: readonly Column[]): Expression {
    const [first, ...rest] = runsOf(columns.map(({ key }) => this.layout.input(key))).map(
      ([from, to]) =>
        call('COUNTBLANK', from === to ? this.own(from) : rangeFrom(this.own(from), this.own(to))),
    );
    return plus(first ?? 0, ...rest);
  }

  /** A criterion for COUNTIFS. */
  before(day: Expression): Expression {
    return text('<', day);
  }

  /** Number of a problem: its place in the table, from 1. */
  numberOf(code: string): number {
    return this.problems.findIndex((problem) => problem.code === code) + 1;
  }

  private own(column: number): Expression {
    return cell(column, this.row, { fixed: 'column' });
  }

  /** From the header on, so that a row inserted right below it lies within. */
  private whole(column: number): Expression {
    return block({ column, firstRow: HEADER_ROW, lastRow: this.layout.lastRow });
  }
}

/** Neighbouring columns as [first, last]. */
function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
