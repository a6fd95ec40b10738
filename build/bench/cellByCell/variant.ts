import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Makes of the product its plain version, which reads and writes cell by cell. */
export const cellByCellVariant: Plugin = {
  name: 'cell by cell',
  setup({ initialOptions }) {
    if (!initialOptions.entryPoints) return;
    initialOptions.entryPoints = [here('main.ts')];
    initialOptions.inject = [here('spreadsheetApp.ts')];
  },
};
