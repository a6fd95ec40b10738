import { installedChrome } from './installedChrome';
import { unpackedChromium } from './unpackedChromium';

/** Before any test file: the first launch of a fresh checkout shall not cost a test its time. */
export default async function setup(): Promise<void> {
  if (!installedChrome()) await unpackedChromium();
}
