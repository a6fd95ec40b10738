import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder';
import { dist, readDist, root, SCRIPTS } from './dist';
import { runTool } from './runTool';

const PUSHED = [...SCRIPTS, 'appsscript.json', 'sidebar.html'].map((name) => `dist/${name}`);

/**
 * The checkout as clasp sees it, in a folder of its own: its project file knows a script (any name
 * will do, nothing is asked of Google), and the built folder lies inside it (platform 12.4).
 */
function project(): string {
  readDist('Code.js');
  const folder = temporaryFolder();
  const settings = JSON.parse(readFileSync(`${root}.clasp.json`, 'utf8')) as object;
  writeFileSync(
    path.join(folder, '.clasp.json'),
    JSON.stringify({ ...settings, scriptId: 'any-script' }),
  );
  cpSync(`${root}.claspignore`, path.join(folder, '.claspignore'));
  cpSync(dist, path.join(folder, 'dist'), { recursive: true });
  return folder;
}

/** What `clasp push` would send, and what it would leave. */
function status(cwd: string): { push: string[]; leave: string[] } {
  const run = runTool('clasp', ['--json', 'status'], { cwd, home: temporaryFolder() });
  expect(run, run.errors).toMatchObject({ exitCode: 0 });
  const { filesToPush, untrackedFiles } = JSON.parse(run.output) as {
    filesToPush: string[];
    untrackedFiles: string[];
  };
  return { push: filesToPush.sort(), leave: untrackedFiles.sort() };
}

test('clasp pushes the scripts, the manifest and the page, and nothing else of what lies there', () => {
  const folder = project();
  mkdirSync(path.join(folder, 'dist/old'));
  for (const stray of ['Code.js.map', 'helper.js', 'notes.txt', 'old/Code.js', 'old/page.html']) {
    writeFileSync(path.join(folder, 'dist', stray), '// stray');
  }
  const { push, leave } = status(folder);
  expect(push).toEqual(PUSHED);
  // These alone: the build itself left nothing that is not pushed.
  expect(leave).toEqual(['dist/Code.js.map', 'dist/helper.js', 'dist/notes.txt', 'dist/old/']);
});
