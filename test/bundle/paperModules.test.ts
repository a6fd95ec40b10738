import { expect, expectTypeOf, test } from 'vitest';
import { PAPER_MODULES } from '../../build/paperModules';
import type * as Packages from '../../build/paperPackages';
import type { Docx } from '../../src/document/docxModule';
import { sourceImports } from './sourceImports';

const imports = sourceImports('src');

/** Sources that a module brings along, itself included. */
function reachedFrom(module: string, known = new Set<string>()): Set<string> {
  if (known.has(module)) return known;
  known.add(module);
  for (const { from, to, kind } of imports) {
    if (kind === 'file' && from.replace(/\.tsx?$/, '') === module) reachedFrom(to, known);
  }
  return known;
}

// A class that lies in both scripts would be two classes: `instanceof` would fail across them.
test('the makers of papers hold no exception that others tell by its class', () => {
  for (const module of PAPER_MODULES) {
    const reached = [...reachedFrom(`src/${module}`)];
    expect(reached.length, module).toBeGreaterThan(3);
    expect(
      reached.filter((each) => each === 'src/core/trouble'),
      module,
    ).toEqual([]);
  }
});

test('the add-on’s script reaches them by their modules only, which it does', () => {
  const reached = reachedFrom('src/main');
  expect(PAPER_MODULES.filter((module) => !reached.has(`src/${module}`))).toEqual([]);
});

// Judged by `tsc`.
test('of the packages exactly those parts are taken along that the sources declare', () => {
  expectTypeOf<keyof typeof Packages>().toEqualTypeOf<keyof Docx | 'zipSync'>();
});
