import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, TestRunner } from 'vitest';
import { type AddOn, type BookHandle, createGoogle, type Desk, type Google } from './index';
import { scopes } from './services/scopes';

/** The narrowest that suffices of each service (platform 2.20). */
export const ownScopes = [scopes.book[0], scopes.ui[0], scopes.file[0], scopes.email[0]];

/**
 * A built folder with the given script, for tests of the stand-in itself: gone when the running test
 * is over. (Files share this module, so it has no hook after all tests of one.) A hook takes it away
 * by itself.
 */
export function writeBundle(
  code: string,
  {
    scopes: oauthScopes = ownScopes,
    files = {},
  }: { scopes?: string[]; files?: Record<string, string> } = {},
): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  if (TestRunner.getCurrentTest()) onTestFinished(() => rmSync(dist, { recursive: true }));
  const manifest = {
    timeZone: 'Asia/Ho_Chi_Minh',
    oauthScopes,
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive' }] },
  };
  writeFileSync(path.join(dist, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(path.join(dist, 'Code.js'), code);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dist, name), text);
  return dist;
}

export interface Stage {
  readonly google: Google;
  readonly book: BookHandle;
  readonly addOn: AddOn;
  readonly owner: Desk;
  /** Runs the body of a function as the owner; what it returns crosses as to a page. */
  run(body: string): unknown;
  /** The same as somebody else with the book open. */
  runAs(desk: Desk, body: string): unknown;
  /** A colleague who may edit the file, with the book open. */
  colleague(email: string): Desk;
}

/**
 * A book with a script whose function `probe` has the body that a test gives it (`ss` and `sheet`
 * are the book and its first tab). The script is loaded afresh at every call, so it is rewritten.
 */
export function stage(
  extra = '',
  options: {
    scopes?: string[];
    files?: Record<string, string>;
    language?: 'vi' | 'en';
    lateRejection?: boolean;
  } = {},
): Stage {
  const google = createGoogle({
    now: '2026-05-31T09:00:00+07:00',
    language: options.language ?? 'en',
    lateRejection: options.lateRejection ?? false,
  });
  const ownerAccount = google.user('tpt@thcsmau.example');
  const book = google.createSpreadsheet('Sổ', { owner: ownerAccount });
  const dist = writeBundle(code('', extra), options);
  const addOn = google.install({ dist, book });
  const runAs = (desk: Desk, body: string) => {
    writeFileSync(path.join(dist, 'Code.js'), code(body, extra));
    return desk.run('probe');
  };
  const owner = addOn.open(ownerAccount);
  return {
    google,
    book,
    addOn,
    owner,
    run: (body) => runAs(owner, body),
    runAs,
    colleague(email) {
      const user = google.user(email);
      book.share(user);
      return addOn.open(user);
    },
  };
}

function code(body: string, extra: string): string {
  return `
    function probe() {
      var ss = SpreadsheetApp.getActiveSpreadsheet();
      var sheet = ss.getSheets()[0];
      ${body}
    }
    ${extra}
  `;
}
