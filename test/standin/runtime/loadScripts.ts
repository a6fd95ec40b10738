import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

interface Compiled {
  readonly bytes: Buffer;
  readonly script: vm.Script;
}

/** By path; compiling the product's scripts costs as much as most calls of them. */
const compiled = new Map<string, Compiled>();

/**
 * Runs every script of a built folder in a fresh context, as Google does for every call. The files
 * are read each time, so that what is written between two calls counts; only the compiled code of an
 * unchanged file is shared, which holds nothing of the contexts it ran in.
 */
export function loadScripts(folder: string, context: vm.Context): void {
  for (const file of scriptsIn(folder)) scriptOf(file).runInContext(context);
}

function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return scriptsIn(place);
    return entry.name.endsWith('.js') ? [place] : [];
  });
}

function scriptOf(file: string): vm.Script {
  const bytes = readFileSync(file);
  const known = compiled.get(file);
  if (known?.bytes.equals(bytes)) return known.script;
  const script = new vm.Script(bytes.toString(), { filename: file });
  compiled.set(file, { bytes, script });
  return script;
}
