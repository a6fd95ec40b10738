/** `npm run build`: writes `dist/`, exactly what clasp pushes. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { bundleServer } from './bundle';
import { buildPage } from './page';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const MANIFEST = 'appsscript.json';

const [scripts, page, manifest] = await Promise.all([
  bundleServer(),
  buildPage(),
  readFile(new URL(MANIFEST, root), 'utf8'),
]);
const files = [
  ...scripts,
  { name: 'sidebar.html', text: page },
  { name: MANIFEST, text: manifest },
];

// A build that fails leaves the folder as it was, and one that goes well is never without its files.
await mkdir(dist, { recursive: true });
await Promise.all(files.map(({ name, text }) => writeFile(new URL(name, dist), text)));
const strays = (await readdir(dist)).filter((found) => !files.some(({ name }) => name === found));
await Promise.all(strays.map((name) => rm(new URL(name, dist), { recursive: true })));
const size = (text: string) => `${Math.ceil(Buffer.byteLength(text) / 1024)} KB`;
console.log(`dist: ${files.map(({ name, text }) => `${name} ${size(text)}`).join(', ')}`);
