import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';

/** Scripts that were found right, by content. */
const right = new Set<string>();

/**
 * Refuses what Google's server would refuse when the folder is pushed: modules, private fields,
 * class fields (platform 6.4, 6.7, 12.11). Node itself runs some of it.
 */
export function checkSyntax(dist: string): void {
  for (const name of readdirSync(dist)) {
    if (!name.endsWith('.js')) continue;
    const code = readFileSync(path.join(dist, name), 'utf8');
    if (right.has(code)) continue;
    // Class fields came with ES2022.
    parse(code, { ecmaVersion: 2021, sourceType: 'script' });
    right.add(code);
  }
}
