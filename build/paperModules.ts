import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * What makes papers out of plain data, by module of `src`; each exports one function, named as its
 * file. They lie in a script of their own. What they throw or give back is judged by no class of
 * theirs, since a class that both scripts hold would be two.
 */
export const PAPER_MODULES = [
  'core/papers/classBook',
  'core/papers/classReport',
  'core/papers/parentsNotice',
  'core/papers/studentSlip',
  'core/report/schoolReport',
  'core/report/unionReport',
  'document/docx',
] as const;

/** What a module exports, where that is not its file's name. */
const EXPORTED: Partial<Record<(typeof PAPER_MODULES)[number], string>> = {
  'document/docx': 'paperToDocx',
};

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

/** The source of the papers' script. */
export function papersEntry(modules: typeof PAPER_MODULES): string {
  const from = (module: string) => JSON.stringify(path.join(SOURCES, module));
  return modules.map((module) => `export { ${exportOf(module)} } from ${from(module)};`).join('\n');
}

/**
 * For the add-on's script: puts in place of each maker of papers a function that asks the other
 * script. Its packages are evaluated once an execution, and only where there is a paper to be made.
 * @param papers name of the global function that gives the makers
 */
export function calledElsewhere(papers: string): Plugin {
  const namespace = 'elsewhere';
  return {
    name: namespace,
    setup(builder) {
      builder.onResolve({ filter: /^elsewhere$/ }, () => ({ path: namespace, namespace }));
      builder.onLoad({ filter: /^elsewhere$/, namespace }, () => ({
        contents: `let made; export const makers = () => made || (made = ${papers}());`,
      }));
      builder.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: loaded }) => {
        const module = path.relative(SOURCES, loaded).split(path.sep).join('/').slice(0, -3);
        const known = PAPER_MODULES.find((each) => each === module);
        if (!known) return undefined;
        const name = exportOf(known);
        const ask = `export const ${name} = (...given) => makers().${name}(...given);`;
        return { contents: `import { makers } from 'elsewhere';\n${ask}`, loader: 'js' };
      });
    },
  };
}

/**
 * For the papers' script: of the packages only the parts that are used. What `docx` makes by a call
 * while it loads has no effect but its value, which the bundler cannot know by itself: unmarked, a
 * sixth of the script would be the filling of templates, skimmed with every keystroke.
 */
export const packagesInPart: Plugin = {
  name: 'packages in part',
  setup(builder) {
    const parts = fileURLToPath(new URL('paperPackages.ts', import.meta.url));
    builder.onResolve({ filter: /^(docx|fflate)$/ }, ({ importer }) =>
      importer === parts ? undefined : { path: parts },
    );
    builder.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, async ({ path: loaded }) => ({
      contents: (await readFile(loaded, 'utf8')).replace(MADE_BY_CALL, '$1/* @__PURE__ */ '),
    }));
  },
};

/** The head of a declaration at top level whose value a function of no name gives at once. */
const MADE_BY_CALL = /^(var \S+ = )(?=function\(\w*\) \{$)/gm;

function exportOf(module: (typeof PAPER_MODULES)[number]): string {
  return EXPORTED[module] ?? path.basename(module);
}
