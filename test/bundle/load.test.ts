import vm from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { ENTRY_POINTS, MENU, MENU_TITLE } from '../../src/entryPoints';
import { readDist } from './dist';
import { GOOGLE_SERVICES } from './hostNames';

let script: vm.Script;

beforeAll(() => {
  script = new vm.Script(readDist('Code.js'), { filename: 'Code.js' });
});

/** A context with the language and nothing else; code from text is refused. */
function bareContext(globals: object = {}): vm.Context {
  return vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
}

/** A service that may be named and nothing more. */
function untouchable(service: string): object {
  const refuse = () => {
    throw new Error(`${service} was touched`);
  };
  return new Proxy(refuse, { get: refuse, has: refuse, apply: refuse, construct: refuse });
}

const untouchables = () =>
  Object.fromEntries(GOOGLE_SERVICES.map((name) => [name, untouchable(name)]));

describe('loading the script', () => {
  test('works with no service there and defines exactly the entry points', () => {
    const context = bareContext();
    script.runInContext(context);
    const made = Object.entries(context) as [string, unknown][];
    const functions = made.filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).sort()).toEqual([...ENTRY_POINTS].sort());
    // zod keeps its settings on the global object (platform 6.11).
    const others = made.map(([name]) => name).filter((name) => !isEntryPoint(name));
    expect(others.filter((name) => !name.startsWith('__zod_'))).toEqual(['app']);
  });

  test('touches no service that is there', () => {
    expect(() => script.runInContext(bareContext(untouchables()))).not.toThrow();
  });

  test('a service that is touched would be seen', () => {
    const touch = (code: string) => vm.runInContext(code, bareContext(untouchables()));
    expect(() => touch('typeof Drive')).not.toThrow();
    expect(() => touch('Drive.Files')).toThrow('Drive was touched');
    expect(() => touch('SpreadsheetApp.flush()')).toThrow('SpreadsheetApp was touched');
  });
});

test.each(['onOpen', 'onInstall'])('%s builds the menu and touches nothing else', (trigger) => {
  const built: string[] = [];
  const menu = {
    addItem: (label: string, handler: string) => built.push(`${label}: ${handler}`),
    addSeparator: () => built.push('-'),
    addToUi: () => built.push('shown'),
  };
  const createMenu = (title: string) => {
    built.push(title);
    return menu;
  };
  const context = bareContext({
    ...untouchables(),
    SpreadsheetApp: { getUi: () => ({ createMenu }) },
  });
  script.runInContext(context);
  vm.runInContext(`${trigger}({ authMode: 'NONE' })`, context);
  expect(built).toEqual([
    MENU_TITLE,
    ...MENU.map((entry) => ('separator' in entry ? '-' : `${entry.label}: ${entry.handler}`)),
    'shown',
  ]);
});

function isEntryPoint(name: string): boolean {
  return (ENTRY_POINTS as readonly string[]).includes(name);
}
