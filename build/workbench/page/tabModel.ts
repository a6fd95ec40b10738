import type { CellLook, CellTuple, RuleLook, TabHead, TabPatch } from '../contract';

/** A cell of the tab in front with its numbers looked up. */
export interface ShownCell {
  readonly text: string;
  readonly look: CellLook | undefined;
  readonly rule: RuleLook | undefined;
  readonly flags: number;
  readonly note: string | undefined;
}

/** A tab as the page knows it: the server's patches, put together. */
export class TabModel {
  private readonly rows = new Map<number, Map<number, CellTuple>>();

  constructor(public head: TabHead) {}

  /** @returns whether more than cells changed */
  apply({ head, rows }: TabPatch): boolean {
    if (head) this.head = head;
    for (const [row, cells] of Object.entries(rows)) {
      this.rows.set(Number(row), new Map(cells.map((cell) => [cell[0], cell])));
    }
    return head !== undefined;
  }

  cell(row: number, column: number): ShownCell | undefined {
    const tuple = this.rows.get(row)?.get(column);
    if (!tuple) return undefined;
    const [, text, look, rule, flags, note] = tuple;
    return { text, look: this.head.looks[look], rule: this.head.rules[rule], flags, note };
  }

  text(row: number, column: number): string {
    return this.rows.get(row)?.get(column)?.[1] ?? '';
  }

  columnsOf(row: number): number[] {
    return [...(this.rows.get(row)?.keys() ?? [])];
  }
}
