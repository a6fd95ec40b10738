import type { ColumnRegular, DimensionCols, DimensionRows } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { columnLetter } from '../../../src/core/formula/reference';
import type { Block } from '../contract';
import { boxOf, contentOf } from './cellPaint';
import { HEADER_WIDTH, type Layout, layoutOf, ROW_HEIGHT } from './layout';
import type { TabModel } from './tabModel';
import { textHeights } from './textSize';

defineCustomElements();

/** The line of a row in the grid's own data: only its number, the cells are the model's. */
interface Line {
  readonly number: number;
}

interface GridEvents {
  selected(block: Block): void;
  scrolled(x: number, y: number): void;
}

/** The grid component with a tab in it: draws the model, tells what the person selects. */
export class SheetGrid {
  layout: Layout | undefined;
  private readonly element = document.createElement('revo-grid');
  private model: TabModel | undefined;
  private sizes = '';
  private readonly scroll = { x: 0, y: 0 };
  /** How often the person has pressed on the grid. */
  private presses = 0;

  constructor(
    host: HTMLElement,
    private readonly events: GridEvents,
  ) {
    Object.assign(this.element, {
      readonly: true,
      range: true,
      resize: true,
      canFocus: true,
      useClipboard: false,
      filter: false,
      canMoveColumns: false,
      hideAttribution: true,
      rowSize: ROW_HEIGHT,
      rowHeaders: {
        size: HEADER_WIDTH,
        cellTemplate: (_: unknown, { model }: { model: Line }) => String(model.number),
      },
    });
    for (const name of ['afterfocus', 'setrange', 'selectall']) {
      this.element.addEventListener(name, () => queueMicrotask(() => void this.tellSelection()));
    }
    this.element.addEventListener('mousedown', () => (this.presses += 1), { capture: true });
    this.element.addEventListener('viewportscroll', (event) => this.scrolled(event));
    host.append(this.element);
  }

  /** Draws another tab, or one whose columns or rows changed. */
  show(model: TabModel): void {
    const isOther = model.head.id !== this.model?.head.id;
    this.model = model;
    const layout = layoutOf(model, textHeights(model));
    this.layout = layout;
    const columns = [...layout.pinnedColumns, ...layout.bodyColumns].map((column) =>
      this.column(column),
    );
    this.element.columns = columns;
    this.element.pinnedTopSource = layout.topRows.map((number) => ({ number }));
    this.element.source = layout.bodyRows.map((number) => ({ number }));
    this.sizeRows(layout, model.head.id);
    this.element.dataset.tab = model.head.name;
    this.element.classList.toggle('no-lines', !model.head.gridLines);
    if (isOther) void this.element.scrollToCoordinate({ x: 0, y: 0 });
  }

  /** Draws what changed in the cells. */
  repaint(): void {
    const { model } = this;
    if (!model) return;
    this.layout = layoutOf(model, textHeights(model));
    this.sizeRows(this.layout, model.head.id);
    void this.element.refresh('all');
  }

  /** Moves the person's cell, scrolled into view; not where the person chose another meanwhile. */
  async focus({ row, column, rows, columns }: Block): Promise<void> {
    const { presses } = this;
    const from = this.placeOf(row, column);
    const to = this.placeOf(row + rows - 1, column + columns - 1);
    if (!from) return;
    const end = to && to.rowType === from.rowType && to.colType === from.colType ? to : from;
    if (from.rowType === 'rgRow') await this.element.scrollToRow(Math.max(0, from.y - 4));
    if (presses !== this.presses) return;
    await this.element.setCellsFocus(
      { x: from.x, y: from.y },
      { x: end.x, y: end.y },
      from.colType,
      from.rowType,
    );
  }

  /** The drawn box of a cell, where it is in view. */
  boxOf(name: string): HTMLElement | undefined {
    return this.element.querySelector<HTMLElement>(`[data-cell="${name}"]`) ?? undefined;
  }

  private column(number: number): ColumnRegular {
    const isPinned = this.layout?.pinnedColumns.includes(number) ?? false;
    return {
      prop: number,
      name: columnLetter(number),
      size: this.layout?.widthOf(number) ?? 0,
      ...(isPinned && { pin: 'colPinStart' as const }),
      cellProperties: ({ model }) => this.paint((m, l) => boxOf(m, l, model.number, number)),
      cellTemplate: (h, { model }) =>
        this.paint((m, l) => contentOf(h, m, l, model.number, number)) as never,
    };
  }

  private paint<T>(draw: (model: TabModel, layout: Layout) => T): T | undefined {
    return this.model && this.layout ? draw(this.model, this.layout) : undefined;
  }

  /** Tells the component the rows that are not of the usual height, where they changed. */
  private sizeRows(layout: Layout, tab: number): void {
    const definitions = [
      ...layout.topRows.map((row, index) => ({ type: 'rowPinStart' as const, index, row })),
      ...layout.bodyRows.map((row, index) => ({ type: 'rgRow' as const, index, row })),
    ]
      .map(({ type, index, row }) => ({ type, index, size: layout.heightOf(row) }))
      .filter(({ size }) => size !== ROW_HEIGHT);
    const sizes = `${tab} ${JSON.stringify(definitions)}`;
    if (sizes !== this.sizes) this.element.rowDefinitions = definitions;
    this.sizes = sizes;
  }

  private placeOf(row: number, column: number) {
    const { layout } = this;
    if (!layout) return undefined;
    const isTop = layout.topRows.includes(row);
    const isPinned = layout.pinnedColumns.includes(column);
    const y = (isTop ? layout.topRows : layout.bodyRows).indexOf(row);
    const x = (isPinned ? layout.pinnedColumns : layout.bodyColumns).indexOf(column);
    const rowType: DimensionRows = isTop ? 'rowPinStart' : 'rgRow';
    const colType: DimensionCols = isPinned ? 'colPinStart' : 'rgCol';
    return x < 0 || y < 0 ? undefined : { x, y, rowType, colType };
  }

  private async tellSelection(): Promise<void> {
    const { layout } = this;
    const focused = await this.element.getFocused();
    const range = await this.element.getSelectedRange();
    if (!focused || !layout) return;
    const rows = focused.rowType === 'rowPinStart' ? layout.topRows : layout.bodyRows;
    const columns = focused.colType === 'colPinStart' ? layout.pinnedColumns : layout.bodyColumns;
    const area = range ?? { ...focused.cell, x1: focused.cell.x, y1: focused.cell.y };
    const [row, lastRow] = [rows[area.y], rows[area.y1]];
    const [column, lastColumn] = [columns[area.x], columns[area.x1]];
    if (row === undefined || lastRow === undefined) return;
    if (column === undefined || lastColumn === undefined) return;
    const block = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
    this.events.selected(layout.mergeOver(row, column) ?? block);
  }

  private scrolled({ detail }: CustomEvent<{ dimension: string; coordinate: number }>): void {
    if (detail.dimension === 'rgRow') this.scroll.y = detail.coordinate;
    if (detail.dimension === 'rgCol') this.scroll.x = detail.coordinate;
    this.events.scrolled(this.scroll.x, this.scroll.y);
  }
}
