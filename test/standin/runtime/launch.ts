import path from 'node:path';
import vm from 'node:vm';
import gas from 'gas-local';
import { today } from '../model/today';
import { advanced, builtIn, classes } from '../services/registry';
import { Execution, type Setting } from './execution';
import { Guard } from './guard';
import { Halt } from './halt';
import { inZone } from './inZone';
import { sentence, type TroubleCode } from './messages/sentence';
import { overhead } from './prices';
import { createRealm } from './realm';
import { scriptConsole } from './scriptConsole';
import { Trouble } from './trouble';

/** What an entry point is started with: arguments and the result cross by `Entry`. */
export interface Entry {
  /** Arguments for the script, made when its realm exists. */
  readonly given: (guard: Guard, run: Execution) => readonly unknown[];
  /** Reads the result before the realm is left. */
  readonly result: (value: unknown) => unknown;
}

/** The error that a person or page gets to see: a message, nothing else (platform 5.7). */
export class ScriptError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ScriptError';
  }
}

/**
 * Loads the bundle afresh into a bare context, as Google does for every call (platform 4.11), and
 * runs one of its top-level functions.
 * @returns the result, or `undefined` where the function does not exist and `optional` is set
 */
export function launch(setting: Setting, name: string, entry: Entry, optional = false): unknown {
  const { world, book, manifest } = setting;
  world.clock.advance(overhead);
  today(world.clock, book);
  const realm = createRealm(() => world.clock.now());
  const run = new Execution(setting, realm);
  const guard = new Guard(run, classes);
  const globals = realm.context as Record<string, unknown>;
  for (const [global, make] of Object.entries(builtIn)) globals[global] = guard.toScript(make(run));
  for (const global of manifest.advanced) {
    const make = advanced[global];
    if (!make) throw new Error(`The advanced service ${global} is not modelled`);
    globals[global] = guard.toScript(make(run));
  }
  globals.console = scriptConsole(realm, world.logs);
  try {
    return inZone(manifest.timeZone, () => {
      gas.require(path.resolve(setting.dist), realm.context);
      if (typeof globals[name] !== 'function') {
        if (optional) return undefined;
        throw new realm.Error(sentence(world.language, 'functionNotFound', { name }));
      }
      globals.__given = argumentsOf(entry, guard, run);
      const value: unknown = vm.runInContext(
        `(function (given) { delete globalThis.__given; return ${name}.apply(null, given); })(__given)`,
        realm.context,
        { timeout: world.patience },
      );
      if (run.halted) throw run.halted;
      run.commit();
      return entry.result(value);
    });
  } catch (error) {
    if (run.halted?.reason === 'stopped') run.kept?.restore();
    throw worded(run, error);
  } finally {
    run.kept?.release();
    for (const free of run.atEnd) free();
  }
}

function argumentsOf(entry: Entry, guard: Guard, run: Execution): unknown[] {
  const values = entry.given(guard, run);
  const given = new run.realm.Array<unknown>(values.length);
  values.forEach((value, index) => {
    given[index] = value;
  });
  return given;
}

/** The stand-in's own complaints reach the test as they are, all else as Google words it. */
function worded(run: Execution, error: unknown): Error {
  const { language } = run.world;
  const halted = run.halted ?? (isTimeout(error) ? new Halt('', 'time') : undefined);
  if (halted) {
    const code = codes[halted.reason];
    return code ? new ScriptError(sentence(language, code), halted) : halted;
  }
  if (error instanceof Trouble) {
    return new ScriptError(sentence(language, error.code, error.params), error);
  }
  // An `Error` of this realm is no script's: a fault of the stand-in or a refused value.
  return error instanceof Error ? error : new ScriptError(messageOf(error), error);
}

const codes: Readonly<Partial<Record<Halt['reason'], TroubleCode>>> = {
  time: 'executionTime',
  stopped: 'stopped',
};

function isTimeout(error: unknown): boolean {
  return codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/** Node makes this error in the script's realm: it is told by its code, not its class. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
