import type { Scalar } from '../calculator';
import type { Host } from '../evaluate/host';
import { type Area, PARSE_ERROR, type Position, REFERENCE_ERROR } from '../evaluate/values';
import { FormulaSyntaxError } from '../parse/trouble';
import { fold } from '../text/fold';
import { Block } from './block';
import type { Cell } from './cell';
import { Graph } from './graph';
import { Sheet } from './sheet';
import type { Template } from './template';
import { Templates } from './templates';

/** How deep one computation may call the next before the deeper one is done first, on its own. */
const DEEPEST = 150;
/** Blocks kept a sheet: more than any tab's formulas look at, unless they look at growing ranges. */
const MOST_BLOCKS = 2_000;
const ROWS = 0x10000;
const COLUMNS = 0x400;

/** Thrown through the formulas that wait for a cell which lies too deep; the outermost comes first. */
class Deferred {
  constructor(
    readonly cell: Cell,
    readonly waiting: readonly Cell[],
  ) {}
}

/** All tabs, their formulas and the order of computing: lazily, each cell when it is read. */
export class Book implements Host {
  readonly sheets = new Map<number, Sheet>();
  readonly graph = new Graph((id) => this.sheets.get(id));
  readonly templates = new Templates(this, (name) => this.ids.get(fold(name)));
  today = 0;
  computed = 0;
  /** By name, letter case apart (platform 10.5). */
  private readonly ids = new Map<string, number>();
  /** What is being computed, each for the sake of the one before. */
  private readonly stack: Cell[] = [];
  /** What was being computed whenever a cell lay too deep; it goes on once that cell is done. */
  private readonly halted: (readonly Cell[])[] = [];

  sheet(id: number): Sheet {
    const sheet = this.sheets.get(id);
    if (!sheet) throw new Error(`there is no sheet ${id}`);
    return sheet;
  }

  sheetById(id: number): Sheet | undefined {
    return this.sheets.get(id);
  }

  addSheet(sheet: Sheet): void {
    if (this.sheets.has(sheet.id)) throw new Error(`sheet ${sheet.id} is already there`);
    this.sheets.set(sheet.id, sheet);
    this.ids.set(fold(sheet.name), sheet.id);
    this.templates.forgetNames();
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.ids.delete(fold(sheet.name));
    sheet.name = name;
    this.ids.set(fold(name), sheet.id);
    this.templates.forgetNames();
  }

  /** Takes a tab out; who refers to it must be rewritten by the caller. */
  removeSheet(sheet: Sheet): void {
    this.sheets.delete(sheet.id);
    this.ids.delete(fold(sheet.name));
    this.templates.forgetNames();
  }

  setConstant(sheetId: number, row: number, column: number, value: Scalar): void {
    const cell = this.sheet(sheetId).cell(row, column);
    this.graph.detach(cell);
    cell.broken = undefined;
    cell.value = value;
    this.graph.invalidate(cell.sheet, column, row, row);
  }

  setFormula(sheetId: number, row: number, column: number, text: string): void {
    const sheet = this.sheet(sheetId);
    const template = this.tryTemplate(text, row, column);
    if (!template) {
      this.setConstant(sheetId, row, column, PARSE_ERROR);
      sheet.cell(row, column).broken = text;
      return;
    }
    const cell = sheet.cell(row, column);
    this.graph.detach(cell);
    cell.broken = undefined;
    this.graph.attach(cell, template);
    this.graph.invalidate(sheet, column, row, row);
  }

  /** The value of a formula that stands in no cell. */
  evaluate(text: string, at: Position): Scalar {
    const template = this.tryTemplate(text, at.row, at.column);
    if (!template) return PARSE_ERROR;
    return template.evaluate(at);
  }

  /** Takes over all that another book holds; its formulas are not read again. */
  copyFrom(from: Book): void {
    if (this.sheets.size > 0) throw new Error('there are sheets already');
    this.today = from.today;
    for (const { id, name } of from.sheets.values()) this.addSheet(new Sheet(id, name));
    const templates = new Map<Template, Template>();
    const own = (template: Template) => {
      let like = templates.get(template);
      if (!like) {
        like = this.templates.like(template);
        templates.set(template, like);
      }
      return like;
    };
    for (const sheet of from.sheets.values())
      for (const source of sheet.cells()) {
        const cell = this.sheet(sheet.id).cell(source.row, source.column);
        cell.value = source.value;
        cell.broken = source.broken;
        cell.circular = source.circular;
        if (!source.template) continue;
        this.graph.attach(cell, own(source.template));
        if (source.state === 'clean') this.graph.trust(cell);
      }
  }

