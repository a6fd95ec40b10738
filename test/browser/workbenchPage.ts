import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium';

/** The workbench on a small school, in a process of its own, and a browser to look at it. */
export interface WorkbenchStage {
  readonly address: string;
  readonly browser: Browser;
  open(person?: string, options?: { phone?: boolean }): Promise<WorkbenchPage>;
  close(): Promise<void>;
}

/** A page of the workbench as a person uses it. */
export class WorkbenchPage {
  constructor(
    readonly page: Page,
    /** Console errors, uncaught errors and requests that tried to leave the machine. */
    readonly problems: string[],
    private readonly context: BrowserContext,
  ) {}

  /** Goes to a tab and waits until it is drawn; stays where it is in front already. */
  async goTo(tab: string): Promise<void> {
    const handle = this.page.getByRole('tab', { name: tab, exact: true });
    if ((await handle.getAttribute('aria-selected')) !== 'true') await handle.click();
    await this.page.locator(`revo-grid[data-tab="${tab}"]`).waitFor();
  }

  cell(name: string): Locator {
    return this.page.locator(`[data-cell="${name}"]`);
  }

  /** Clicks on a cell, and once more where the page was drawing its tab and the first click got lost. */
  async choose(name: string): Promise<void> {
    const chosen = this.page.locator('.cell-name', { hasText: new RegExp(`^${name}$`) });
    await this.cell(name).click();
    const isChosen = () => chosen.waitFor({ timeout: 5_000 });
    await isChosen().catch(async () => {
      await this.cell(name).click();
      await isChosen();
    });
  }

  async type(name: string, text: string): Promise<void> {
    await this.choose(name);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The field over the cell that is being typed in. */
  get editor(): Locator {
    return this.page.locator('.cell-editor');
  }

  /**
   * Puts a word together as an input method (Telex) does: a key that it takes, then its drafts, then
   * an Enter of its own, of which the page is only told.
   */
  async compose(drafts: readonly string[]): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    const press = async (key: string, windowsVirtualKeyCode: number, within: () => unknown) => {
      const pressed = { key, windowsVirtualKeyCode };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed });
      await within();
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
    };
    await press('Process', 229, async () => {
      for (const text of drafts) {
        const [selectionStart, selectionEnd] = [text.length, text.length];
        await session.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
      }
    });
    await press('Enter', 13, () => undefined);
    await session.detach();
  }

  /** The word that the input method hands over. */
  async endComposing(word: string): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('Input.insertText', { text: word });
    await session.detach();
  }

  /** Pastes text as another program puts it on the clipboard. */
  async paste(name: string, text: string): Promise<void> {
    await this.choose(name);
    await this.page.evaluate((given) => {
      // The page's own names: the tests are compiled without those of a browser.
      const page = globalThis as unknown as Record<string, new (...args: unknown[]) => never> & {
        document: { dispatchEvent(event: unknown): void };
      };
      const { DataTransfer: Transfer, ClipboardEvent: Clipboard } = page;
      if (!Transfer || !Clipboard) throw new Error('This is no browser');
      const clipboardData = new Transfer() as { setData(type: string, text: string): void };
      clipboardData.setData('text/plain', given);
      page.document.dispatchEvent(new Clipboard('paste', { clipboardData, bubbles: true }));
    }, text);
  }

  async menu(...path: string[]): Promise<void> {
    const [first = '', ...rest] = path;
    await this.page.getByRole('button', { name: first, exact: true }).click();
    for (const label of rest.slice(0, -1)) {
      await this.page.getByRole('menuitem', { name: label, exact: true }).hover();
    }
    await this.page.getByRole('menuitem', { name: rest.at(-1) ?? '', exact: true }).click();
  }

  dialog(title: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name: title });
  }

  /** Closes a window by its cross. @param kind `pane`, a script's dialog, or `paper` */
  closeDialog(kind: 'pane' | 'paper'): Promise<void> {
    return this.page.locator(`dialog.${kind}`).getByRole('button', { name: 'Đóng' }).click();
  }

  closeSidebar(): Promise<void> {
    return this.page.locator('.sidebar header').getByRole('button').click();
  }

  /** Presses a button of the dialog that is open. */
  press(button: string): Promise<void> {
    return this.page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  }

  frame(selector: string): FrameLocator {
    return this.page.frameLocator(selector);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** @param script a process that serves a workbench and prints its address first of all */
export async function openWorkbench(script = school): Promise<WorkbenchStage> {
  const server = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (text) => resolve(String(text).trim()));
    server.once('exit', (code) => reject(new Error(`The workbench ended with ${code}`)));
  });
  const launched = launchChromium();
  const [address, browser] = await Promise.all([told, launched]).catch(async (error: unknown) => {
    server.kill();
    await launched.then(
      (started) => started.close(),
      () => undefined,
    );
    throw error;
  });
  return {
    address,
    browser,
    async open(person = 'tpt', { phone = false } = {}) {
      const viewport = phone ? { width: 390, height: 780 } : { width: 1366, height: 768 };
      const context = await browser.newContext({ viewport, locale: 'vi-VN' });
      context.setDefaultTimeout(30_000);
      const problems: string[] = [];
      await context.route('**/*', (route) => {
        const url = route.request().url();
        if (url.startsWith(address) || /^(data|blob):/.test(url)) return route.continue();
        problems.push(`request: ${url}`);
        return route.abort();
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('websocket', (socket) => problems.push(`request: ${socket.url()}`));
      await page.goto(`${address}?nguoi=${person}${phone ? '&dienThoai=1' : ''}`);
      await page.locator('revo-grid[data-tab] [data-cell]').first().waitFor();
      return new WorkbenchPage(page, problems, context);
    },
    async close() {
      await browser.close();
      server.kill();
    },
  };
}

const school = fileURLToPath(new URL('workbenchSchool.ts', import.meta.url));
