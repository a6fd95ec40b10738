import { FLAG } from '../contract';
import type { CellEditor } from './cellEditor';
import { cellName } from './cellName';
import { blockOf, textOf } from './clipboardText';
import type { Controller } from './controller';
import { leaveFocus } from './leaveFocus';
import type { SheetGrid } from './sheetGrid';

/** Frames within which the grid has chosen a clicked cell. */
const FRAMES = 20;

/** Keys, mouse and clipboard over the grid, as Sheets takes them. */
export class GridHands {
  private readonly ends: (() => void)[] = [];

  constructor(
    host: HTMLElement,
    private readonly grid: SheetGrid,
    private readonly editor: CellEditor,
    private readonly controller: Controller,
  ) {
    this.on(host, 'mousedown', leaveFocus);
    this.on(window, 'keydown', (event) => this.key(event));
    this.on(host, 'dblclick', () => this.edit({}));
    this.on(host, 'click', (event) => this.click(event));
    this.on(document, 'paste', (event) => this.paste(event));
    this.on(document, 'copy', (event) => this.copy(event, false));
    this.on(document, 'cut', (event) => this.copy(event, true));
  }

  release(): void {
    for (const end of this.ends) end();
  }

  private on<Name extends keyof WindowEventMap>(
    target: Window | Document | HTMLElement,
    name: Name,
    act: (event: WindowEventMap[Name]) => void,
  ): void {
    const listener = act as EventListener;
    target.addEventListener(name, listener, { capture: true });
    this.ends.push(() => target.removeEventListener(name, listener, { capture: true }));
  }

  /** Whether keys are meant for the grid: nothing else on the page has the cursor. */
  private get isOurs(): boolean {
    const active = document.activeElement;
    const isElsewhere = active?.closest('input, select, textarea, dialog, button, iframe') ?? null;
    return isElsewhere === null && document.querySelector('dialog[open]') === null;
  }

  private key(event: KeyboardEvent): void {
    if (this.editor.isOpen) {
      if (this.editor.key(event)) event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (!this.isOurs) return;
    const act = this.action(event);
    if (!act) return;
    event.stopPropagation();
    if (act() !== 'typed') event.preventDefault();
  }

  /** What a key does; `undefined` leaves it to the grid: arrows, pages, Tab. */
  private action(event: KeyboardEvent): (() => unknown) | undefined {
    const { key } = event;
    const { controller } = this;
    if (event.ctrlKey || event.metaKey) {
      if (key === 'z' && !event.shiftKey) return () => controller.ask('undo', {});
      if (key === 'y' || (key === 'Z' && event.shiftKey)) return () => controller.ask('redo', {});
      return undefined;
    }
    if (key === ' ' && this.hasCheckbox) return () => this.tick();
    if (key === 'Enter' && event.altKey) return undefined;
    if (key === 'Enter' || key === 'F2') {
      return () => (this.hasCheckbox ? this.tick() : this.edit({}));
    }
    if (key === 'ArrowDown' && event.altKey) return () => this.edit({ opensList: true });
    if (key === 'Delete' || key === 'Backspace') return () => controller.edit({ kind: 'clear' });
    // A letter, or the first key of an input method (Telex, VNI): it goes on into the open field.
    if (key.length === 1 || key === 'Process') {
      return () => {
        this.edit({ isTyped: true });
        return 'typed';
      };
    }
    return undefined;
  }

  private get cell() {
    const { area } = this.controller.state;
    return this.controller.model?.cell(area.row, area.column);
  }

  private get hasCheckbox(): boolean {
    return ((this.cell?.flags ?? 0) & FLAG.checkbox) !== 0;
  }

  private edit({ isTyped = false, opensList = false }): void {
    if (this.hasCheckbox) return;
    const { area, bar } = this.controller.state;
    const box = this.grid.boxOf(cellName(area.row, area.column));
    if (!box) return;
    const options = this.cell?.rule?.options;
    this.editor.open({ box, text: bar, options, isTyped, opensList });
  }

  private tick(): void {
    const on = ((this.cell?.flags ?? 0) & FLAG.ticked) === 0;
    void this.controller.edit({ kind: 'tick', on });
  }

  /** A click on a checkbox or on the arrow of a drop-down; the grid chooses the cell meanwhile. */
  private async click(event: MouseEvent): Promise<void> {
    const under = document.elementsFromPoint(event.clientX, event.clientY);
    const part = under.find((each) => each.matches('.checkbox, .arrow'));
    const name = part?.closest<HTMLElement>('[data-cell]')?.dataset.cell;
    if (!part || name === undefined) return;
    if (!(await this.isChosen(name))) return;
    if (part.matches('.checkbox')) this.tick();
    else this.edit({ opensList: true });
  }

  /** Whether a cell comes to be the chosen one, within the next frames. */
  private isChosen(name: string): Promise<boolean> {
    return new Promise((resolve) => {
      const look = (left: number) => {
        const { area } = this.controller.state;
        const isIt = cellName(area.row, area.column) === name;
        if (isIt || left === 0) resolve(isIt);
        else requestAnimationFrame(() => look(left - 1));
      };
      look(FRAMES);
    });
  }

  private paste(event: ClipboardEvent): void {
    if (this.editor.isOpen || !this.isOurs) return;
    event.preventDefault();
    const { area } = this.controller.state;
    const block = blockOf(event.clipboardData?.getData('text/plain') ?? '', area);
    if (block.length > 0) void this.controller.edit({ kind: 'paste', block });
  }

  private copy(event: ClipboardEvent, cuts: boolean): void {
    const { model } = this.controller;
    if (this.editor.isOpen || !this.isOurs || !model) return;
    event.preventDefault();
    const { row, column, rows, columns } = this.controller.state.area;
    const lines = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => model.text(row + down, column + right)),
    );
    event.clipboardData?.setData('text/plain', textOf(lines));
    if (cuts) void this.controller.edit({ kind: 'clear' });
  }
}
