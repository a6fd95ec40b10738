import type { Browser, Frame, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildPage } from '../../build/page';
import { launchChromium } from './chromium';
import { fakeServer } from './fakeServer';
import { openSidebar, type Server, type SidebarPage } from './sidebarPage';

/** What a test file does with the sidebar; one page a test. */
export interface SidebarScenario {
  open(server?: Server, width?: number): Promise<Frame>;
  /** Opens the tab `Báo cáo` and waits for its form. */
  openReportTab(): Promise<void>;
  button(name: string): Locator;
  sees(text: string | RegExp): Promise<void>;
  press(...keys: string[]): Promise<void>;
  focused(): Locator;
  goOffline(): Promise<void>;
}

/**
 * Registers the hooks of a test file: one browser and one built page for the file; after each test
 * the page is closed and must have had no console error and sent no request.
 */
export function sidebarScenario(): SidebarScenario {
  let browser: Browser | undefined;
  let html: string;
  let current: SidebarPage | undefined;

  beforeAll(async () => {
    [browser, html] = await Promise.all([launchChromium(), buildPage()]);
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
    async open(server = fakeServer(), width) {
      if (!browser) throw new Error('The browser did not start');
      current = await openSidebar(browser, html, server, width);
      return current.sidebar;
    },
    async openReportTab() {
      await opened().sidebar.getByRole('tab', { name: 'Báo cáo' }).click();
      await scenario.button('Lập báo cáo tháng').waitFor();
    },
    button: (name) => opened().sidebar.getByRole('button', { name, exact: true }),
    sees: (text) => opened().sidebar.getByText(text).first().waitFor(),
    async press(...keys) {
      for (const key of keys) await opened().page.keyboard.press(key);
    },
    focused: () => opened().sidebar.locator(':focus'),
    goOffline: () => opened().page.context().setOffline(true),
  };
  return scenario;
}
