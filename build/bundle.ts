import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { ENTRY_POINTS } from '../src/entryPoints';
import { evaluatedLater } from './laterModules';
import { outputText } from './outputText';
import { calledElsewhere, PAPER_MODULES, packagesInPart, papersEntry } from './paperModules';

/** Names at top level: the add-on's closed scope, and what gives the makers of papers. */
export const GLOBAL = { addOn: 'app', papers: 'papers_' } as const;

/** A script of the built folder. */
export interface ServerFile {
  name: 'Code.js' | 'Papers.js';
  text: string;
}

const COMMON: BuildOptions = {
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'iife',
  target: 'es2019',
  minify: true,
  // Private and static fields are parse errors in Apps Script (platform 6.4).
  supported: {
    'class-field': false,
    'class-private-field': false,
    'class-private-method': false,
    'class-static-field': false,
  },
};

/**
 * The server's scripts: the add-on, and apart from it the makers of papers with their packages. Every
 * execution loads all scripts anew (platform 4.11); a keystroke makes no paper.
 * @param plugins for a variant of the sources; the product is built with none
 */
export async function bundleServer(plugins: Plugin[] = []): Promise<ServerFile[]> {
  const [code, papers] = await Promise.all([bundleCode(plugins), bundlePapers(plugins)]);
  return [
    { name: 'Code.js', text: code },
    { name: 'Papers.js', text: papers },
  ];
}

/**
 * One closed scope and, behind it, one top-level function per entry point, the only form in which
 * Apps Script finds them (platform 4.4-4.6).
 */
function bundleCode(plugins: Plugin[]): Promise<string> {
  return outputText({
    ...COMMON,
    entryPoints: [fileURLToPath(new URL('../src/main.ts', import.meta.url))],
    globalName: GLOBAL.addOn,
    plugins: [calledElsewhere(GLOBAL.papers), evaluatedLater, ...plugins],
    footer: { js: ENTRY_POINTS.map(entryFunction).join('\n') },
  });
}

/**
 * All of it inside a function that nobody calls before the first paper: V8 only skims its text. A
 * `var`, so that the scripts may be loaded in any order; the name ends in `_`, so that neither pages
 * nor menus can call it (platform 5.3).
 */
function bundlePapers(plugins: Plugin[]): Promise<string> {
  const made = 'made';
  return outputText({
    ...COMMON,
    stdin: {
      contents: papersEntry(PAPER_MODULES),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    globalName: made,
    plugins: [packagesInPart, ...plugins],
    banner: { js: `var ${GLOBAL.papers}=function(){` },
    footer: { js: `return ${made}};` },
  });
}

function entryFunction(name: string): string {
  return `function ${name}(){return ${GLOBAL.addOn}.entryPoints.${name}.apply(this,arguments)}`;
}
