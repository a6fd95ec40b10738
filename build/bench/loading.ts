import vm from 'node:vm';
import type { Plugin } from 'esbuild';
import { bundleServer, GLOBAL, type ServerFile } from '../bundle';

/** What it costs that every execution loads the scripts anew (platform 4.11). */
export interface Loading {
  /** Bytes of UTF-8 by script. */
  bytes: Readonly<Record<string, number>>;
  /** Milliseconds until a keystroke's function can be called. */
  whole: number;
  /** The same of the same scripts without the packages that only papers need. */
  withoutPackages: number;
  /** The same of the add-on's script alone, without the makers of papers. */
  withoutPapers: number;
  /** Milliseconds more, once, where a paper is made. */
  firstPaper: number;
}

const TIMES = 25;

export async function measureLoading(): Promise<Loading> {
  const files = await bundleServer();
  const bare = await bundleServer([packagesLeftOut]);
  const code = files.filter(({ name }) => name === 'Code.js');
  // Turn about, so that what the machine does meanwhile falls on all.
  const times = Array.from({ length: TIMES }, (_, turn) => ({
    whole: loadingTime(files, `a${turn}`),
    withoutPackages: loadingTime(bare, `b${turn}`),
    withoutPapers: loadingTime(code, `c${turn}`),
    firstPaper: paperTime(files, `d${turn}`),
  }));
  const median = (of: (time: (typeof times)[number]) => number): number =>
    times.map(of).sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
  return {
    bytes: Object.fromEntries(files.map(({ name, text }) => [name, Buffer.byteLength(text)])),
    whole: median(({ whole }) => whole),
    withoutPackages: median(({ withoutPackages }) => withoutPackages),
    withoutPapers: median(({ withoutPapers }) => withoutPapers),
    firstPaper: median(({ firstPaper }) => firstPaper),
  };
}

/** In place of the packages' parts: nothing. No paper could be made of it. */
const packagesLeftOut: Plugin = {
  name: 'packages left out',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]paperPackages\.ts$/ }, () => ({ contents: 'export {};' }));
  },
};

function loadingTime(files: readonly ServerFile[], mark: string): number {
  const begun = performance.now();
  load(files, mark);
  return performance.now() - begun;
}

/** What evaluating the packages takes once the scripts are there. */
function paperTime(files: readonly ServerFile[], mark: string): number {
  const context = load(files, mark);
  const begun = performance.now();
  vm.runInContext(`${GLOBAL.papers}()`, context);
  return performance.now() - begun;
}

/** @param mark makes the text another one: V8 remembers what it compiled of the same text */
function load(files: readonly ServerFile[], mark: string): vm.Context {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  for (const { name, text } of files) {
    vm.runInContext(`//${mark}${name}\n${text}`, context, { filename: name });
  }
  return context;
}
