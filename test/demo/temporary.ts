import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputFile } from '../../build/demo/options';
import { temporaryFolder } from '../temporaryFolder';

/** A file with that content in a folder of its own. */
export function temporaryFile(name: string, content: string | Uint8Array): InputFile {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return { path, shown: name };
}
