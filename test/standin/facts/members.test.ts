import { describe, expect, it } from 'vitest';
import { classes } from '../services/registry';
import { publishedMethods } from './publishedMethods';

const published = publishedMethods([
  'base',
  'cache',
  'charts',
  'html',
  'lock',
  'properties',
  'script',
  'spreadsheet',
  'utilities',
]);

/** The advanced service has no class in the reference; what is refused takes anything. */
const judged = [...classes.values()].filter(
  ({ name }) => !/^Drive\b|^(DriveApp|DocumentApp|MailApp|GmailApp|UrlFetchApp)$/.test(name),
);

/** Real, but not in the type package, with the reason. */
const unlisted: Readonly<Record<string, string>> = {
  'SpreadsheetApp.Range.getFontColor': 'works, replaced by getFontColorObject',
  'SpreadsheetApp.Range.getFontColors': 'works, replaced by getFontColorObjects',
  'ScriptApp.getAuthorizationInfo': 'takes scopes since granular consent (guide Scopes)',
  'ScriptApp.AuthorizationInfo.getAuthorizedScopes': 'new with granular consent (guide Scopes)',
  'Logger.log': 'takes any number of values',
};

/** By overload; `"bold"?|"normal"` are texts that one argument may have, not overloads. */
function argumentCounts(signature: string): number[] {
  return signature
    .split('|')
    .filter((overload, place) => place === 0 || !overload.startsWith('"'))
    .map((overload) => (overload.trim() === '' ? 0 : overload.split(',').length));
}

describe('every method of the stand-in is in Google’s reference, with as many arguments', () => {
  it.each(judged.map((table) => [table.name, table] as const))('%s', (name, table) => {
    const simple = name.split('.').at(-1) ?? '';
    const known = published.get(simple);
    expect([...published.keys()]).toContain(simple);
    for (const [method, { signature }] of Object.entries(table.methods)) {
      if (unlisted[`${name}.${method}`]) continue;
      const counts = known?.get(method);
      expect(counts, `${name}.${method}`).toBeDefined();
      for (const count of argumentCounts(signature))
        expect([...(counts ?? [])], `${name}.${method}(${signature})`).toContain(count);
    }
  });

  it.each(Object.keys(unlisted))('and none of the exceptions is needless: %s', (full) => {
    const [method = '', ...name] = full.split('.').reverse();
    const table = classes.get(name.reverse().join('.'));
    const signature = table?.methods[method]?.signature;
    expect(signature).toBeDefined();
    const counts = published.get(name.at(-1) ?? '')?.get(method);
    expect(argumentCounts(String(signature)).every((count) => counts?.has(count))).toBe(false);
  });

  it('reads the reference', () => {
    expect(published.get('Range')?.get('offset')).toEqual(new Set([2, 3, 4]));
    expect(published.get('Range')?.get('getColour')).toBeUndefined();
  });
});
