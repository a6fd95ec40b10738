import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ServiceUse, servicesUsed } from './servicesUsed';

const AUTH = 'https://www.googleapis.com/auth/';

/** Drive v3's reference, "Authorization" of files.create, get, list, update and permissions.create. */
const DRIVE = { owner: /^(Files|Permissions)Collection\./, scopes: [`${AUTH}drive.file`] };

/** Scopes of which any one is enough; none where the reference asks for none. */
function scopesOf({ method, scopes }: ServiceUse): readonly string[] {
  return DRIVE.owner.test(method) ? DRIVE.scopes : scopes;
}

describe('scopes of the manifest', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../../appsscript.json', import.meta.url), 'utf8'),
  ) as { oauthScopes: string[] };
  const uses = servicesUsed();
  const granted = (use: ServiceUse) =>
    scopesOf(use).filter((scope) => manifest.oauthScopes.includes(scope));

  test('cover every method of Google that the sources call', () => {
    expect(uses.length).toBeGreaterThan(100);
    const uncovered = uses.filter((use) => scopesOf(use).length > 0 && granted(use).length === 0);
    expect(uncovered).toEqual([]);
  });

  test('are each needed: some call has no other', () => {
    const needed = new Set(uses.map(granted).flatMap((all) => (all.length === 1 ? all : [])));
    expect([...needed].sort()).toEqual([...manifest.oauthScopes].sort());
  });

  test('a call of Google’s that needs another would be seen', () => {
    const seen = uses.find(({ method }) => method === 'Range.setValues');
    expect(seen?.scopes).toEqual([`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`]);
    expect(uses.some(({ method }) => DRIVE.owner.test(method))).toBe(true);
  });
});
