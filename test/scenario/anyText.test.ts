import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { hostileText } from '../school/hostileText';
import { createGoogle } from '../standin';

/** The port alone, callable by name, so that every way of writing is tried with every text. */
const PORT = `
  import { appendPlainRow, writeColumn, writeRecords, writeText } from './textPort';
  const write = { writeText, writeRecords,
    writeColumn: (range, rows) => writeColumn(range, rows.map(([text]) => text)) };
  export function callFromPage({ how, rows, format }) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    if (how === 'appendPlainRow') return appended(sheet, rows.map(([text]) => text));
    const range = sheet.getRange(1, 1, rows.length, rows[0].length);
    range.clearContent().setNumberFormat(format);
    write[how](range, rows);
  }
  function appended(sheet, texts) {
    sheet.clear();
    return texts.filter((text) => {
      try { appendPlainRow(sheet, [text, 'x']); return true; } catch (error) { return false; }
    });
  }`;

const folder = mkdtempSync(path.join(tmpdir(), 'port-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const source = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const { outputFiles } = await build({
  stdin: { contents: PORT, resolveDir: source('src/book') },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'app',
  target: 'es2019',
  footer: { js: 'function callFromPage(request) { return app.callFromPage(request); }' },
});
writeFileSync(path.join(folder, 'Code.js'), outputFiles[0]?.text ?? '');
copyFileSync(source('appsscript.json'), path.join(folder, 'appsscript.json'));

const google = createGoogle({ now: '2026-05-31T09:00:00+07:00' });
const owner = google.user('tpt@thcsmau.example');
const book = google.createSpreadsheet('Sổ', { owner });
const desk = google.install({ dist: folder, book }).open(owner);
const tab = book.sheets()[0]?.name ?? '';

/** Formats that someone may have pasted over the column before. */
const FORMATS = { writeText: ['General', '@', 'dd/MM/yyyy'], others: ['General', '@', '0'] };

test.each(['writeText', 'writeColumn', 'writeRecords'])(
  '%s: any text comes back as the same text, never as a formula',
  (how) => {
    const formats = how === 'writeText' ? FORMATS.writeText : FORMATS.others;
    let formulas = 0;
    let same = 0;
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 8, maxLength: 30 }),
        fc.constantFrom(...formats),
        (texts, format) => {
          const rows = texts.map((text) => [text]);
          desk.run('callFromPage', { how, rows, format });
          texts.forEach((text, index) => {
            const cell = book.cell(`${tab}!A${index + 1}`);
            if (cell.formula !== '') formulas += 1;
            expect(cell.value).toBe(text);
            same += 1;
          });
        },
      ),
      { numRuns: 150 },
    );
    expect(formulas).toBe(0);
    expect(same).toBeGreaterThan(1_000);
  },
);

test('appendPlainRow: a text is refused, or comes back as the same text under any format', () => {
  let taken = 0;
  let refused = 0;
  const plain = fc.string({
    unit: fc.constantFrom('a', 'Đ', '/', '2', ' ', '=', 'e'),
    minLength: 1,
  });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(hostileText, plain), { minLength: 8, maxLength: 30 }),
      (texts) => {
        const rows = texts.map((text) => [text]);
        const kept = desk.run('callFromPage', {
          how: 'appendPlainRow',
          rows,
          format: '',
        }) as string[];
        kept.forEach((text, index) => {
          expect(book.cell(`${tab}!A${index + 1}`)).toMatchObject({ formula: '', value: text });
        });
        taken += kept.length;
        refused += texts.length - kept.length;
      },
    ),
    { numRuns: 60 },
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(100);
});
