import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const project = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(project, 'node_modules', '.cache', 'chromium');

export interface UnpackedChromium {
  executablePath: string;
  /** The libraries and the font that came with it. */
  env: Record<string, string>;
}

/**
 * The Chromium of the package `@sparticuz/chromium`, unpacked once under `node_modules/.cache`.
 * Whole or not there at all: a run that was stopped, or two at once, leave nothing half written.
 */
export async function unpackedChromium(): Promise<UnpackedChromium> {
  const folder = join(cache, await packageVersion());
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** The package exports no package.json; it lies two folders above what it does export. */
async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = await readFile(join(entry, '..', '..', '..', 'package.json'), 'utf8');
  return JSON.parse(manifest).version;
}

/**
 * The package unpacks into the folder for temporary files and changes its process's environment, so
 * it runs in a process of its own. It brings its libraries (nss, nspr) along only where it believes
 * itself on AWS Lambda.
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'draft-'));
  const script = "import c from '@sparticuz/chromium'; await c.executablePath();";
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: project,
      env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    await writeFile(join(draft, 'fonts.conf'), fontSettings(folder));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true });
    // Another run may have been first.
    if (!existsSync(folder)) throw error;
  }
}

/** Open Sans (all Vietnamese letters) for every family, so that pages measure alike everywhere. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;
}
