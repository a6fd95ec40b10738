import { type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, dayOfIso } from '../../src/core/school/day';
import { lastDayOfMonth, type Month, monthOf } from '../../src/core/school/month';
import {
  DEFAULT_MONTH,
  DEFAULT_OUT,
  INPUT_FILES,
  type InputName,
  OPTION_TABLE,
} from './optionTable';
import { failed, type Outcome, type Trouble, trouble } from './trouble';

/** A file to read: where it is, and how the caller named it (for sentences). */
export interface InputFile {
  readonly path: string;
  readonly shown: string;
}

export interface DemoOptions {
  /** Inputs that were given, or all of the sample's; what is absent is empty. */
  readonly files: Partial<Record<InputName, InputFile>>;
  readonly sample: boolean;
  readonly month: Month;
  readonly today: Day;
  /** Absolute paths. */
  readonly out: string;
  readonly figures: string;
  readonly serve: boolean;
  /** `undefined`: the first that is free. */
  readonly port: number | undefined;
  readonly help: boolean;
}

export interface OptionsContext {
  /** The folder that relative paths count from: where the command was called (`INIT_CWD`). */
  readonly from: string;
  /** The folder of the shipped sample. */
  readonly sampleFolder: string;
}

/**
 * Reads the command line of the local run (design 6). All trouble is found before anything is read
 * or written, and told together.
 */
export function readOptions(
  argv: readonly string[],
  { from, sampleFolder }: OptionsContext,
): Outcome<DemoOptions> {
  const { given, troubles } = parse(argv);
  const month = monthOf(given.get('month') ?? DEFAULT_MONTH);
  if (!month) troubles.push(trouble('badMonth', '--month', { value: given.get('month') ?? '' }));
  const typedToday = given.get('today');
  const today = typedToday === undefined ? endOf(month) : dayOfIso(typedToday);
  if (typedToday !== undefined && today === undefined) {
    troubles.push(trouble('badToday', '--today', { value: typedToday }));
  }

  const typedPort = given.get('port');
  const port = typedPort === undefined ? undefined : Number(typedPort);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    troubles.push(trouble('badPort', '--port', { value: typedPort ?? '' }));
  }

  const names = Object.keys(INPUT_FILES) as InputName[];
  const sample = !names.some((name) => given.has(name));
  const files: Partial<Record<InputName, InputFile>> = {};
  for (const name of names) {
    const shown = sample ? join(sampleFolder, INPUT_FILES[name]) : given.get(name);
    if (shown === undefined) continue;
    const path = resolve(from, shown);
    files[name] = { path, shown };
    const found = statOf(path);
    if (!found) troubles.push(trouble('missingFile', shown, { option: `--${name}` }));
    else if (found.isDirectory())
      troubles.push(trouble('notAFile', shown, { option: `--${name}` }));
  }

  const outShown = given.get('out') ?? DEFAULT_OUT;
  const out = resolve(from, outShown);
  if (statOf(out)?.isFile()) troubles.push(trouble('notAFolder', outShown, { option: '--out' }));
  const figuresShown = given.get('figures');
  const figures =
    figuresShown === undefined ? join(out, 'figures.json') : resolve(from, figuresShown);
  if (figuresShown !== undefined && statOf(figures)?.isDirectory()) {
    troubles.push(trouble('notAFile', figuresShown, { option: '--figures' }));
  }

  if (troubles.length > 0 || month === undefined || today === undefined) return failed(...troubles);
  const serve = !given.has('no-serve');
  return {
    ok: true,
    value: { files, sample, month, today, out, figures, serve, port, help: given.has('help') },
  };
}

/** The options as typed (the last of a repeated one counts) and what is wrong with their form. */
function parse(argv: readonly string[]): { given: Map<string, string>; troubles: Trouble[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      OPTION_TABLE.map(({ name, kind }) => [
        name,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const given = new Map<string, string>();
  const troubles: Trouble[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') troubles.push(trouble('unexpectedArgument', token.value));
    if (token.kind !== 'option') continue;
    const row = OPTION_TABLE.find(
      ({ name }) => name === token.name && token.rawName === `--${name}`,
    );
    const value = token.value ?? '';
    if (!row) troubles.push(trouble('unknownOption', token.rawName));
    else if (row.kind === 'flag' && value !== '')
      troubles.push(trouble('optionTakesNoValue', token.rawName));
    // Without `=`, a value that looks like an option is the next option: this one has none.
    else if (row.kind !== 'flag' && (value === '' || (!token.inlineValue && /^--/.test(value))))
      troubles.push(trouble('optionWithoutValue', token.rawName));
    else given.set(row.name, value);
  }
  return { given, troubles };
}

function endOf(month: Month | undefined): Day | undefined {
  return month === undefined ? undefined : lastDayOfMonth(month);
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
