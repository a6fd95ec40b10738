import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'];

/** Where LibreOffice stands on this machine, if it does. */
export const SOFFICE = PLACES.find((path) => existsSync(path));

/** Longest time that opening, computing and writing may take. */
const TIMEOUT_MS = 240_000;

/** The workbook as LibreOffice writes it after computing every formula. */
export function recalculated(soffice: string, workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  try {
    const source = join(folder, 'book.xlsx');
    const target = join(folder, 'out');
    writeFileSync(source, workbook);
    // A profile of its own: another LibreOffice may be running.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', target, source];
    execFileSync(soffice, [profile, ...convert], { timeout: TIMEOUT_MS, stdio: 'ignore' });
    return readFileSync(join(target, 'book.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
