import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Class → method → how many arguments its overloads take. */
export type Published = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;

const folder = path.dirname(
  createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'),
);

/** Google's reference as the type package has it, which is generated from that reference. */
export function publishedMethods(files: readonly string[]): Published {
  const classes = new Map<string, Map<string, Set<number>>>();
  for (const file of files) {
    const text = readFileSync(path.join(folder, `google-apps-script.${file}.d.ts`), 'utf8')
      // Comments hold brackets of their own.
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    for (const [, name = '', body = ''] of text.matchAll(
      /^ {8}interface (\w+)[^{]*\{([\s\S]*?)^ {8}\}/gm,
    )) {
      const methods = classes.get(name) ?? new Map<string, Set<number>>();
      classes.set(name, methods);
      for (const [, method = '', list = ''] of body.matchAll(
        /^ {12}(\w+)\(([\s\S]*?)\): [^;]*;/gm,
      )) {
        const counts = methods.get(method) ?? new Set<number>();
        for (const count of argumentCounts(list)) counts.add(count);
        methods.set(method, counts);
      }
    }
  }
  return classes;
}

/** `a: A, b?: B` takes one or two. */
function argumentCounts(list: string): number[] {
  const names = topLevel(list);
  const fewest = names.filter((name) => !/^\w+\?/.test(name)).length;
  return Array.from({ length: names.length - fewest + 1 }, (_, more) => fewest + more);
}

/** Cut at the commas outside all brackets. */
function topLevel(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if ('({[<'.includes(letter)) depth += 1;
    if (')}]>'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
