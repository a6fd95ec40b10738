import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type AddOn, type BookHandle, createGoogle, type Desk, type Google } from './index';

const auth = 'https://www.googleapis.com/auth/';

/** The scopes of design 5. */
export const ownScopes = [
  `${auth}spreadsheets.currentonly`,
  `${auth}script.container.ui`,
  `${auth}drive.file`,
  `${auth}userinfo.email`,
];

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A built folder with the given script, for tests of the stand-in itself. */
export function writeBundle(
  code: string,
  { scopes = ownScopes, files = {} }: { scopes?: string[]; files?: Record<string, string> } = {},
): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  made.push(dist);
  const manifest = {
    timeZone: 'Asia/Ho_Chi_Minh',
    oauthScopes: scopes,
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
