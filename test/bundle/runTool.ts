import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './dist';

/** What a program of `node_modules/.bin` printed and how it ended. */
export interface ToolRun {
  output: string;
  errors: string;
  exitCode: number | null;
}

/** Runs an installed program; its settings come from `cwd` and `home`, never from the real home. */
export function runTool(
  name: string,
  args: string[],
  { cwd, home }: { cwd: string; home: string },
): ToolRun {
  const run = spawnSync(path.join(root, 'node_modules/.bin', name), args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home, USERPROFILE: home, NO_COLOR: '1' },
  });
  if (run.error) throw run.error;
  return { output: run.stdout, errors: run.stderr, exitCode: run.status };
}
