/** Runs in a script's page before all else: leads its calls and links to the workbench around it. */
import { type Carry, installGoogleScriptRun } from '../../../test/browser/googleScriptRun';
import type { FrameHost } from './frameHost';

interface FramePage {
  carryCall: Carry;
  google: { script: { host: { close(): void } } };
}

const host = (window.parent as unknown as { workbench: FrameHost }).workbench;
const page = window as unknown as FramePage;
const frame = location.pathname.split('/').pop() ?? '';

// What comes from the page around is of another realm; copied here, its objects are plain here.
page.carryCall = async (name, args) => JSON.parse(JSON.stringify(await host.call(name, args)));
installGoogleScriptRun();
page.google.script.host.close = () => host.close(frame);

// No link leaves the machine: documents open in the workbench, other addresses are only told.
document.addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest?.('a[href]');
  const address = link?.getAttribute('href') ?? '';
  if (!link || address.startsWith('#') || address.startsWith('blob:')) return;
  event.preventDefault();
  host.follow(address);
});
