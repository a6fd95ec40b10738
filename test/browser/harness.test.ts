import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium';
import { openSidebar, type Server, type SidebarPage } from './sidebarPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function withPage<T>(
  html: string,
  server: Server,
  look: (opened: SidebarPage) => Promise<T>,
): Promise<T> {
  const opened = await openSidebar(browser, `<!doctype html>${html}`, server);
  try {
    return await look(opened);
  } finally {
    await opened.close();
  }
}

/** A runner as a page uses it. */
interface Runner {
  withSuccessHandler(handler: (value: unknown, userObject?: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject?: unknown) => void): Runner;
  withUserObject(value: unknown): Runner;
  echo(...args: unknown[]): void;
  hidden_: unknown;
}
interface GooglePage {
  google: { script: { run: Runner } };
}

describe('what a page must not do is noticed', () => {
  test.each([
    ['an image from elsewhere', '<img src="https://evil.test/a.png">', 'https://evil.test/a.png'],
    ['a font', '<link rel="stylesheet" href="https://fonts.test/f.css">', 'https://fonts.test/'],
    ['a fetch', '<script>fetch("https://evil.test/b").catch(() => 0)</script>', 'evil.test/b'],
    ['a socket', '<script>new WebSocket("wss://evil.test/c")</script>', 'evil.test/c'],
    ['an error', '<script>throw new Error("spoilt")</script>', 'spoilt'],
    ['a console error', '<script>console.error("murmur")</script>', 'murmur'],
  ])('%s', async (_what, html, trace) => {
    await withPage(
      html,
      () => null,
      async ({ problems }) => {
        await expect.poll(() => problems.join('\n')).toContain(trace);
      },
    );
  });

  test('and nothing where it does nothing', async () => {
    await withPage(
      '<p>Yên lặng',
      () => null,
      async ({ problems }) => {
        expect(problems).toEqual([]);
      },
    );
  });
});

test('Vietnamese letters have shapes of their own', async () => {
  const letters = [...'ữợặẵĐđỗ'];
  const html = letters.map((letter) => `<p style="font:40px Arial;width:50px">${letter}</p>`);
  await withPage(
    html.join(''),
    () => null,
    async ({ sidebar }) => {
      const shapes = new Set<string>();
      for (const shown of await sidebar.locator('p').all()) {
        shapes.add((await shown.screenshot()).toString('base64'));
      }
      expect(shapes.size).toBe(letters.length);
    },
  );
});

describe('google.script.run', () => {
  const inPage = <T>(server: Server, act: (sidebar: Frame) => Promise<T>) =>
    withPage('<p>', server, ({ sidebar }) => act(sidebar));

  test('carries plain values both ways; undefined in a list becomes null', async () => {
    const server: Server = (name, args) => ({ name, args });
    const answer = await inPage(server, (sidebar) =>
      sidebar.evaluate(
        () =>
          new Promise((resolve) => {
            const { run } = (globalThis as unknown as GooglePage).google.script;
            run.withSuccessHandler(resolve).echo({ a: [1, undefined], b: undefined }, 'x');
          }),
      ),
    );
    expect(answer).toEqual({ name: 'echo', args: [{ a: [1, null] }, 'x'] });
  });

  test('gives a fresh runner each time, with its own listeners and user object', async () => {
    const answers = await inPage(
      (_name, [value]) => {
        if (value === 'bad') throw new Error('Không được');
        return value;
      },
      (sidebar) =>
        sidebar.evaluate(async () => {
          const { run } = (globalThis as unknown as GooglePage).google.script;
          const heard: unknown[] = [];
          const base = run.withSuccessHandler((value, mine) => heard.push([value, mine]));
          const failing = base.withFailureHandler((error, mine) =>
            heard.push([error.message, mine]),
          );
          base.withUserObject('one').echo(1);
          failing.withUserObject('two').echo('bad');
          base.echo(3);
          while (heard.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
          return heard;
        }),
    );
    expect(answers).toEqual(
      expect.arrayContaining([
        [1, 'one'],
        ['Không được', 'two'],
        [3, undefined],
      ]),
    );
  });

  test('what a listener throws is an error of the page, and no failure of the call', async () => {
    await withPage(
      '<p>',
      () => 1,
      async ({ sidebar, problems }) => {
        await sidebar.evaluate(() => {
          const { run } = (globalThis as unknown as GooglePage).google.script;
          run
            .withFailureHandler(() => console.error('taken for a failure'))
            .withSuccessHandler(() => {
              throw new Error('spoilt');
            })
            .echo();
        });
        await expect.poll(() => problems).toEqual(['error: spoilt']);
      },
    );
  });

  test('refuses a Date or a function, however deep, and private names', async () => {
    const refused = await inPage(
      () => null,
      (sidebar) =>
        sidebar.evaluate(() => {
          const { run } = (globalThis as unknown as GooglePage).google.script;
          const trial = (value: unknown) => {
            try {
              run.echo(value);
              return 'went';
            } catch (error) {
              return (error as Error).message;
            }
          };
          return [trial({ at: [new Date()] }), trial(() => 1), trial(1), typeof run.hidden_];
        }),
    );
    expect(refused).toEqual([
      'Failed due to illegal value in property: 0.at.0',
      'Failed due to illegal value in property: 0',
      'went',
      'undefined',
    ]);
  });
});
