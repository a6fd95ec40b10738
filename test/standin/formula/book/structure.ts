import { REFERENCE_ERROR } from '../evaluate/values';
import type { Corner, Node, Reference } from '../parse/ast';
import { render } from '../parse/render';
import {
  adjust,
  deletion,
  insertion,
  inside,
  type Move,
  mapReferences,
  type Shift,
} from './adjust';
import type { Book } from './book';
import type { Cell } from './cell';
import { referencesIn } from './dependency';
import type { Group } from './group';
import type { Sheet } from './sheet';
import type { Template } from './template';

interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** What becomes of one reference; `undefined` is `#REF!`. */
type Change = (reference: Reference) => Reference | undefined;

const BROKEN: Node = { kind: 'error', value: REFERENCE_ERROR };

/** Edits that move cells and therefore rewrite formulas. */
export class StructureEditor {
  constructor(private readonly book: Book) {}

  insert(sheetId: number, axis: Shift['axis'], before: number, count: number): void {
    this.reshape(this.book.sheet(sheetId), insertion(axis, before, count), before, 0, count);
  }

  remove(sheetId: number, axis: Shift['axis'], first: number, count: number): void {
    this.reshape(this.book.sheet(sheetId), deletion(axis, first, count), first, count, 0);
  }

  removeSheet(sheetId: number): void {
    const gone = this.book.sheet(sheetId);
    this.book.removeSheet(gone);
    const lose: Change = (reference) => (reference.sheetId === sheetId ? undefined : reference);
    const touched: Cell[] = [];
    for (const group of this.groups()) {
      if (!this.speaksOf(group.template, gone)) continue;
      for (const cell of membersOf(group)) {
        cell.template = this.rewrite(templateOf(cell, group), lose, cell.row, cell.column);
        touched.push(cell);
      }
    }
    this.book.graph.rebuild(this.book.sheets.values());
    for (const cell of touched) this.book.graph.doubtCell(cell);
  }

  permuteRows(
    sheetId: number,
    first: number,
    order: readonly number[],
    firstColumn: number,
    columns: number,
  ): void {
    checkOrder(first, order);
    const sheet = this.book.sheet(sheetId);
    const last = first + order.length - 1;
    for (let column = firstColumn; column < firstColumn + columns; column++) {
      const contents = order.map((row) => contentOf(sheet.find(row, column)));
      contents.forEach((content, i) => {
        this.put(content, sheet, first + i, column);
      });
      this.book.graph.invalidate(sheet, column, first, last);
    }
  }

  copyCell(from: Place, to: Place): void {
    const source = this.book.sheet(from.sheetId).find(from.row, from.column);
    const sheet = this.book.sheet(to.sheetId);
    this.put(contentOf(source), sheet, to.row, to.column);
    this.book.graph.invalidate(sheet, to.column, to.row, to.row);
  }

  /** Sets a content whose relative references keep their offsets; none may leave the sheet. */
  private put(content: Content, sheet: Sheet, row: number, column: number): void {
    const cell = sheet.cell(row, column);
    this.book.graph.detach(cell);
    cell.value = content.value;
    cell.broken = content.broken;
    if (!content.template) return;
    const stays: Change = (reference) => (inside(reference, row, column) ? reference : undefined);
    this.book.graph.attach(cell, this.rewrite(content.template, stays, row, column));
  }

  /** Takes `gone` places at `start` out, or puts `added` ones there. */
  private reshape(sheet: Sheet, shift: Shift, start: number, gone: number, added: number): void {
    const doubtful = this.shiftFormulas(sheet, shift);
    const { axis } = shift;
    if (axis === 'column') sheet.columns.splice(start, gone, ...new Array(added).fill(undefined));
    else
      for (const column of sheet.columns) {
        if (!column || column.cells.length <= start) continue;
        column.cells.splice(start, gone, ...new Array(added).fill(undefined));
      }
    sheet.columns.forEach((column, columnNumber) => {
      column?.cells.forEach((cell, row) => {
        if (!cell) return;
        cell.row = row;
        cell.column = columnNumber;
      });
    });
    if (standsAlone(sheet)) sheet.blocks.clear();
    else this.book.graph.rebuild(this.book.sheets.values());
    for (const cell of doubtful)
      if (sheet !== cell.sheet || sheet.find(cell.row, cell.column) === cell)
        this.book.graph.doubtCell(cell);
  }

  /** Rewrites every formula that sees the edit; gives those whose value may have changed. */
  private shiftFormulas(sheet: Sheet, shift: Shift): Cell[] {
    const doubtful: Cell[] = [];
    for (const group of this.groups()) {
      if (group.sheet !== sheet && !this.speaksOf(group.template, sheet)) continue;
      for (const cell of membersOf(group)) {
        const template = templateOf(cell, group);
        const move = moveOf(cell, cell.sheet === sheet ? shift : undefined);
        const { positional } = template;
        let resized = positional && (move.newRow !== move.row || move.newColumn !== move.column);
        const follow: Change = (reference) => {
          const edited = (reference.sheetId ?? cell.sheet.id) === sheet.id;
          const adjusted = adjust(reference, move, edited ? shift : undefined);
          resized ||= edited && !(adjusted && sameExtent(reference, adjusted, move, positional));
          return adjusted;
        };
        cell.template = this.rewrite(template, follow, move.newRow, move.newColumn);
        if (resized) doubtful.push(cell);
      }
    }
    return doubtful;
  }

