import type { Browser, Frame, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildPage } from '../../build/page';
import { launchChromium } from './chromium';
import { fakeServer } from './fakeServer';
import { openSidebar, type Server, type SidebarPage } from './sidebarPage';

interface OpenOptions {
  /** In pixels. */
  width?: number;
  /** Another page than the one that the build makes now. */
  html?: string;
  /** With a clock that the test moves. */
  clock?: boolean;
}

/** What a test file does with the sidebar; one page a test. */
export interface SidebarScenario {
  open(server?: Server, options?: OpenOptions): Promise<Frame>;
  /** Opens a part of the page. */
  openTab(name: string): Promise<void>;
  /** Opens `Báo cáo` and waits for its form. */
  openReportTab(): Promise<void>;
  /** Presses a button and, in the dialog that it opens, the one that agrees. */
  agree(name: string, confirm: string): Promise<void>;
  button(name: string): Locator;
  sees(text: string | RegExp): Promise<void>;
  press(...keys: string[]): Promise<void>;
  focused(): Locator;
  goOffline(): Promise<void>;
  /** Lets time pass on the page's clock; of a page that was opened with `clock`. */
  passTime(milliseconds: number): Promise<void>;
}

/**
 * Registers the hooks of a test file: one browser for the file, one page a test; after each test the
 * page is closed and must have had no console error and sent no request.
 */
export function sidebarScenario(): SidebarScenario {
  let browser: Browser | undefined;
  let current: SidebarPage | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const problems = current?.problems ?? [];
    await current?.close();
    current = undefined;
    expect(problems).toEqual([]);
  });

  function opened(): SidebarPage {
    if (!current) throw new Error('The test has opened no sidebar');
    return current;
  }

  const scenario: SidebarScenario = {
    async open(server = fakeServer(), { width, html, clock = false } = {}) {
      if (!browser) throw new Error('The browser did not start');
      current = await openSidebar(browser, html ?? (await buildPage()), server, { width, clock });
      return current.sidebar;
    },
    openTab: (name) => opened().sidebar.getByRole('tab', { name, exact: true }).click(),
    async openReportTab() {
      await scenario.openTab('Báo cáo');
      await scenario.button('Xem trước và lập').waitFor();
    },
    async agree(name, confirm) {
      await scenario.button(name).click();
      const dialog = opened().sidebar.getByRole('dialog');
      await dialog.getByRole('button', { name: confirm, exact: true }).click();
    },
    button: (name) => opened().sidebar.getByRole('button', { name, exact: true }),
    sees: (text) => opened().sidebar.getByText(text).first().waitFor(),
    async press(...keys) {
      for (const key of keys) await opened().page.keyboard.press(key);
    },
    focused: () => opened().sidebar.locator(':focus'),
    passTime: (milliseconds) => opened().page.clock.fastForward(milliseconds),
    goOffline: () => opened().page.context().setOffline(true),
  };
  return scenario;
}
