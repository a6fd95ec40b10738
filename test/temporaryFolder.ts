import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own outside the checkout, gone when the running test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
