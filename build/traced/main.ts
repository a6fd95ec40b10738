/**
 * First half of `npm run coverage`: the product's scripts once more, readable and with source maps,
 * in a folder that tests take instead of `dist/` where `BUILT_FOLDER` names it.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleServer } from '../bundle';
import { addressed, traceable } from './traceable';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = path.join(root, 'coverage/built');

// Of an earlier run, also what tests built for themselves.
await rm(path.join(root, 'coverage'), { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { name, text } of await bundleServer([traceable(folder)])) {
  const file = path.join(folder, name);
  await writeFile(file, addressed(text, file));
}
for (const other of ['appsscript.json', 'sidebar.html']) {
  await copyFile(path.join(root, 'dist', other), path.join(folder, other));
}
