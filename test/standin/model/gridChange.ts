import { shiftFormula } from '../formula';
import { Trouble } from '../runtime/trouble';
import type { Area } from './area';
import type { Book } from './book';
import type { Cell } from './cell';
import type { Rule } from './rule';
import type { Axis, Sheet } from './sheet';
import { plain } from './style';
import { isRangeValue, type RangeValue } from './subject';

type Direction = 'row' | 'column';

const spans = { row: 'rows', column: 'columns' } as const;

/** Inserts empty rows or columns, also at the end; they look like the place before them (or after, at the start). */
export function insert(
  book: Book,
  sheet: Sheet,
  direction: Direction,
  before: number,
  count: number,
): void {
  const axis = axisOf(sheet, direction);
  const other = axisOf(sheet, direction === 'row' ? 'column' : 'row');
  if (before < 1 || count < 1 || before > axis.count + 1) {
    throw new Trouble(direction === 'row' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
  }
  book.checkSize(count * other.count);
  if (direction === 'row') {
    openGap(sheet.cells, before, count);
    book.calculator.insertRows(sheet.id, before, count);
  } else {
    for (const line of sheet.cells) if (line) openGap(line, before, count);
    book.calculator.insertColumns(sheet.id, before, count);
  }
  axis.count += count;
  if (before <= axis.frozen) axis.frozen += count;
  moveAxis(axis, (place) => (place >= before ? place + count : place));
  moveAreas(book, sheet, direction, (first, last) =>
    first >= before
      ? [first + count, last + count]
      : last >= before
        ? [first, last + count]
        : [first, last],
  );
  inheritLooks(sheet, direction, before, count);
}

/** Moves what stands at a place and after it, in a sparse list. */
function openGap<Item>(items: Item[], before: number, count: number): void {
  for (const [place, item] of items.splice(before).entries()) {
    if (item !== undefined) items[before + count + place] = item;
  }
}

/** Takes rows or columns out; not all of them (platform 10.7). */
export function remove(
  book: Book,
  sheet: Sheet,
  direction: Direction,
  first: number,
  count: number,
): void {
  const axis = axisOf(sheet, direction);
  const isRow = direction === 'row';
  if (first < 1 || count < 1 || first + count - 1 > axis.count) {
    throw new Trouble(isRow ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
  }
  const frozenGone = Math.max(0, Math.min(axis.frozen, first + count - 1) - first + 1);
  if (axis.count - count <= axis.frozen - frozenGone) {
    throw new Trouble(isRow ? 'allRows' : 'allColumns');
  }
  if (isRow) {
    book.calculator.deleteRows(sheet.id, first, count);
    sheet.cells.splice(first, count);
  } else {
    book.calculator.deleteColumns(sheet.id, first, count);
    for (const line of sheet.cells) line?.splice(first, count);
  }
  axis.count -= count;
  axis.frozen -= frozenGone;
  const end = first + count;
  moveAxis(axis, (place) => (place >= end ? place - count : place >= first ? undefined : place));
  moveAreas(book, sheet, direction, (top, bottom) => {
    const newTop = top >= end ? top - count : Math.min(top, first);
    const newBottom = bottom >= end ? bottom - count : Math.min(bottom, first - 1);
    return newBottom < newTop ? undefined : [newTop, newBottom];
  });
}

function axisOf(sheet: Sheet, direction: Direction): Axis {
  return direction === 'row' ? sheet.rowAxis : sheet.columnAxis;
}

function moveAxis(axis: Axis, move: (place: number) => number | undefined): void {
  const sizes = [...axis.sizes];
  const hidden = [...axis.hidden];
  axis.sizes.clear();
  axis.hidden.clear();
  for (const [place, size] of sizes) {
    const moved = move(place);
    if (moved !== undefined) axis.sizes.set(moved, size);
  }
  for (const place of hidden) {
    const moved = move(place);
    if (moved !== undefined) axis.hidden.add(moved);
  }
}

type MoveSpan = (first: number, last: number) => [first: number, last: number] | undefined;

/** Everything that names cells of the tab follows: merges, rules, protections, names, charts. */
function moveAreas(book: Book, sheet: Sheet, direction: Direction, move: MoveSpan): void {
  const moveArea = (area: Area): Area | undefined => {
    const span = move(area[direction], area[direction] + area[spans[direction]] - 1);
    return span && { ...area, [direction]: span[0], [spans[direction]]: span[1] - span[0] + 1 };
  };
  const moveAll = (areas: readonly Area[]) => areas.flatMap((area) => moveArea(area) ?? []);
  sheet.merges = moveAll(sheet.merges).filter((area) => area.rows * area.columns > 1);
  sheet.conditional = sheet.conditional.flatMap((rule) => {
    const areas = moveAll(rule.areas);
    const [from] = rule.areas;
    const [to] = areas;
    if (!from || !to) return [];
    // The formula is read from the first cell, which may have moved.
    const values = rule.values.map((value) =>
      rule.criterion.name === 'CUSTOM_FORMULA' ? shiftFormula(value as string, from, to) : value,
    );
    return [{ ...rule, areas, values }];
  });
  book.protections = book.protections.filter((protection) => {
    if (protection.sheetId !== sheet.id) return true;
    protection.unprotected = moveAll(protection.unprotected);
    if (!protection.area) return true;
    protection.area = moveArea(protection.area);
    return protection.area !== undefined;
  });
  book.namedRanges = book.namedRanges.filter((named) => {
    if (named.sheetId !== sheet.id) return true;
    const area = moveArea(named.area);
    if (area) named.area = area;
    return area !== undefined;
  });
  for (const each of book.sheets) {
    each.charts = each.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap((range) => {
        if (range.sheetId !== sheet.id) return [range];
        const area = moveArea(range.area);
        return area ? [{ ...range, area }] : [];
      }),
    }));
  }
  moveRuleRanges(book, sheet, moveArea);
}

/** Lists taken from cells of the tab: rules are shared, so each distinct one is moved once. */
function moveRuleRanges(
  book: Book,
  sheet: Sheet,
  moveArea: (area: Area) => Area | undefined,
): void {
  const moved = new Map<Rule, Rule>();
  const isOfTab = (value: unknown): value is RangeValue =>
    isRangeValue(value) && value.sheetId === sheet.id;
  const followed = (value: unknown) =>
    isOfTab(value) ? { ...value, area: moveArea(value.area) ?? value.area } : value;
  const follow = (rule: Rule): Rule => {
    let next = moved.get(rule);
    if (!next) {
      next = rule.values.some(isOfTab) ? { ...rule, values: rule.values.map(followed) } : rule;
      moved.set(rule, next);
    }
    return next;
  };
  for (const each of book.sheets) {
    for (const line of each.cells) {
      for (const cell of line ?? []) if (cell?.rule) cell.rule = follow(cell.rule);
    }
  }
}

function inheritLooks(sheet: Sheet, direction: Direction, before: number, count: number): void {
  const source = before > 1 ? before - 1 : before + count;
  const others = direction === 'row' ? sheet.cells[source]?.length : sheet.cells.length;
  for (let other = 1; other < (others ?? 0); other++) {
    const like = direction === 'row' ? sheet.peek(source, other) : sheet.peek(other, source);
    if (!like || isPlain(like)) continue;
    for (let place = before; place < before + count; place++) {
      const cell = direction === 'row' ? sheet.cell(place, other) : sheet.cell(other, place);
      Object.assign(cell, { format: like.format, style: like.style, rule: like.rule });
    }
  }
}

function isPlain(cell: Cell): boolean {
  return cell.format === undefined && cell.style === plain && cell.rule === undefined;
}
