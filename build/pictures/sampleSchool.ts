/** A process of its own for the pictures: the sample school's year, and a workbench on it. */
import { fileURLToPath } from 'node:url';
import { readInputs } from '../demo/inputs';
import { readOptions } from '../demo/options';
import { beginYear } from '../demo/year';
import { serveWorkbench } from '../workbench/serveWorkbench';
import { CLASS, UNFINISHED } from './unfinished';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const sampleFolder = path('test/data/thcs-mau');

const options = readOptions([], { from: sampleFolder, sampleFolder });
if (!options.ok) throw new Error('The sample has no options');
const inputs = await readInputs(options.value);
if (!inputs.ok) throw new Error('The sample cannot be read');

const year = beginYear(inputs.value, { dist: path('dist'), today: options.value.today });
year.setUp();
year.importRoster();
year.fillTables();
year.pasteEntries();
year.check();
year.handIn();
year.closeBefore(options.value.month);
for (const [cell, row] of Object.entries(UNFINISHED)) {
  year.leader.paste(`'${CLASS}'!${cell}`, [[...row]]);
}
const served = await serveWorkbench(year, { port: 0 });
// The process that started this one reads the address from here.
console.log(served?.address ?? '');
