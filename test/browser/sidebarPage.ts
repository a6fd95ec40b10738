import type { Browser, Frame, Page } from 'playwright-core';
import { type Answer, installGoogleScriptRun } from './googleScriptRun';

/** The server as the page reaches it: a function's name and its arguments, a value or an error. */
export type Server = (functionName: string, args: unknown[]) => Promise<unknown> | unknown;

export interface SidebarPage {
  page: Page;
  /** The sidebar's own document, as opened last. */
  readonly sidebar: Frame;
  /** Everything that must not happen: console errors, uncaught errors, requests that tried to leave. */
  problems: string[];
  /** Opens a sidebar in the place of this one; nothing that ran in it goes on. */
  reopen(html: string, server: Server): Promise<void>;
  /** Goes to an empty page, where nothing runs. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** Sheets fixes the sidebar's width (platform 5.2). */
export const SIDEBAR_WIDTH = 300;

const book = 'https://book.test/';
const sidebarAddress = 'https://sidebar.test/';

/**
 * Opens the built page as Sheets does: in a sandboxed frame at the right edge of another page, on
 * another origin, with `google.script.run` leading to `server`. Nothing but the two documents is
 * ever served.
 */
export async function openSidebar(
  browser: Browser,
  html: string,
  server: Server,
  { width = SIDEBAR_WIDTH, clock = false }: { width?: number | undefined; clock?: boolean } = {},
): Promise<SidebarPage> {
  const context = await browser.newContext({
    viewport: { width: width + 200, height: 720 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  context.setDefaultTimeout(30_000);
  const documents: Record<string, string> = { [book]: bookPage(width) };
  let answering = server;
  const problems: string[] = [];
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const body = documents[address];
    if (body !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    problems.push(`request: ${address}`);
    return route.abort();
  });
  await context.exposeFunction('carryCall', (name: string, args: unknown[]) =>
    answerOf(answering, name, args),
  );
  await context.addInitScript(installGoogleScriptRun);
  if (clock) await context.clock.install();

  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('websocket', (socket) => problems.push(`request: ${socket.url()}`));
  const opened: SidebarPage = {
    page,
    get sidebar() {
      const sidebar = page.frame({ url: sidebarAddress });
      if (!sidebar) throw new Error('The book page has no sidebar frame');
      return sidebar;
    },
    problems,
    async reopen(newHtml, newServer) {
      documents[sidebarAddress] = newHtml;
      answering = newServer;
      await page.goto(book);
      await opened.sidebar.waitForLoadState();
    },
    async leave() {
      await page.goto('about:blank');
    },
    close: () => context.close(),
  };
  await opened.reopen(html, server);
  return opened;
}

async function answerOf(server: Server, name: string, args: unknown[]): Promise<Answer> {
  try {
    return { value: await server(name, args) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A stand-in for the spreadsheet beside the sidebar; the sandbox is that of Google's frames. */
function bookPage(width: number): string {
  const sandbox =
    'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox ' +
    'allow-same-origin allow-scripts';
  return `<!doctype html><title>Sổ</title><body style="margin:0;background:#e8eaed">
<iframe title="Sổ" sandbox="${sandbox}" src="${sidebarAddress}"
 style="position:fixed;right:0;top:0;width:${width}px;height:100%;border:0;background:#fff"></iframe>`;
}
