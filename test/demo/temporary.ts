import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { InputFile } from '../../build/demo/options';

/** A folder of the system's temporary place, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-bdhvs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file with that content in a folder of its own. */
export function temporaryFile(name: string, content: string | Uint8Array): InputFile {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return { path, shown: name };
}
