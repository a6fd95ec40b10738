import type { Cell } from './cell';
import { reach, readersOf } from './dependency';
import type { Group } from './group';
import type { Sheet } from './sheet';
import type { Template } from './template';

/**
 * Who reads whom. Formulas are kept by group (a template within a column), so that a reference of
 * three hundred copies is one link, and a change is followed as intervals of rows.
 */
export class Graph {
  readonly volatile = new Set<Group>();

  constructor(private readonly sheetById: (id: number) => Sheet | undefined) {}

  /** Gives a cell its formula; the cell is doubtful from now on. */
  attach(cell: Cell, template: Template): void {
    const group = this.groupOf(cell.sheet, cell.column, template);
    group.members++;
    group.first = Math.min(group.first, cell.row);
    group.last = Math.max(group.last, cell.row);
    cell.template = template;
    cell.group = group;
    cell.state = 'dirty';
  }

  /** The value that a cell has just been given is that of its formula. */
  trust(cell: Cell): void {
    cell.state = 'clean';
    if (cell.group) cell.group.clean++;
  }

  /** Takes a cell's formula away; its value stays. */
  detach(cell: Cell): void {
    const group = cell.group;
    if (!group) return;
    if (cell.state === 'clean') group.clean--;
    if (--group.members === 0) this.drop(group);
    cell.template = undefined;
    cell.group = undefined;
    cell.state = 'clean';
    cell.circular = false;
  }

  /** Marks everything that depends on the rows of a column, however far, as doubtful. */
  invalidate(sheet: Sheet, column: number, first: number, last: number): void {
    const waiting: Interval[] = [{ sheet, column, first, last }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const changed = next.sheet.column(next.column);
      changed.version++;
      for (const { group, dependency } of changed.links) {
        if (group.clean === 0) continue;
        const [low, high] = readersOf(dependency.rows, next.first, next.last);
        doubt(group, Math.max(low, group.first), Math.min(high, group.last), waiting);
      }
    }
  }

  /** Marks a formula itself as doubtful, with all that depends on it. */
  doubtCell(cell: Cell): void {
    if (cell.group && cell.state === 'clean') {
      cell.state = 'dirty';
      cell.circular = false;
      cell.group.clean--;
    }
    this.invalidate(cell.sheet, cell.column, cell.row, cell.row);
  }

  /** Makes all groups and links anew after cells were moved; what is known of values stays. */
  rebuild(sheets: Iterable<Sheet>): void {
    const all = [...sheets];
    this.volatile.clear();
    for (const sheet of all) {
      sheet.blocks.clear();
      for (const column of sheet.columns) {
        column?.groups.clear();
        column?.links.splice(0);
      }
    }
    for (const sheet of all)
      for (const cell of sheet.cells()) {
        if (!cell.template) continue;
        const { state } = cell;
        this.attach(cell, cell.template);
        if (state === 'clean') this.trust(cell);
        else cell.state = state;
      }
  }

  private groupOf(sheet: Sheet, column: number, template: Template): Group {
    const { groups } = sheet.column(column);
    let group = groups.get(template);
    if (!group) {
      group = { sheet, column, template, first: Infinity, last: 0, members: 0, clean: 0 };
      groups.set(template, group);
      for (const { read, dependency } of this.readColumns(group))
        read.links.push({ group, dependency });
      if (template.volatile) this.volatile.add(group);
    }
    return group;
  }

  private drop(group: Group): void {
    group.sheet.column(group.column).groups.delete(group.template);
    this.volatile.delete(group);
    for (const { read } of this.readColumns(group)) {
      const kept = read.links.filter((link) => link.group !== group);
      read.links.splice(0, read.links.length, ...kept);
    }
  }

  private *readColumns(group: Group) {
    for (const dependency of group.template.dependencies) {
      const sheet =
        dependency.sheetId === undefined ? group.sheet : this.sheetById(dependency.sheetId);
      if (!sheet) continue;
      const [left, right] = reach(dependency.columns, group.column);
      for (let column = Math.max(1, left); column <= right; column++)
        yield { read: sheet.column(column), dependency };
    }
  }
}

interface Interval {
  readonly sheet: Sheet;
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** Marks a group's clean members in `low..high` and hands on the runs of rows that were marked. */
function doubt(group: Group, low: number, high: number, waiting: Interval[]): void {
  const { sheet, column, template } = group;
  const { cells } = sheet.column(column);
  let first = 0;
  for (let row = low; row <= high + 1; row++) {
    const cell = row <= high ? cells[row] : undefined;
    const marks = cell !== undefined && cell.template === template && cell.state === 'clean';
    if (marks) {
      cell.state = 'dirty';
      cell.circular = false;
      group.clean--;
      if (first === 0) first = row;
    } else if (first !== 0) {
      waiting.push({ sheet, column, first, last: row - 1 });
      first = 0;
    }
  }
}
