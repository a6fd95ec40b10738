import vm from 'node:vm';
import { type AnyNode, parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import { GLOBAL } from '../../build/bundle';
import { ENTRY_POINTS } from '../../src/entryPoints';
import { readDist, SCRIPTS } from './dist';
import { type FreeName, freeNames } from './freeNames';
import { ABSENT_IN_APPS_SCRIPT, GOOGLE_SERVICES, NOT_REACHED } from './hostNames';
import { bundleOwnCode } from './ownCode';
import { descendants } from './syntaxTree';

/** The globals that the language itself brings. */
const language = new Set<string>(
  vm.runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[],
);
const known = new Set<string>([...language, ...GOOGLE_SERVICES]);

/** What each script declares at top level. */
const DECLARED: Record<(typeof SCRIPTS)[number], string[]> = {
  'Code.js': [...ENTRY_POINTS.map((name) => `function ${name}`), `var ${GLOBAL.addOn}`],
  'Papers.js': [`var ${GLOBAL.papers}`],
};
/** What one script knows of the other. */
const SHARED: ReadonlySet<string> = new Set([GLOBAL.papers]);

describe.each(SCRIPTS)('the built script %s', (name) => {
  let code: string;
  let program: ReturnType<typeof parse>;
  let nodes: AnyNode[];
  let foreign: FreeName[];

  beforeAll(() => {
    code = readDist(name);
    // No field and no private member of a class gets through at this version (platform 6.4).
    program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    nodes = [...descendants(program)];
    foreign = strangers(freeNames(program));
  });

  test('is no empty shell', () => {
    expect(nodes.length).toBeGreaterThan(10_000);
  });

  test('has no field and no private member in any class', () => {
    const kinds = ['PropertyDefinition', 'PrivateIdentifier', 'StaticBlock'];
    const members = nodes.filter(({ type }) => kinds.includes(type));
    expect(members.map(({ start }) => excerpt(code, start))).toEqual([]);
  });

  test('declares at top level what Google calls and one name of its own, and nothing else', () => {
    expect(topLevel(program).sort()).toEqual([...DECLARED[name]].sort());
  });

  test('uses no name unguarded that Apps Script lacks, but what packages never reach', () => {
    const unexplained = foreign.filter(
      (found) => !SHARED.has(found.name) && !(found.name in excused(name)),
    );
    expect(unexplained.map((found) => `${found.name}: ${excerpt(code, found.at)}`)).toEqual([]);
  });

  test('still holds every name that is excused', () => {
    const used = new Set(foreign.map((found) => found.name));
    expect(Object.keys(excused(name)).filter((excuse) => !used.has(excuse))).toEqual([]);
  });
});

/** Only the packages of papers need an excuse. */
function excused(script: (typeof SCRIPTS)[number]): Record<string, string> {
  return script === 'Papers.js' ? NOT_REACHED : {};
}

test('pages can call every entry point by its name, and the makers of papers by none', () => {
  expect(ENTRY_POINTS.filter((name) => name.endsWith('_'))).toEqual([]);
  expect(GLOBAL.papers).toMatch(/_$/);
});

test('our own code needs no excuse', async () => {
  const code = await bundleOwnCode();
  const names = freeNames(parse(code, { ecmaVersion: 2019, sourceType: 'module' }));
  expect(strangers(names).map(({ name, at }) => `${name}: ${excerpt(code, at)}`)).toEqual([]);
  expect(names.map(({ name }) => name)).toContain('SpreadsheetApp');
});

test.each([
  'class A { #a }',
  'class A { #a() {} }',
  'class A { static a = 1 }',
  'class A { a = 1 }',
  'class A { static { } }',
  'a?.b',
  'a ?? b',
  'import "a"',
])('the parser refuses %s', (code) => {
  expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).toThrow(SyntaxError);
});

describe.each(ABSENT_IN_APPS_SCRIPT)('%s', (name) => {
  const reported = (code: string) =>
    strangers(freeNames(parse(code, { ecmaVersion: 2019 }))).map((found) => found.name);

  test('is reported where it is used, passes where it is guarded', () => {
    expect(reported(`function f() { return ${name} }`)).toEqual([name]);
    expect(reported(`typeof ${name} < 'u' && ${name}`)).toEqual([]);
  });
});

test.each<[code: string, declared: string[]]>([
  ['"use strict"; var app = 1', ['var app']],
  ['var app = 1, other = 2', ['var app', 'var other']],
  ['let app; class A {}', ['let app', 'class A']],
  ['function f() {} f()', ['function f', 'ExpressionStatement']],
])('top level of %s', (code, declared) => {
  expect(topLevel(parse(code, { ecmaVersion: 2019 }))).toEqual(declared);
});

/** Uses that would throw where only the language and Google's services exist. */
function strangers(names: FreeName[]): FreeName[] {
  return names.filter(({ name, use }) => use === 'plain' && !known.has(name));
}

/** Each statement of the top level as what it declares, else as its kind. */
function topLevel({ body }: ReturnType<typeof parse>): string[] {
  return body.flatMap((statement) => {
    switch (statement.type) {
      case 'FunctionDeclaration':
        return `function ${statement.id.name}`;
      case 'ClassDeclaration':
        return `class ${statement.id.name}`;
      case 'VariableDeclaration':
        return statement.declarations.map(
          ({ id }) => `${statement.kind} ${id.type === 'Identifier' ? id.name : id.type}`,
        );
      case 'ExpressionStatement':
        return 'directive' in statement && statement.directive === 'use strict'
          ? []
          : statement.type;
      default:
        return statement.type;
    }
  });
}

function excerpt(code: string, at: number): string {
  return code.slice(Math.max(0, at - 60), at + 60).replace(/\s+/g, ' ');
}
