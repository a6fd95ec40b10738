import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { bundleServer, type ServerFile } from '../bundle';
import { cellByCellVariant } from './cellByCell/variant';

/** The product and what it is set against, by name. */
export const VARIANTS = { product: [], cellByCell: [cellByCellVariant] } satisfies Record<
  string,
  Plugin[]
>;
export type Variant = keyof typeof VARIANTS;

const made: string[] = [];

/** A built folder of a variant, as `dist` is the product's; it goes when the process ends. */
export async function buildVariant(variant: Variant): Promise<string> {
  return writeFolder(await bundleServer(VARIANTS[variant]));
}

/** @param files scripts of the folder; the manifest and an empty page are added */
function writeFolder(files: readonly ServerFile[]): string {
  if (made.length === 0) process.once('exit', removeFolders);
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  made.push(folder);
  for (const { name, text } of files) writeFileSync(path.join(folder, name), text);
  const manifest = fileURLToPath(new URL('../../appsscript.json', import.meta.url));
  copyFileSync(manifest, path.join(folder, 'appsscript.json'));
  writeFileSync(path.join(folder, 'sidebar.html'), '');
  return folder;
}

function removeFolders(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}
