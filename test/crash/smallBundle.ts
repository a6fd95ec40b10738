import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { afterAll, vi } from 'vitest';
import { bundleServer } from '../../build/bundle';
import { addressed, traceable } from '../../build/traced/traceable';

type Cut = readonly [size: RegExp, small: string];

/**
 * Sizes of the book, cut down so that a job may be run some thousand times: by source file, what
 * stands there and what is put in its place. Nothing but sizes is touched.
 */
const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'core/workbook/classTab.ts': [
    [/(ROWS_READY = )300\b/, '$18'],
    [/(SPARE_ROWS = )60\b/, '$13'],
  ],
  'core/workbook/studentsTab.ts': [[/(STUDENTS_LAST_ROW = )3001\b/, '$116']],
  'core/workbook/classListsTab.ts': [[/(CLASS_LIST_PLACES = )80\b/, '$14']],
  'core/workbook/listsTab.ts': [[/(LISTS_LAST_ROW = )102\b/, '$142']],
  'core/workbook/handInsTab.ts': [[/(HAND_INS_LAST_ROW = )102\b/, '$124']],
  'core/workbook/tables.ts': [[/(rows: )\d+\b/, '$110']],
  'book/rosterImport.ts': [
    [/(ROWS = )2_500\b/, '$112'],
    [/(COLUMNS = )60\b/, '$16'],
  ],
};

/** Folder of a bundle of the product's code for a very small book, as `dist` is for the real one. */
export async function buildSmallBundle(): Promise<string> {
  // A job is run some hundred times in a test: on a busy machine that takes its minutes.
  vi.setConfig({ testTimeout: 300_000 });
  // Where statements are counted, that is done when all tests are over.
  const isTraced = process.env.BUILT_FOLDER !== undefined;
  const folder = mkdtempSync(path.join(isTraced ? sourceOf('../coverage') : tmpdir(), 'small-'));
  if (!isTraced) afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const cut = new Set<string>();
  const plugins = [smallSizes(cut), ...(isTraced ? [traceable(folder)] : [])];
  for (const { name, text } of await bundleServer(plugins)) {
    const file = path.join(folder, name);
    writeFileSync(file, isTraced ? addressed(text, file) : text);
  }
  const missed = Object.keys(CUTS).filter((file) => !cut.has(file));
  if (missed.length > 0) throw new Error(`Not in the bundle: ${missed.join(', ')}`);
  copyFileSync(sourceOf('../appsscript.json'), path.join(folder, 'appsscript.json'));
  writeFileSync(path.join(folder, 'sidebar.html'), '');
  return folder;
}

function smallSizes(done: Set<string>): Plugin {
  return {
    name: 'small sizes',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: loaded }) => {
        const file = path.relative(sourceOf(''), loaded).split(path.sep).join('/');
        const cuts = CUTS[file];
        if (!cuts) return undefined;
        done.add(file);
        return { contents: cutDown(file, readFileSync(loaded, 'utf8'), cuts), loader: 'ts' };
      });
    },
  };
}

/** @throws where a size does not stand as it is known here */
function cutDown(file: string, source: string, cuts: readonly Cut[]): string {
  return cuts.reduce((text, [size, small]) => {
    if (!size.test(text)) throw new Error(`${file} has no ${size}`);
    return text.replace(new RegExp(size, 'g'), small);
  }, source);
}

function sourceOf(relative: string): string {
  return fileURLToPath(new URL(`../../src/${relative}`, import.meta.url));
}
