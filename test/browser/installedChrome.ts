import { spawnSync } from 'node:child_process';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
] as const;

/**
 * A Chrome or Chromium that this machine has: `CHROME_PATH` as it stands (a wrong one shall fail,
 * not be passed over), else the first usual name that starts. Some systems ship a stub under such a
 * name that only says how to install one, so it has to tell its version.
 */
export function installedChrome(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return chosen;
  return names.find((name) => {
    const { status, stdout } = spawnSync(name, ['--version'], {
      encoding: 'utf8',
      timeout: 10_000,
    });
    return status === 0 && /Chrom/.test(stdout);
  });
}
