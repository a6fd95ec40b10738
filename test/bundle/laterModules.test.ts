import path from 'node:path';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { LATER_MODULES } from '../../build/laterModules';
import { readDist, root, SCRIPTS } from './dist';

test.each(Object.entries(LATER_MODULES))(
  '%s exports the functions that stand for it',
  async (module, functions) => {
    const exported: Record<string, unknown> = await import(path.join(root, `src/${module}.ts`));
    expect(Object.keys(exported).sort()).toEqual([...functions].sort());
    for (const name of functions) expect(exported[name]).toBeTypeOf('function');
  },
);

test('loading the script makes next to no schema, the first call of the page makes its own', () => {
  const context = vm.createContext({ console: { error: () => undefined } });
  vm.runInContext(
    `var schemas = 0;
     var define = Object.defineProperty;
     Object.defineProperty = function (object, name, descriptor) {
       if (name === '_zod') schemas += 1;
       return define(object, name, descriptor);
     };`,
    context,
  );
  for (const name of SCRIPTS) vm.runInContext(readDist(name), context);
  // Those of the mark of a book, which every menu item reads.
  expect(vm.runInContext('schemas', context)).toBeLessThan(10);
  vm.runInContext('callFromPage({})', context);
  expect(vm.runInContext('schemas', context)).toBeGreaterThan(100);
});
