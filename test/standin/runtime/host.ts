import type { Execution } from './execution';

/**
 * The stand-in's side of one object of a Google service. The script never sees it: it holds a
 * guarded proxy (see `guard.ts`), which finds the class's method table by `service`.
 */
export abstract class Host {
  /** Full class name as Google prints it: `SpreadsheetApp.Range`. */
  abstract readonly service: string;

  constructor(readonly run: Execution) {}
}
