import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout and, inside it, the folder that clasp pushes. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
export const dist = `${root}dist/`;

/** A file of the built folder as text; throws in plain words where nothing has been built. */
export function readDist(name: string): string {
  const file = `${dist}${name}`;
  if (!existsSync(file)) {
    throw new Error(`dist/${name} is missing: run "npm run build" before the tests of the bundle`, {
      cause: { code: 'notBuilt' },
    });
  }
  return readFileSync(file, 'utf8');
}

/** The scripts of the built folder: the add-on, and the makers of papers. */
export const SCRIPTS = ['Code.js', 'Papers.js'] as const;
