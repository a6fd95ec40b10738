import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { afterAll, vi } from 'vitest';
import { bundleServer, type ServerFile } from '../../build/bundle';
import { addressed, traceable } from '../../build/traced/traceable';

/**
 * Sizes of the book, cut down so that a job may be run some thousand times: by source file, what
 * stands before a size there and what is put in the size's place. Nothing but sizes is touched.
 */
const CUTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'core/workbook/classTab.ts': { 'ROWS_READY = ': 8, 'SPARE_ROWS = ': 3 },
  'core/workbook/studentsTab.ts': { 'STUDENTS_LAST_ROW = ': 16 },
  'core/workbook/classListsTab.ts': { 'CLASS_LIST_PLACES = ': 4 },
  'core/workbook/listsTab.ts': { 'LISTS_LAST_ROW = ': 42 },
  'core/workbook/handInsTab.ts': { 'HAND_INS_LAST_ROW = ': 24 },
  'core/workbook/tables.ts': { 'rows: ': 10 },
  'book/rosterImport.ts': { ' ROWS = ': 12, ' COLUMNS = ': 6 },
};

// Where statements are counted, that is done when all tests are over.
const isTraced = process.env.BUILT_FOLDER !== undefined;
/** The same for all files of a worker: what is known of a script is known by its place and text. */
const FOLDER = path.join(isTraced ? sourceOf('../coverage') : tmpdir(), `small-${process.pid}`);
let scripts: Promise<ServerFile[]> | undefined;

/** Folder of a bundle of the product's code for a very small book, as `dist` is for the real one. */
export async function buildSmallBundle(): Promise<string> {
  // A job is run some hundred times in a test: on a busy machine that takes its minutes.
  vi.setConfig({ testTimeout: 300_000 });
  scripts ??= bundleSmall();
  const built = await scripts;
  if (!isTraced) afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, text } of built) {
    const file = path.join(FOLDER, name);
    writeFileSync(file, isTraced ? addressed(text, file) : text);
  }
  copyFileSync(sourceOf('../appsscript.json'), path.join(FOLDER, 'appsscript.json'));
  writeFileSync(path.join(FOLDER, 'sidebar.html'), '');
  return FOLDER;
}

async function bundleSmall(): Promise<ServerFile[]> {
  const cut = new Set<string>();
  const plugins = [smallSizes(cut), ...(isTraced ? [traceable(FOLDER)] : [])];
  const built = await bundleServer(plugins);
  const missed = Object.keys(CUTS).filter((file) => !cut.has(file));
  if (missed.length > 0) throw new Error(`Not in the bundle: ${missed.join(', ')}`);
  return built;
}

function smallSizes(done: Set<string>): Plugin {
  return {
    name: 'small sizes',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: loaded }) => {
        const file = path.relative(sourceOf(''), loaded).split(path.sep).join('/');
        if (!CUTS[file]) return undefined;
        done.add(file);
        return { contents: cutDown(file, readFileSync(loaded, 'utf8')), loader: 'ts' };
      });
    },
  };
}

/** @throws where a size does not stand as it is known here */
function cutDown(file: string, source: string): string {
  return Object.entries(CUTS[file] ?? {}).reduce((text, [before, small]) => {
    const size = new RegExp(`(?<=${before})[\\d_]+`, 'g');
    if (!size.test(text)) throw new Error(`${file} has no ${before}`);
    return text.replace(size, String(small));
  }, source);
}

function sourceOf(relative: string): string {
  return fileURLToPath(new URL(`../../src/${relative}`, import.meta.url));
}
