/** `npm run build`: writes `dist/`, exactly what clasp pushes. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { bundleServer } from './bundle';
import { buildPage } from './page';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const [code, page] = await Promise.all([bundleServer(), buildPage()]);
await Promise.all([
  writeFile(new URL('Code.js', dist), code),
  writeFile(new URL('sidebar.html', dist), page),
  copyFile(new URL('appsscript.json', root), new URL('appsscript.json', dist)),
]);
const size = (text: string) => `${Math.ceil(Buffer.byteLength(text) / 1024)} KB`;
console.log(`dist: Code.js ${size(code)}, sidebar.html ${size(page)}, appsscript.json`);
