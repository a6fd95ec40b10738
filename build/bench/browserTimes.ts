import type { Browser } from 'playwright-core';
import { launchChromium } from '../../test/browser/chromium';
import { fakeServer } from '../../test/browser/fakeServer';
import { measureWorkbench } from '../../test/browser/measureWorkbench';
import { openSidebar } from '../../test/browser/sidebarPage';
import { openWorkbench } from '../../test/browser/workbenchPage';
import { buildPage } from '../page';

/** Milliseconds as a person at the screen lives them. */
export interface BrowserTimes {
  /** From the sidebar's frame to its first painted pixel, and to its first figures. */
  sidebarPaint: number;
  sidebarFigures: number;
  /** In the workbench: from the menu to the first figures, from Enter to the row's verdict. */
  workbenchSidebar: number;
  workbenchCell: number;
}

/** What runs this marks functions by a helper, which those that are sent to a page need there too. */
function withNames(browser: Browser): Browser {
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    await context.addInitScript('globalThis.__name = (named) => named');
    return context;
  };
  return Object.assign(Object.create(browser) as Browser, { newContext });
}

/** @returns `undefined` where no browser can be started; why is told on the standard error */
export async function measureBrowser(): Promise<BrowserTimes | undefined> {
  const browser = await launchChromium().catch((reason: unknown) => {
    console.error(`no browser: ${reason instanceof Error ? reason.message : reason}`);
  });
  if (!browser) return undefined;
  const { sidebarPaint, sidebarFigures } = await measureSidebar(browser).finally(() =>
    browser.close(),
  );
  const stage = await openWorkbench();
  try {
    const times = await measureWorkbench(stage, { className: '6A1', cell: 'D6' });
    return {
      sidebarPaint,
      sidebarFigures,
      workbenchSidebar: times.sidebar,
      workbenchCell: times.typedCell,
    };
  } finally {
    await stage.close();
  }
}

async function measureSidebar(
  browser: Browser,
): Promise<Pick<BrowserTimes, 'sidebarPaint' | 'sidebarFigures'>> {
  const html = await buildPage();
  const begun = performance.now();
  const { sidebar } = await openSidebar(withNames(browser), html, fakeServer());
  await sidebar.getByText('6A1').first().waitFor();
  const sidebarFigures = performance.now() - begun;
  const sidebarPaint = Number(
    await sidebar.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime"),
  );
  return { sidebarPaint, sidebarFigures };
}
