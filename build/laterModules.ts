import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Modules of `src` that make large schemas while they load, with the functions that they export. A
 * schema costs more than the page of code around it, every execution loads the script anew (platform
 * 4.11), and a keystroke or an opened menu checks nothing by these.
 */
export const LATER_MODULES: Readonly<Record<string, readonly string[]>> = {
  'page/dispatch': ['dispatch'],
  'core/closing/closingEntry': ['writeEntry', 'readEntry'],
  'core/school/checkedSettings': ['checkedSettings'],
};

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Puts in place of each such module its functions, which evaluate it, and what only it imports, when
 * one of them is first called.
 */
export const evaluatedLater: Plugin = {
  name: 'evaluated later',
  setup(builder) {
    const namespace = 'later';
    builder.onResolve({ filter: /^\./ }, ({ path: asked, resolveDir }) => {
      const module = path.relative(SOURCES, path.join(resolveDir, asked)).split(path.sep).join('/');
      return Object.hasOwn(LATER_MODULES, module) ? { path: module, namespace } : undefined;
    });
    builder.onLoad({ filter: /.*/, namespace }, ({ path: module }) => {
      const file = JSON.stringify(path.join(SOURCES, `${module}.ts`));
      const functions = LATER_MODULES[module]?.map(
        (name) => `export const ${name} = (...given) => require(${file}).${name}(...given);`,
      );
      return { contents: functions?.join('\n') ?? '', loader: 'js', resolveDir: SOURCES };
    });
  },
};
