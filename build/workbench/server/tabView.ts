import { formatValue, type Scalar } from '../../../test/standin/formula';
import type { Book } from '../../../test/standin/model/book';
import type { Cell } from '../../../test/standin/model/cell';
import { isMark, marksOf } from '../../../test/standin/model/checkbox';
import { conditionalStyleOf } from '../../../test/standin/model/conditional';
import type { ConditionalStyle } from '../../../test/standin/model/conditionalRule';
import type { Rule } from '../../../test/standin/model/rule';
import type { Axis, Sheet } from '../../../test/standin/model/sheet';
import type { Style } from '../../../test/standin/model/style';
import { isRangeValue, offeredBy } from '../../../test/standin/model/subject';
import { fitsRule } from '../../../test/standin/model/validate';
import {
  type CellLook,
  type CellTuple,
  FLAG,
  type RuleLook,
  type TabChoice,
  type TabHead,
} from '../contract';
import { cellLook, type ValueKind } from './cellLook';
import { chartLook } from './chartLook';
import { Numbering } from './numbering';

/** Looks and rules of a tab keep their numbers for as long as a page looks at it. */
export class TabNumbers {
  readonly looks = new Numbering<CellLook>();
  readonly rules = new Numbering<RuleLook>();
  /** Equal styles are mostly one object: most cells are answered from here. */
  private readonly known = new WeakMap<Style, Map<string, number>>();

  lookOf(style: Style, conditional: ConditionalStyle, kind: ValueKind): number {
    const numbers = this.known.get(style) ?? new Map<string, number>();
    this.known.set(style, numbers);
    const key = kind + JSON.stringify(conditional);
    let number = numbers.get(key);
    if (number === undefined) {
      number = this.looks.numberOf(cellLook(style, conditional, kind));
      numbers.set(key, number);
    }
    return number;
  }
}

export interface TabView {
  readonly head: TabHead;
  readonly rows: ReadonlyMap<number, readonly CellTuple[]>;
}

export function tabChoice({ id, name, tabColor, hidden }: Sheet): TabChoice {
  return { id, name, color: tabColor, hidden };
}

/** A tab as a person sees it now. Hidden rows and columns are not looked at: nobody sees them. */
export function tabView(book: Book, sheet: Sheet, numbers: TabNumbers): TabView {
  const rows = new Map<number, CellTuple[]>();
  const ruleNumbers = new Map<Rule, number>();
  const numberOfRule = (rule: Rule): number => {
    const known = ruleNumbers.get(rule) ?? numbers.rules.numberOf(ruleLook(book, rule));
    ruleNumbers.set(rule, known);
    return known;
  };
  sheet.cells.forEach((line, row) => {
    if (!line || sheet.rowAxis.hidden.has(row)) return;
    const tuples: CellTuple[] = [];
    line.forEach((cell, column) => {
      if (!cell || sheet.columnAxis.hidden.has(column)) return;
      const tuple = cellTuple({ book, sheet, cell, row, column }, numbers, numberOfRule);
      if (tuple) tuples.push(tuple);
    });
    if (tuples.length > 0) rows.set(row, tuples);
  });
  return { head: headOf(book, sheet, numbers), rows };
}

interface Place {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** `undefined` where the cell shows nothing and offers nothing. */
function cellTuple(
  { book, sheet, cell, row, column }: Place,
  numbers: TabNumbers,
  numberOfRule: (rule: Rule) => number,
): CellTuple | undefined {
  const value = cell.filled ? book.calculator.value(sheet.id, row, column) : null;
  const conditional = conditionalStyleOf(book, sheet, row, column);
  const marks = marksOf(cell.rule);
  const box = marks && (value === null || isMark(marks, value));
  const display = typeof value === 'string' ? value : formatValue(value, cell.format ?? 'General');
  const text = value === null || box ? '' : display;
  const look = numbers.lookOf(cell.style, conditional, box ? 'other' : kindOf(value));
  const flags =
    (box ? FLAG.checkbox : 0) +
    (box && value === marks.on ? FLAG.ticked : 0) +
    (fitsRule(book, sheet, row, column) ? 0 : FLAG.warned) +
    (/^https?:\/\//.test(text) ? FLAG.link : 0);
  const rule = cell.rule ? numberOfRule(cell.rule) : -1;
  const isBare = text === '' && rule < 0 && flags === 0 && cell.note === '';
  if (isBare && isPlain(numbers.looks.things[look])) return undefined;
  return cell.note === ''
    ? [column, text, look, rule, flags]
    : [column, text, look, rule, flags, cell.note];
}

function kindOf(value: Scalar): ValueKind {
  if (value === null || typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'other';
}

function isPlain(look: CellLook | undefined): boolean {
  return look !== undefined && Object.keys(look.box).length === 0;
}

function ruleLook(book: Book, { criterion, values, allowInvalid, help }: Rule): RuleLook {
  const [first, shown = true] = values;
  const offers = criterion.name.startsWith('VALUE_IN_') && shown === true;
  const options = isRangeValue(first) ? offeredBy(book, first) : (first as string[]);
  return { ...(offers && { options }), rejects: !allowInvalid, help: help ?? '' };
}

function headOf(book: Book, sheet: Sheet, { looks, rules }: TabNumbers): TabHead {
  const { rowAxis, columnAxis } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    rows: rowAxis.count,
    columns: columnAxis.count,
    frozenRows: rowAxis.frozen,
    frozenColumns: columnAxis.frozen,
    widths: [...columnAxis.sizes],
    heights: [...rowAxis.sizes],
    hiddenRows: hiddenOf(rowAxis),
    hiddenColumns: hiddenOf(columnAxis),
    merges: sheet.merges,
    gridLines: !sheet.gridlinesHidden,
    looks: looks.things,
    rules: rules.things,
    charts: sheet.charts.map((chart) => chartLook(book, chart)),
  };
}

function hiddenOf({ hidden }: Axis): number[] {
  return [...hidden].sort((a, b) => a - b);
}
