import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDist, root } from './dist';

const built = () => readDist('appsscript.json');

test('the pushed manifest is the source file', () => {
  expect(built()).toBe(readFileSync(`${root}appsscript.json`, 'utf8'));
});

test('it asks for the four scopes and the one service, and for nothing else', () => {
  const { oauthScopes, ...rest } = JSON.parse(built()) as { oauthScopes: string[] };
  expect([...oauthScopes].sort()).toEqual([
    'https://www.googleapis.com/auth/drive.file',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/userinfo.email',
  ]);
  expect(rest).toEqual({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
    },
  });
});
