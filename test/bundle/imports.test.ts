import { describe, expect, test } from 'vitest';
import { importsOf, type SourceImport, sourceImports } from './sourceImports';

/** One way down: main -> jobs, page -> book, document -> core; words turns core's codes into text. */
const MAY_IMPORT: Record<string, { places: string[]; packages: string[] }> = {
  'src/core': { places: [], packages: ['zod/mini'] },
  'src/words': { places: ['src/core'], packages: [] },
  'src/book': { places: ['src/core'], packages: [] },
  'src/document': { places: ['src/core'], packages: ['docx', 'fflate'] },
  'src/jobs': {
    places: ['src/core', 'src/words', 'src/book', 'src/document', 'src/entryPoints'],
    packages: [],
  },
  'src/page': {
    places: ['src/core', 'src/words', 'src/book', 'src/document', 'src/jobs'],
    packages: ['zod/mini'],
  },
  'src/entryPoints': { places: [], packages: [] },
  'src/main': { places: ['src/entryPoints', 'src/jobs', 'src/page'], packages: ['zod/mini'] },
  sidebar: {
    places: ['src/core', 'src/page/contract'],
    packages: ['preact', 'preact/hooks'],
  },
};
const LAYERS = Object.keys(MAY_IMPORT);
const all = ['src', 'sidebar'].flatMap(sourceImports);

describe('who may import whom', () => {
  test.each(LAYERS)('%s', (layer) => {
    const own = all.filter(({ from }) => layerOf(from) === layer);
    expect(own.filter((found) => !isAllowed(layer, found)).map(sentence)).toEqual([]);
  });

  test('every source belongs to a layer of the table', () => {
    const strays = all.filter(({ from }) => layerOf(from) === undefined);
    expect(strays.map(sentence)).toEqual([]);
  });

  test('every layer that may lean on others was read', () => {
    const read = new Set(all.map(({ from }) => layerOf(from)));
    const leaning = Object.entries(MAY_IMPORT).filter(([, { places }]) => places.length > 0);
    expect(leaning.map(([layer]) => layer).filter((layer) => !read.has(layer))).toEqual([]);
  });
});

describe('an import is seen', () => {
  test.each<[text: string, to: string, kind: SourceImport['kind']]>([
    ["import { a } from '../book/book';", 'src/book/book', 'file'],
    ["import '../book/book';", 'src/book/book', 'file'],
    ["import type { A } from '../../sidebar/tabs';", 'sidebar/tabs', 'file'],
    ["export * from '../words/jobs';", 'src/words/jobs', 'file'],
    ["export { a } from '../words/jobs';", 'src/words/jobs', 'file'],
    ["const a = () => import('../book/book');", 'src/book/book', 'file'],
    ["type A = import('../book/book').A;", 'src/book/book', 'file'],
    ["const a = require('docx');", 'docx', 'package'],
    ["import * as z from 'zod/mini';", 'zod/mini', 'package'],
    ["import fs from 'node:fs';", 'node:fs', 'package'],
  ])('%s', (text, to, kind) => {
    const from = 'src/core/x.ts';
    expect(importsOf(from, text)).toEqual([{ from, to, kind }]);
  });

  test('a module named by an expression is refused', () => {
    expect(() => importsOf('src/core/x.ts', 'const a = (b: string) => import(b);')).toThrow(
      'named by an expression',
    );
  });

  test.each<[layer: string, found: SourceImport]>([
    ['src/core', { from: 'src/core/x.ts', to: 'src/book/book', kind: 'file' }],
    ['src/core', { from: 'src/core/x.ts', to: 'src/corex/y', kind: 'file' }],
    ['src/core', { from: 'src/core/x.ts', to: 'zod', kind: 'package' }],
    ['src/book', { from: 'src/book/x.ts', to: 'src/jobs/setUp', kind: 'file' }],
    ['sidebar', { from: 'sidebar/x.tsx', to: 'src/page/handlers', kind: 'file' }],
  ])('%s refuses %j', (layer, found) => {
    expect(isAllowed(layer, found)).toBe(false);
  });
});

function isAllowed(layer: string, { to, kind }: SourceImport): boolean {
  const allowed = MAY_IMPORT[layer];
  if (!allowed) return false;
  return kind === 'package'
    ? allowed.packages.includes(to)
    : [layer, ...allowed.places].some((place) => isUnder(place, to));
}

function layerOf(file: string): string | undefined {
  return LAYERS.find((layer) => isUnder(layer, file.replace(/\.tsx?$/, '')));
}

function isUnder(place: string, file: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

function sentence({ from, to }: SourceImport): string {
  return `${from} imports ${to}`;
}
