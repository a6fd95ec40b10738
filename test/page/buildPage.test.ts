import { beforeAll, expect, test } from 'vitest';
import { buildPage } from '../../build/page';

let html: string;
beforeAll(async () => {
  html = await buildPage();
});

test('is one Vietnamese page', () => {
  expect(html).toContain('<html lang="vi">');
  expect(html).toContain('Tới ô');
  expect(html).toBe(html.normalize('NFC'));
});

test('has its style and its script inside, and ends neither early', () => {
  expect(html.match(/<script/gi)).toHaveLength(1);
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(html.match(/<\/style/gi)).toHaveLength(1);
  expect(html).not.toMatch(/<script[^>]*\ssrc=|<link|@import/);
  expect(html).not.toMatch(/STYLE|SCRIPT/);
});

test('holds nothing that HtmlService would take for a scriptlet', () => {
  expect(html).not.toContain('<?');
});

test('leaves zod to the server', () => {
  expect(html).not.toContain('safeParse');
});

test('is the same every time', async () => {
  expect(await buildPage()).toBe(html);
});
