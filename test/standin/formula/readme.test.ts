import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { functionTable } from './functions/table';

it('the README lists exactly the functions of the table, and where each comes from', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const listed = [...readme.matchAll(/^\| `([A-Z]+)` +\| (own|formulajs) +\|/gm)];
  expect(listed.map(([, name, origin]) => `${name} ${origin}`)).toEqual(
    Object.entries(functionTable)
      .map(([name, { origin }]) => `${name} ${origin}`)
      .sort(),
  );
});
