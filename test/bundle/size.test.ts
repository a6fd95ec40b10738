import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDist, root } from './dist';

const KB = 1024;

/** By file of the built folder: how large it may become, in bytes of UTF-8. */
const LIMITS: Readonly<Record<string, number>> = {
  'Code.js': 400 * KB,
  'Papers.js': 320 * KB,
  'sidebar.html': 100 * KB,
};

test.each(Object.entries(LIMITS))('%s keeps within %i bytes', (name, limit) => {
  const text = readDist(name);
  const kb = (bytes: number) => `${Math.ceil(bytes / KB)} KB`;
  console.log(`${name} ${kb(Buffer.byteLength(text))}, zipped ${kb(gzipSync(text).length)}`);
  expect(Buffer.byteLength(text)).toBeLessThan(limit);
});

test('the add-on’s script holds nothing of the packages that only papers need', () => {
  // Of every document's XML, and of every zip's names of faults.
  for (const mark of ['w:document', 'w:tblPr', 'invalid zip data']) {
    expect(readDist('Code.js')).not.toContain(mark);
    expect(readDist('Papers.js')).toContain(mark);
  }
});

test('the papers’ script holds nothing of what `docx` fills templates with', () => {
  const packaged = readFileSync(`${root}node_modules/docx/dist/index.mjs`, 'utf8');
  const mark = 'in the numbering option of patchDocument';
  expect(packaged).toContain(mark);
  expect(readDist('Papers.js')).not.toContain(mark);
});
