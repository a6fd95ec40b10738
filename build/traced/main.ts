/**
 * First half of `npm run coverage`: the product's scripts once more, readable and with source maps,
 * in a folder that tests take instead of `dist/` where `BUILT_FOLDER` names it.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { bundleServer } from '../bundle';

const root = new URL('../../', import.meta.url);
const folder = new URL('coverage/built/', root);

/** Statements as they stand in the sources, so that they are counted one by one. */
const traceable: Plugin = {
  name: 'traceable',
  setup({ initialOptions }) {
    initialOptions.minify = false;
    initialOptions.sourcemap = 'inline';
    initialOptions.outdir = folder.pathname;
  },
};

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { name, text } of await bundleServer([traceable])) {
  const file = new URL(name, folder);
  // The profiler reports a script by its address; the loader only gives it a path.
  await writeFile(file, `${text}\n//# sourceURL=${file}\n`);
}
for (const other of ['appsscript.json', 'sidebar.html']) {
  await copyFile(new URL(`dist/${other}`, root), new URL(other, folder));
}
