/**
 * `npm run pictures`: the pictures of the guide for schools, taken of the workbench with the sample
 * school. Names given on the command line take only those.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openWorkbench, type WorkbenchStage } from '../../test/browser/workbenchPage';
import { PICTURES, type Picture } from './pictures';

/** A page of the README is read on a phone's connection too. */
const LARGEST = 150 * 1024;

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const wanted = process.argv.slice(2);

async function take(stage: WorkbenchStage, picture: Picture): Promise<void> {
  const { name, person, phone = false, size } = picture;
  const page = await stage.open(person, { phone });
  await page.page.setViewportSize(size);
  const part = await picture.pose(page);
  // Grid and charts draw themselves once more at the new size.
  await page.page.waitForLoadState('networkidle');
  const file = `${name}.png`;
  const bytes = await part.screenshot({ path: `${folder}${file}`, animations: 'disabled' });
  await page.close();
  if (page.problems.length > 0) throw new Error(`${file}: ${page.problems.join('; ')}`);
  if (bytes.length > LARGEST) throw new Error(`${file} has ${bytes.length} bytes`);
  console.log(`docs/pictures/${file}: ${Math.ceil(bytes.length / 1024)} KB`);
}

const unknown = wanted.filter((name) => !PICTURES.some((picture) => picture.name === name));
if (unknown.length > 0) throw new Error(`There is no picture ${unknown.join(', ')}`);
await mkdir(folder, { recursive: true });
const stage = await openWorkbench(fileURLToPath(new URL('sampleSchool.ts', import.meta.url)));
try {
  for (const picture of PICTURES) {
    if (wanted.length === 0 || wanted.includes(picture.name)) await take(stage, picture);
  }
} finally {
  await stage.close();
}
