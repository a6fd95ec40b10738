import { fold } from '../../../src/core/text/fold';
import { words } from './words';

export interface EditRequest {
  readonly box: HTMLElement;
  readonly text: string;
  readonly options: readonly string[] | undefined;
  /** The text is marked, so that the first key replaces it. */
  readonly isTyped: boolean;
  /** The whole list is open at once. */
  readonly opensList: boolean;
}

/** Where the person goes after the cell. */
export type Leave = 'down' | 'right' | 'left' | 'stay';

const MOST_OPTIONS = 200;

/** The field over the cell that is being typed in, with its drop-down. */
export class CellEditor {
  private readonly field = document.createElement('textarea');
  private readonly list = document.createElement('ul');
  private options: readonly string[] = [];
  private active = -1;
  isOpen = false;

  constructor(private readonly commit: (text: string, leave: Leave) => void) {
    this.field.className = 'cell-editor';
    this.field.setAttribute('aria-label', words.editor);
    this.list.className = 'cell-options';
    this.list.setAttribute('role', 'listbox');
    this.field.addEventListener('input', () => this.offer(this.field.value));
    this.field.addEventListener('blur', () => this.isOpen && this.leave('stay'));
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const item = (event.target as Element).closest('li');
      if (item) this.choose(item.textContent ?? '', 'stay');
    });
    this.close();
    document.body.append(this.field, this.list);
  }

  open({ box, text, options, isTyped, opensList }: EditRequest): void {
    const place = box.getBoundingClientRect();
    Object.assign(this.field.style, {
      display: 'block',
      left: `${place.left}px`,
      top: `${place.top}px`,
      minWidth: `${place.width + 1}px`,
      height: `${place.height + 1}px`,
    });
    this.field.value = isTyped ? '' : text;
    this.options = options ?? [];
    this.isOpen = true;
    this.field.focus();
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
    Object.assign(this.list.style, {
      left: `${place.left}px`,
      top: `${place.bottom + 2}px`,
      minWidth: `${Math.max(place.width, 160)}px`,
      maxWidth: `calc(100vw - ${place.left}px)`,
    });
    this.offer(opensList || !isTyped ? '' : this.field.value);
    if (opensList) this.active = this.shown().indexOf(text);
    this.mark();
  }

  /** Keys while the field is open. @returns whether the key was the editor's */
  key(event: KeyboardEvent): boolean {
    // While an input method (Telex, VNI) puts a word together, Enter and arrows are its own.
    if (event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && this.shown().length > 0) {
      const { length } = this.shown();
      this.active = (this.active + step + length) % length;
      this.mark();
      return true;
    }
    if (event.key === 'Escape') {
      this.close();
      return true;
    }
    if (event.key === 'Enter' && !event.altKey) {
      this.leave('down');
      return true;
    }
    if (event.key === 'Tab') {
      this.leave(event.shiftKey ? 'left' : 'right');
      return true;
    }
    return false;
  }

  /** Ends the editing with what stands in the field, or the marked entry of the list. */
  leave(leave: Leave): void {
    this.choose(this.shown()[this.active] ?? this.field.value, leave);
  }

  private choose(text: string, leave: Leave): void {
    this.close();
    this.commit(text, leave);
  }

  private close(): void {
    this.isOpen = false;
    this.field.style.display = 'none';
    this.list.style.display = 'none';
    this.list.replaceChildren();
    this.active = -1;
  }

  /** Offers the entries that hold what was typed, whatever its letter case and marks. */
  private offer(typed: string): void {
    const wanted = fold(typed);
    const fitting = this.options.filter((option) => fold(option).includes(wanted));
    this.active = -1;
    this.list.replaceChildren(
      ...fitting.slice(0, MOST_OPTIONS).map((option) => {
        const item = document.createElement('li');
        item.setAttribute('role', 'option');
        item.textContent = option;
        return item;
      }),
    );
    this.list.style.display = fitting.length > 0 ? 'block' : 'none';
  }

  private shown(): string[] {
    return [...this.list.children].map(({ textContent }) => textContent ?? '');
  }

  private mark(): void {
    [...this.list.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === this.active));
      if (index === this.active) item.scrollIntoView({ block: 'nearest' });
    });
  }
}
