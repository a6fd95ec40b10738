import type { Browser, Frame, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildPage } from '../../build/page';
import { launchChromium } from './chromium';
import { fakeServer } from './fakeServer';
import { openSidebar, type Server, SIDEBAR_WIDTH, type SidebarPage } from './sidebarPage';

interface OpenOptions {
  /** In pixels. */
  width?: number;
  /** Another page than the one that the build makes now. */
  html?: string;
  /** With a clock that the test moves. */
  clock?: boolean;
}

/** What a test file does with the sidebar, which every test opens for itself. */
export interface SidebarScenario {
  /** Opens the sidebar, in the place of one that the test opened before. */
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

/** Built once for all files that share a worker. */
let builtPage: Promise<string> | undefined;

/**
 * Registers the hooks of a test file: one browser for the file, and in it one page, in which each test
 * opens the sidebar anew; after each test nothing runs in it any more, and it must have had no console
 * error and sent no request. A page whose clock or network a test has changed, or that a failed test
 * left behind, is not used again.
 */
export function sidebarScenario(): SidebarScenario {
  let browser: Browser | undefined;
  let current: SidebarPage | undefined;
  /** Width that the page was made for; `undefined` where no other test may have it. */
  let reusableAt: number | undefined;
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  afterEach(async ({ task }) => {
    if (reusableAt === undefined || task.result?.state === 'fail') await closePage();
    else await current?.leave();
    const found = [...problems, ...(current?.problems.splice(0) ?? [])];
    problems = [];
    expect(found).toEqual([]);
  });

  async function closePage(): Promise<void> {
    await current?.close();
    problems.push(...(current?.problems ?? []));
    current = undefined;
  }

  function opened(): SidebarPage {
    if (!current) throw new Error('The test has opened no sidebar');
    return current;
  }

  const scenario: SidebarScenario = {
    async open(server = fakeServer(), { width = SIDEBAR_WIDTH, html, clock = false } = {}) {
      if (!browser) throw new Error('The browser did not start');
      builtPage ??= buildPage();
      const page = html ?? (await builtPage);
      if (current && !clock && reusableAt === width) {
        await current.reopen(page, server);
      } else {
        await closePage();
        current = await openSidebar(browser, page, server, { width, clock });
        reusableAt = clock ? undefined : width;
      }
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
    goOffline() {
      reusableAt = undefined;
      return opened().page.context().setOffline(true);
    },
  };
  return scenario;
}
