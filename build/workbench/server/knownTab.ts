import type { CellTuple, TabPatch } from '../contract';
import { TabNumbers, type TabView } from './tabView';

/** What a page knows of one tab, and how to tell it only what is new. */
export class KnownTab {
  readonly numbers = new TabNumbers();
  private head = '';
  private readonly rows = new Map<number, string>();

  /** `undefined` where nothing changed. */
  patch(view: TabView): TabPatch | undefined {
    const rows: Record<number, readonly CellTuple[]> = {};
    for (const [row, cells] of view.rows) {
      const text = JSON.stringify(cells);
      if (this.rows.get(row) === text) continue;
      this.rows.set(row, text);
      rows[row] = cells;
    }
    for (const row of [...this.rows.keys()]) {
      if (view.rows.has(row)) continue;
      this.rows.delete(row);
      rows[row] = [];
    }
    const head = JSON.stringify(view.head);
    const isNew = head !== this.head;
    this.head = head;
    if (!isNew && Object.keys(rows).length === 0) return undefined;
    return { id: view.head.id, rows, ...(isNew && { head: view.head }) };
  }
}
