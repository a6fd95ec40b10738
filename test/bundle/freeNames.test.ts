import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { freeNames } from './freeNames';

/** The free names of a text as `name` (plain use), `name?` (typeof) and `name!` (guarded). */
function found(code: string): string[] {
  const mark = { plain: '', typeof: '?', guarded: '!' };
  return freeNames(parse(code, { ecmaVersion: 2019 })).map(({ name, use }) => name + mark[use]);
}

test.each<[code: string, names: string[]]>([
  ['X; Y()', ['X', 'Y']],
  ['X = 1', ['X']],
  ['new X(y)', ['X', 'y']],
  ['X`a`', ['X']],
  ['a.X; a[Y]', ['a', 'a', 'Y']],
  ['({ X: 1, [Y]: 2, Z, X() {} })', ['Y', 'Z']],
  ['class A extends X { Y() { return A } [Z]() {} }', ['X', 'Z']],
  ['(class B {}); B', ['B']],
  ['(function f() { return f }); f', ['f']],
  ['function f() { return arguments } f()', []],
  ['() => arguments', ['arguments']],
  ['function f({ a, b: [c], ...d }, e = X) { a; b; c; d; e }', ['X', 'b']],
  ['var { a = X, [Y]: b } = Z', ['X', 'Y', 'Z']],
  ['later(); function later() {} ', []],
  ['f(); { var f } ', []],
  ['{ let a } a', ['a']],
  ['for (const a of []) a; a', ['a']],
  ['(function () { var a })(); a', ['a']],
  ['try {} catch (e) { e } e', ['e']],
  ['X: for (;;) { break X }', []],
  ['function X() {} { X }', []],
])('%s', (code, names) => {
  expect(found(code)).toEqual(names);
});

test.each<[code: string, names: string[]]>([
  ['typeof X', ['X?']],
  ['typeof X.a', ['X']],
  ['typeof X !== "undefined" ? X : X', ['X?', 'X!', 'X']],
  ['"undefined" != typeof X && X()', ['X?', 'X!']],
  ['typeof X < "u" && X', ['X?', 'X!']],
  ['"u" > typeof X && X', ['X?', 'X!']],
  ['typeof X > "u" ? X : X', ['X?', 'X', 'X!']],
  ['typeof X < "v" && X', ['X?', 'X']],
  ['typeof X == "undefined" || X', ['X?', 'X!']],
  ['typeof X === "undefined" && X', ['X?', 'X']],
  ['typeof X == "function" ? X : X', ['X?', 'X!', 'X']],
  ['typeof X != "function" ? X : X', ['X?', 'X', 'X!']],
  ['if (!(typeof X == "undefined")) X(); else X()', ['X?', 'X!', 'X']],
  ['typeof X == "function" && typeof Y == "function" ? X(Y) : Y', ['X?', 'Y?', 'X!', 'Y!', 'Y']],
  ['typeof X == "function" || a ? X : X', ['X?', 'a', 'X', 'X']],
  ['typeof X == "function" && (() => X)', ['X?', 'X!']],
  ['typeof X == "function" && Y', ['X?', 'Y']],
  ['typeof X == "function" ? 1 : 2; X', ['X?', 'X']],
])('guards: %s', (code, names) => {
  expect(found(code)).toEqual(names);
});
