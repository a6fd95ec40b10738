import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDist } from './dist';

const KB = 1024;

test('the page stays under 100 KB', () => {
  console.log(['Code.js', 'sidebar.html'].map(sizes).join('; '));
  expect(Buffer.byteLength(readDist('sidebar.html'))).toBeLessThan(100 * KB);
});

function sizes(name: string): string {
  const text = readDist(name);
  const kb = (bytes: number) => `${Math.ceil(bytes / KB)} KB`;
  return `${name} ${kb(Buffer.byteLength(text))}, zipped ${kb(gzipSync(text).length)}`;
}
