import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the stand-in needs of `appsscript.json`. */
export interface Manifest {
  readonly timeZone: string;
  readonly scopes: readonly string[];
  /** Global names of the enabled advanced services: `Drive`. */
  readonly advanced: readonly string[];
}

interface ManifestFile {
  timeZone: string;
  oauthScopes: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
}

/** Reads the manifest of a built folder; explicit scopes are wanted (platform 2.15). */
export function readManifest(dist: string): Manifest {
  const text = readFileSync(path.join(dist, 'appsscript.json'), 'utf8');
  const { timeZone, oauthScopes, dependencies } = JSON.parse(text) as ManifestFile;
  return {
    timeZone,
    scopes: oauthScopes,
    advanced: (dependencies?.enabledAdvancedServices ?? []).map((service) => service.userSymbol),
  };
}
