import {
  type Block,
  type EditAction,
  LEADER,
  type Reply,
  type RequestName,
  type Requests,
  type TabPatch,
  type Update,
} from '../contract';
import { blockName } from './cellName';
import { Client } from './client';
import type { FrameHost } from './frameHost';
import { leaveFocus } from './leaveFocus';
import { BEGINNING, CORNER, type OpenConfirm, type State } from './state';
import { TabModel } from './tabModel';
import { words } from './words';

/** How long the page waits before it asks whether somebody else changed the book. */
const WATCH = 1500;
/** A running script is told only when the person would notice. */
const NOTICEABLE = 250;
const TOAST = 5000;

/** Requests that start a script. */
const RUNS_SCRIPTS: ReadonlySet<RequestName> = new Set(['edit', 'undo', 'redo', 'menu', 'call']);

/** The tab in front as the grid shows it. */
export interface GridView {
  show(model: TabModel): void;
  repaint(): void;
  focus(area: Block): Promise<void>;
}

type Asking = Omit<OpenConfirm, 'answer'>;

/** The page's doings: asks the server, keeps the state, leads the grid. */
export class Controller implements FrameHost {
  state: State;
  grid: GridView | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly models = new Map<number, TabModel>();
  private readonly client = new Client(
    (question) =>
      new Promise((resolve) => {
        this.set({
          question: {
            question,
            answer: (answer) => {
              this.set({ question: undefined });
              resolve(answer);
            },
          },
        });
      }),
  );
  private version = 0;
  private pending = 0;

  constructor(start: { person: string; phone: boolean }) {
    this.state = { ...BEGINNING, ...start };
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  get model(): TabModel | undefined {
    return this.state.tab === undefined ? undefined : this.models.get(this.state.tab);
  }

  /** Sits down at the book, as somebody else or with another device. */
  async open(person = this.state.person, phone = this.state.phone): Promise<void> {
    this.models.clear();
    this.set({ ...BEGINNING, person, phone });
    const url = new URL(location.href);
    url.searchParams.set('nguoi', person);
    if (phone) url.searchParams.set('dienThoai', '1');
    else url.searchParams.delete('dienThoai');
    history.replaceState(null, '', url);
    await this.ask('open', { person, phone });
  }

  /** Looks again whenever somebody else has changed the book. */
  watch(): void {
    setInterval(async () => {
      if (this.pending > 0 || document.hidden) return;
      const version = await this.client.version().catch(() => this.version);
      if (version > this.version && this.pending === 0) await this.ask('look', {});
    }, WATCH);
  }

  async goTo(tab: number): Promise<void> {
    leaveFocus();
    this.front(tab, CORNER);
    const { bar } = await this.ask('select', { tab, area: CORNER });
    if (this.state.tab === tab && isSame(this.state.area, CORNER)) this.set({ bar: bar ?? '' });
  }

  /** The person has another cell in front. */
  async selected(area: Block): Promise<void> {
    const { tab } = this.state;
    if (tab === undefined || isSame(area, this.state.area)) return;
    this.set({ area, bar: this.model?.text(area.row, area.column) ?? '' });
    const { bar } = await this.ask('select', { tab, area });
    if (isSame(area, this.state.area)) this.set({ bar: bar ?? '' });
  }

  async edit(action: EditAction, area: Block = this.state.area): Promise<void> {
    const { tab } = this.state;
    if (tab === undefined) return;
    let reply = await this.ask('edit', { tab, area, action, confirmed: false });
    if (reply.confirm !== undefined) {
      const yes = await this.confirm({ ...words.warning, text: reply.confirm });
      if (!yes) return this.grid?.repaint();
      reply = await this.ask('edit', { tab, area, action, confirmed: true });
    }
    if (reply.problem !== undefined) this.grid?.repaint();
    if (area.row === this.state.area.row && area.column === this.state.area.column) {
      this.set({ bar: reply.bar ?? this.state.bar });
    }
  }

  async afresh(book: Requests['afresh']['book']): Promise<void> {
    await this.ask('afresh', { book });
    await this.open(LEADER, false);
  }

  /** A sentence that only wants to be read, or a choice of two. */
  confirm(asking: Asking): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (yes: boolean) => {
        this.set({ confirm: undefined });
        resolve(yes);
      };
      this.set({ confirm: { ...asking, answer } });
    });
  }

  async ask<Name extends RequestName>(name: Name, request: Requests[Name]): Promise<Reply> {
    this.pending += 1;
    const slow = RUNS_SCRIPTS.has(name)
      ? setTimeout(() => this.set({ running: true }), NOTICEABLE)
      : undefined;
    try {
      const reply = await this.client.ask(name, request);
      await this.take(reply.update);
      if (reply.problem !== undefined) void this.tell(reply.problem);
      return reply;
    } catch (error) {
      void this.tell(error instanceof TypeError ? words.noServer : String(error));
      return { update: { version: this.version } };
    } finally {
      this.pending -= 1;
      clearTimeout(slow);
      if (this.pending === 0) this.set({ running: false });
    }
  }

  async call(name: string, args: readonly unknown[]) {
    const { answer } = await this.ask('call', { name, args });
    return answer ?? { error: words.noServer };
  }

  close(frame: string): void {
    if (this.state.sidebar?.frame === frame) void this.closeSidebar();
    this.set({ dialogs: this.state.dialogs.filter((pane) => pane.frame !== frame) });
  }

  async closeSidebar(): Promise<void> {
    this.set({ sidebar: null });
    await this.ask('closeSidebar', {});
  }

  follow(address: string): void {
    const id = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/.exec(address)?.[1];
    if (id !== undefined) this.set({ paper: id });
    else void this.confirm({ ...words.outside, text: words.outside.text(address) });
  }

  private tell(text: string): Promise<boolean> {
    return this.confirm({ ...words.problem, text });
  }

  private front(tab: number, area: Block): void {
    const model = this.models.get(tab);
    this.set({ tab, area, bar: model?.text(area.row, area.column) ?? '' });
    if (!model) return;
    this.grid?.show(model);
    void this.grid?.focus(area);
  }

  private async take({ version, front, tab, toasts, dialogs, ...rest }: Update): Promise<void> {
    this.version = Math.max(this.version, version);
    this.set(rest);
    if (dialogs) this.set({ dialogs: [...this.state.dialogs, ...dialogs] });
    const toast = toasts?.at(-1);
    if (toast) {
      this.set({ toast });
      setTimeout(() => this.state.toast === toast && this.set({ toast: undefined }), TOAST);
    }
    const changed = tab && this.patched(tab);
    const isElsewhere = front !== undefined && front.tab !== this.state.tab;
    if (isElsewhere) this.front(front.tab, front.area);
    else if (changed && tab.id === this.state.tab) this.redraw(changed.isWhole);
    if (front && !isElsewhere && !isSame(front.area, this.state.area)) {
      this.set({ area: front.area });
      await this.grid?.focus(front.area);
    }
  }

  private patched(tab: TabPatch): { readonly isWhole: boolean } | undefined {
    const model = this.models.get(tab.id) ?? (tab.head && new TabModel(tab.head));
    if (!model) return undefined;
    this.models.set(tab.id, model);
    return { isWhole: model.apply(tab) };
  }

  private redraw(isWhole: boolean): void {
    const { model } = this;
    if (model && isWhole) this.grid?.show(model);
    else this.grid?.repaint();
    // Cells that the page draws itself, beside the grid: the charts, the card of a misfit.
    this.set({});
  }
}

function isSame(one: Block, other: Block): boolean {
  return blockName(one) === blockName(other);
}
