import { type Browser, chromium } from 'playwright-core';
import { installedChrome } from './installedChrome';
import { unpackedChromium } from './unpackedChromium';

/** Beside playwright's own switches against background traffic. */
const args = [
  '--no-sandbox',
  '--no-pings',
  '--disable-domain-reliability',
  '--font-render-hinting=none',
  // No name is ever looked up, whatever the browser itself would like to fetch.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
];

/** Starts the browser of the tests: the machine's own where there is one, else the one from npm. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = installedChrome();
  if (executablePath) return chromium.launch({ executablePath, args });
  const unpacked = await unpackedChromium();
  return chromium.launch({
    executablePath: unpacked.executablePath,
    args,
    env: { ...process.env, ...unpacked.env },
  });
}
