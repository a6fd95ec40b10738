import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { GLOBAL } from '../../build/bundle';
import type { Paper } from '../../src/core/report/paper';
import { readDist } from '../bundle/dist';

/** Counts in the global `evaluated` which packages have run, to see that none runs early. */
const countEvaluation: Plugin = {
  name: 'count-evaluation',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/(docx\/dist|fflate\/)/ }, async ({ path }) => {
      const name = /node_modules\/(\w+)/.exec(path)?.[1];
      const mark = `(globalThis.evaluated ||= []).push(${JSON.stringify(name)});\n`;
      return { contents: mark + (await readFile(path, 'utf8')), loader: 'js' };
    });
  },
};

/** The built script of the makers of papers, as Google gets it. */
export function builtPapers(): vm.Script {
  return new vm.Script(readDist('Papers.js'));
}

/** The writer of documents alone, under the name of the built script, its packages counted. */
export async function countingWriter(): Promise<vm.Script> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../../src/document/docx.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'made',
    footer: { js: `var ${GLOBAL.papers} = () => made;` },
    target: 'es2019',
    plugins: [countEvaluation],
    write: false,
  });
  return new vm.Script((result.outputFiles[0] as { text: string }).text);
}

export interface BareContext {
  /** Packages evaluated so far, of a script that counts them. */
  evaluated(): string[];
  write(paper: Paper): Uint8Array;
  has(global: string): boolean;
}

/** A script loaded where there is nothing but the language: neither Node's nor a page's globals. */
export function loadBare(script: vm.Script): BareContext {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  script.runInContext(context);
  const run = (code: string) => vm.runInContext(code, context);
  return {
    evaluated: () => [...run('globalThis.evaluated ?? []')],
    write: (paper) => {
      const json = JSON.stringify(JSON.stringify(paper));
      return Uint8Array.from(run(`${GLOBAL.papers}().paperToDocx(JSON.parse(${json}))`));
    },
    has: (global) => run(`typeof ${global} !== 'undefined'`),
  };
}
