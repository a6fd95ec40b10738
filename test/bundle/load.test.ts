import vm from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { GLOBAL } from '../../build/bundle';
import { ENTRY_POINTS, MENU, MENU_TITLE, type MenuEntry } from '../../src/entryPoints';
import { readDist, SCRIPTS } from './dist';
import { GOOGLE_SERVICES } from './hostNames';

/** In the order in which Google would load them, which is that of their names. */
let scripts: vm.Script[];

beforeAll(() => {
  scripts = SCRIPTS.map((name) => new vm.Script(readDist(name), { filename: name }));
});

/** All scripts share one global scope (platform 6.7). */
function load(context: vm.Context, inOrder = scripts): vm.Context {
  for (const script of inOrder) script.runInContext(context);
  return context;
}

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
    const context = load(bareContext());
    const made = Object.entries(context) as [string, unknown][];
    const functions = made.filter(([, value]) => typeof value === 'function');
    const called = functions.map(([name]) => name).filter((name) => !name.endsWith('_'));
    expect(called.sort()).toEqual([...ENTRY_POINTS].sort());
    // zod keeps its settings on the global object (platform 6.11).
    const others = made.map(([name]) => name).filter((name) => !isEntryPoint(name));
    expect(others.filter((name) => !name.startsWith('__zod_')).sort()).toEqual(
      Object.values(GLOBAL).sort(),
    );
  });

  test.each([
    ['by name', 1],
    ['the other way round', -1],
  ])('works in any order: %s', (_, direction) => {
    const context = load(bareContext(), direction > 0 ? scripts : [...scripts].reverse());
    const parts = vm.runInContext(`Object.keys(${GLOBAL.papers}()).length`, context);
    expect([parts > 5, vm.runInContext('typeof onOpen', context)]).toEqual([true, 'function']);
  });

  test('runs nothing of the packages of papers', () => {
    const [, library] = SCRIPTS.map(readDist);
    const head = `var ${GLOBAL.papers}=function(){`;
    const counting = library?.replace(head, `${head}globalThis.ran=(globalThis.ran||0)+1;`);
    const context = load(bareContext());
    vm.runInContext(counting ?? '', context);
    expect(vm.runInContext('globalThis.ran', context)).toBeUndefined();
    vm.runInContext(`${GLOBAL.papers}()`, context);
    expect(vm.runInContext('globalThis.ran', context)).toBe(1);
  });

  test('touches no service that is there', () => {
    expect(() => load(bareContext(untouchables()))).not.toThrow();
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
    addSubMenu: () => built.push('>'),
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
  load(context);
  vm.runInContext(`${trigger}({ authMode: 'NONE' })`, context);
  expect(built).toEqual([MENU_TITLE, ...stepsOf(MENU), 'shown']);
});

/** How a menu is put together: one inside it is made, filled and then added. */
function stepsOf(entries: readonly MenuEntry[]): string[] {
  return entries.flatMap((entry) => {
    if ('separator' in entry) return ['-'];
    if ('items' in entry) return [entry.label, ...stepsOf(entry.items), '>'];
    return [`${entry.label}: ${entry.handler}`];
  });
}

function isEntryPoint(name: string): boolean {
  return (ENTRY_POINTS as readonly string[]).includes(name);
}
