import type { PageRequest } from '../src/page/contract';

/** What Google puts into the page (platform section 5), as far as the page uses it. */
interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: { message?: string } | null | undefined) => void): ScriptRun;
  callFromPage(request: PageRequest): void;
}

declare global {
  const google: { script: { run: ScriptRun } };
}
