import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** Statements as they stand in the sources, so that they are counted one by one. */
export function traceable(folder: string): Plugin {
  return {
    name: 'traceable',
    setup({ initialOptions }) {
      initialOptions.minify = false;
      initialOptions.sourcemap = 'inline';
      initialOptions.outdir = folder;
    },
  };
}

/** The profiler reports a script by its address; the loader only gives it a path. */
export function addressed(text: string, file: string): string {
  return `${text}\n//# sourceURL=${pathToFileURL(file)}\n`;
}
