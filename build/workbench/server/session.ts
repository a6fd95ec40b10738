import type { Desk, Menu, Pane } from '../../../test/standin';
import type { MenuLook, PaneLook, Update } from '../contract';
import type { Deed } from './edits';
import type { Frames } from './frames';
import { KnownTab } from './knownTab';

/** One open page: who sits there, and what the page has been told so far. */
export class Session {
  /** One's own edits, the newest last, and those taken back. */
  readonly done: Deed[] = [];
  readonly undone: Deed[] = [];
  private readonly tabs = new Map<number, KnownTab>();
  /** The book's version at which each tab was looked at last. */
  private readonly seen = new Map<number, number>();
  private readonly told = new Map<keyof Update, string>();
  private dialogs: number;
  private toasts: number;
  private sidebar: Pane | undefined;

  constructor(
    readonly desk: Desk,
    private readonly frames: Frames,
  ) {
    this.dialogs = desk.dialogs.length;
    this.toasts = desk.toasts.length;
  }

  known(tab: number): KnownTab {
    const known = this.tabs.get(tab) ?? new KnownTab();
    this.tabs.set(tab, known);
    return known;
  }

  /** Whether a tab may differ from what the page knows of it; it counts as looked at from now on. */
  looksAgain(tab: number, version: number): boolean {
    const isNew = this.seen.get(tab) !== version;
    this.seen.set(tab, version);
    return isNew;
  }

  /** The part with its value, where the page has not heard it yet; from now on it has. */
  news<Part extends keyof Update>(part: Part, value: Update[Part]): Partial<Update> {
    const text = JSON.stringify(value);
    if (this.told.get(part) === text) return {};
    this.told.set(part, text);
    return { [part]: value };
  }

  /** What scripts put on the screen since the last time. */
  screen(): Partial<Update> {
    const { desk } = this;
    const dialogs = desk.dialogs.slice(this.dialogs).map((pane) => this.paneLook(pane));
    const toasts = desk.toasts.slice(this.toasts);
    this.dialogs = desk.dialogs.length;
    this.toasts = desk.toasts.length;
    const isOther = this.sidebar !== desk.sidebar;
    this.sidebar = desk.sidebar;
    return {
      ...(dialogs.length > 0 && { dialogs }),
      ...(toasts.length > 0 && { toasts }),
      ...(isOther && { sidebar: desk.sidebar ? this.paneLook(desk.sidebar) : null }),
      ...this.news('menus', desk.menus.map(menuLook)),
    };
  }

  private paneLook({ title, html, width, height }: Pane): PaneLook {
    return {
      frame: this.frames.add(html),
      title,
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    };
  }
}

function menuLook({ label, items }: Menu): MenuLook {
  return {
    label,
    items: items.map((item) => {
      if ('separator' in item) return item;
      return 'items' in item ? menuLook(item) : { label: item.label };
    }),
  };
}