  /** The template with its references changed, seen from a place; the same object if none did. */
  private rewrite(template: Template, change: Change, row: number, column: number): Template {
    const references = referencesOf(template);
    const changed = references.map(change);
    if (changed.every((reference, i) => reference && sameReference(reference, references[i])))
      return template;
    const known = this.rewritten(template);
    const key = changed.map(placesOf).join(' ');
    let made = known.get(key);
    if (!made) {
      made = this.withReferences(template, changed, row, column);
      known.set(key, made);
    }
    return made;
  }

  private withReferences(
    template: Template,
    references: readonly (Reference | undefined)[],
    row: number,
    column: number,
  ): Template {
    let next = 0;
    const tree = mapReferences(template.tree, () => {
      const reference = references[next++];
      return reference ? { kind: 'reference', reference } : BROKEN;
    });
    const text = render(tree, row, column, (sheetId) => this.book.sheet(sheetId).name);
    return this.book.templates.of(text, row, column);
  }

  /** What became of a template by the places its references came to: copies share it. */
  private readonly outcomes = new WeakMap<Template, Map<string, Template>>();

  private rewritten(template: Template): Map<string, Template> {
    // A tab that is not there is looked for anew, each time.
    if (template.namesLost) return new Map();
    let known = this.outcomes.get(template);
    if (!known) {
      known = new Map();
      this.outcomes.set(template, known);
    }
    return known;
  }

  private speaksOf(template: Template, { id }: Sheet): boolean {
    return referencesOf(template).some(({ sheetId }) => sheetId === id);
  }

  private *groups(): Iterable<Group> {
    for (const sheet of this.book.sheets.values())
      for (const column of sheet.columns) if (column) yield* column.groups.values();
  }
}

/** The cells of a group; until it is made anew, a rewritten one is still of the group it was in. */
function* membersOf(group: Group): Iterable<Cell> {
  const { cells } = group.sheet.column(group.column);
  for (let row = group.first; row <= group.last; row++) {
    const cell = cells[row];
    if (cell?.group === group) yield cell;
  }
}

/** The cell's own: an edit of a tab that stands alone rewrites formulas and makes no group anew. */
function templateOf(cell: Cell, group: Group): Template {
  return cell.template ?? group.template;
}

const knownReferences = new WeakMap<Node, readonly Reference[]>();

function referencesOf({ tree }: Template): readonly Reference[] {
  let references = knownReferences.get(tree);
  if (!references) {
    references = referencesIn(tree);
    knownReferences.set(tree, references);
  }
  return references;
}

/** A reference's places as text; which of them are fixed does not change. */
function placesOf(reference: Reference | undefined): string {
  if (!reference) return '-';
  const { from, to } = reference;
  return `${from.row},${from.column},${to.row},${to.column}`;
}

/** Nothing on it is computed and nothing computed reads it: its cells move without anyone's notice. */
function standsAlone({ columns }: Sheet): boolean {
  return columns.every(
    (column) => !column || (column.groups.size === 0 && column.links.length === 0),
  );
}

type Content = Pick<Cell, 'value' | 'template' | 'broken'>;

function contentOf(cell: Cell | undefined): Content {
  return { value: cell?.value ?? null, template: cell?.template, broken: cell?.broken };
}

function checkOrder(first: number, order: readonly number[]): void {
  const sorted = [...order].sort((a, b) => a - b);
  if (sorted.some((row, i) => row !== first + i))
    throw new Error(`the order must name each row from ${first} on once`);
}

function moveOf({ row, column }: Cell, shift: Shift | undefined): Move {
  return {
    row,
    column,
    newRow: shift?.axis === 'row' ? shift.low(row) : row,
    newColumn: shift?.axis === 'column' ? shift.low(column) : column,
  };
}

function sameReference(a: Reference, b: Reference | undefined): boolean {
  return b !== undefined && sameCorner(a, b, 'from') && sameCorner(a, b, 'to');
}

function sameCorner(a: Reference, b: Reference, end: 'from' | 'to'): boolean {
  return a[end].row === b[end].row && a[end].column === b[end].column;
}

/** Whether a reference covers the cells it covered before an edit, apart from their having moved. */
function sameExtent(before: Reference, after: Reference, move: Move, inPlace: boolean): boolean {
  return (
    sameAlong('row', 'rowFixed', move.row, move.newRow) &&
    sameAlong('column', 'columnFixed', move.column, move.newColumn)
  );

  function sameAlong(
    axis: 'row' | 'column',
    fixed: 'rowFixed' | 'columnFixed',
    at: number,
    newAt: number,
  ): boolean {
    const place = (corner: Corner, from: number) => corner[axis] + (corner[fixed] ? 0 : from);
    const moved = place(after.from, newAt) - place(before.from, at);
    const grown = place(after.to, newAt) - place(before.to, at) - moved;
    return grown === 0 && (moved === 0 || !inPlace);
  }
}