  setToday(serial: number): void {
    if (serial === this.today) return;
    this.today = serial;
    for (const { sheet, column, template, first, last } of this.graph.volatile)
      for (let row = first; row <= last; row++) {
        const cell = sheet.find(row, column);
        if (cell?.template === template) this.graph.doubtCell(cell);
      }
  }

  read(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.find(row, column);
    if (!cell) return null;
    return cell.state === 'clean' ? cell.value : this.valueOf(cell);
  }

  block(area: Area): Block {
    const { sheet, top, left, bottom, right } = area;
    if (bottom >= ROWS || right >= COLUMNS) throw new Error('a range beyond the largest sheet');
    const key = ((left * COLUMNS + right) * ROWS + top) * ROWS + bottom;
    let stamp = 0;
    for (let column = left; column <= right; column++) stamp += sheet.columns[column]?.version ?? 0;
    const known = sheet.blocks.get(key);
    if (known?.stamp === stamp) return known;
    const values: Scalar[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) values.push(this.read(sheet, row, column));
    const block = new Block(bottom - top + 1, right - left + 1, values, stamp);
    if (sheet.blocks.size >= MOST_BLOCKS) sheet.blocks.clear();
    sheet.blocks.set(key, block);
    return block;
  }

  private tryTemplate(text: string, row: number, column: number): Template | undefined {
    try {
      return this.templates.of(text, row, column);
    } catch (thrown) {
      if (thrown instanceof FormulaSyntaxError) return undefined;
      throw thrown;
    }
  }

  private valueOf(cell: Cell): Scalar {
    if (cell.state === 'computing') {
      this.markCircle(cell);
      return REFERENCE_ERROR;
    }
    if (this.stack.length === 0) this.settle(cell);
    else if (this.stack.length >= DEEPEST) throw new Deferred(cell, [...this.stack]);
    else this.compute(cell);
    return cell.value;
  }

  /** Computes a cell from the outside: what lies too deep is done first, then what waited for it. */
  private settle(cell: Cell): void {
    const waiting = [cell];
    const interrupted = new Set<Cell>();
    try {
      for (let top = waiting.at(-1); top; top = waiting.at(-1))
        try {
          this.compute(top);
          waiting.pop();
          this.halted.pop();
        } catch (thrown) {
          if (!(thrown instanceof Deferred)) throw thrown;
          // Whoever reads a waiting cell meanwhile stands on a circle with it.
          top.state = 'computing';
          waiting.push(thrown.cell);
          this.halted.push(thrown.waiting);
          for (const reader of thrown.waiting) interrupted.add(reader);
        }
    } finally {
      for (const left of waiting) left.state = 'dirty';
      // What nobody came back to is judged anew.
      for (const reader of interrupted) if (reader.state === 'dirty') reader.circular = false;
      this.halted.length = 0;
    }
  }

  private compute(cell: Cell): void {
    const { template, group } = cell;
    if (!template || !group) throw new Error('a doubtful cell without a formula');
    cell.state = 'computing';
    this.stack.push(cell);
    let value: Scalar;
    try {
      value = template.evaluate(cell);
    } catch (thrown) {
      cell.state = 'dirty';
      throw thrown;
    } finally {
      this.stack.pop();
    }
    cell.value = cell.circular ? REFERENCE_ERROR : value;
    cell.state = 'clean';
    group.clean++;
    this.computed++;
  }

  /** Every cell between a cell and its second reading lies on a circle: Sheets shows `#REF!`. */
  private markCircle(cell: Cell): void {
    cell.circular = true;
    const readers = [...this.halted.flat(), ...this.stack];
    for (let i = readers.length - 1; i >= 0 && readers[i] !== cell; i--)
      (readers[i] as Cell).circular = true;
  }
}
