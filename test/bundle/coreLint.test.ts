import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder';
import { root } from './dist';
import { GOOGLE_SERVICES } from './hostNames';
import { runTool } from './runTool';

const IMPORTS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';

const OFFENCES: [text: string, rule: string][] = [
  ["import '../book/book';", IMPORTS],
  ["import { zipSync } from 'fflate';\nzipSync({});", IMPORTS],
  ["import { z } from 'zod';\nz.string();", IMPORTS],
  ["import { ENTRY_POINTS } from '../../entryPoints';\nENTRY_POINTS.map(String);", IMPORTS],
  ['export const a = globalThis.SpreadsheetApp;', GLOBALS],
  ['export const a = UrlFetchApp;', GLOBALS],
  ["export const a = require('docx');", GLOBALS],
  ["import { a } from '../../book/book';\na();", IMPORTS],
  ["import type { A } from '../../book/book';\nexport type B = A;", IMPORTS],
  ["import { a } from '../../document/docx';\na();", IMPORTS],
  ["import { a } from '../../jobs/setUp';\na();", IMPORTS],
  ["import { a } from '../../page/dispatch';\na();", IMPORTS],
  ["import { a } from '../../main';\na();", IMPORTS],
  ["export * from '../../words/jobs';", IMPORTS],
  ["export const a = () => import('../../book/book');", IMPORTS],
  ["import { a } from '../../../sidebar/tabs';\na();", IMPORTS],
  ["import { a } from '../../../test/bundle/dist';\na();", IMPORTS],
  ["import { a } from '../../../build/bundle';\na();", IMPORTS],
  ["import { readFileSync } from 'node:fs';\nreadFileSync('a');", IMPORTS],
  ['SpreadsheetApp.flush();', GLOBALS],
  ['export type A = GoogleAppsScript.Spreadsheet.Sheet;', GLOBALS],
  ...[...GOOGLE_SERVICES, 'DocumentApp', 'DriveApp'].map((name): [string, string] => [
    `export const a = ${name};`,
    GLOBALS,
  ]),
];

const CLEAN = [
  "import { fold } from '../text/fold';\nexport const a = fold('a');",
  "import { fold } from './fold';\nexport const a = fold('a');",
  "import type { Trouble } from '../../trouble';\nexport type A = Trouble;",
  "import * as z from 'zod/mini';\nexport const a = z.string();",
  'export const a = (when: Date) => when.getTime();',
];

/** The rules that the project's linter reports, text by text, for files of one folder. */
function lint(folder: string, texts: string[]): string[][] {
  const cwd = temporaryFolder();
  cpSync(`${root}biome.json`, path.join(cwd, 'biome.json'));
  mkdirSync(path.join(cwd, folder), { recursive: true });
  texts.forEach((text, index) => {
    writeFileSync(path.join(cwd, folder, `file${index}.ts`), `${text}\n`);
  });
  // Away from the checkout there is no .gitignore to follow.
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { output, errors } = runTool('biome', args, { cwd, home: cwd });
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail') console.log(errors);
  });
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  return texts.map((_, index) =>
    diagnostics
      .filter(({ location }) => location.path.endsWith(`/file${index}.ts`))
      .map(({ category }) => category),
  );
}

describe('the linter keeps src/core pure', () => {
  test('what reaches outside is reported', () => {
    const reported = lint(
      'src/core/rollup',
      OFFENCES.map(([text]) => text),
    );
    const seen = OFFENCES.map(([text, rule], index) => [text, reported[index]?.includes(rule)]);
    expect(seen).toEqual(OFFENCES.map(([text]) => [text, true]));
  });

  test('what stays inside passes', () => {
    expect(lint('src/core/rollup', CLEAN)).toEqual(CLEAN.map(() => []));
  });

  test('the shells may do what the core may not', () => {
    const allowed = OFFENCES.map(([text]) => text).filter((text) => !text.includes('node:'));
    expect(lint('src/jobs', allowed)).toEqual(allowed.map(() => []));
  });
});
