import { describe, expect, it } from 'vitest';
import { stage } from '../bundle';

type Call = readonly [
  fact: string,
  source: string,
  given: unknown[],
  body: string,
  answer: unknown,
];

const source = 'guide google.script.run';

/** What a page's call carries there and back; `given` reaches the script as `a`. */
const carried: readonly Call[] = [
  ['numbers', source, [1.5], 'return a * 2;', 3],
  ['booleans', source, [true], 'return !a;', false],
  ['texts, with marks', source, ['Nguyễn'], 'return a + "!";', 'Nguyễn!'],
  ['null', source, [null], 'return a === null;', true],
  ['objects', source, [{ a: { b: [1] } }], 'return a.a.b[0];', 1],
  ['arrays', source, [[1, [2]]], 'return Array.isArray(a[1]);', true],
  ['an undefined in an array is null', source, [[undefined, 1]], 'return a;', [null, 1]],
  ['nothing given back', source, [], 'a;', undefined],
  ['null given back', source, [], 'return null;', null],
];

const refusedCalls: readonly (readonly [fact: string, given: unknown[], body: string])[] = [
  ['a date', [new Date(0)], ''],
  ['a date inside', [{ at: [new Date(0)] }], ''],
  ['a function', [() => 1], ''],
  ['a date given back', [], 'return new Date(0);'],
  ['a date inside what is given back', [], 'return { rows: [[new Date(0)]] };'],
  ['a function given back', [], 'return { f: function () {} };'],
  ['a circle given back', [], 'var o = {}; o.o = o; return o;'],
  ['a service object given back', [], 'return SpreadsheetApp.getActive();'],
];

const script = (body: string) => `function call(a) { ${body} }
  function hidden_() { return 1; }
  var app = { method: function () { return 1; } };`;

describe('google.script.run', () => {
  it.each(carried)('carries %s (%s)', (_fact, _source, given, body, answer) => {
    expect(stage(script(body)).owner.run('call', ...given)).toEqual(answer);
  });

  it.each(refusedCalls)(`does not carry %s (${source})`, (_fact, given, body) => {
    expect(() => stage(script(body)).owner.run('call', ...given)).toThrow('does not carry');
  });

  it('copies: what the script changes does not change the page (guide google.script.run)', () => {
    const given = { a: 1 };
    stage(script('a.a = 2;')).owner.run('call', given);
    expect(given).toEqual({ a: 1 });
  });

  it.each([
    ['a private function', 'guide client-server-communication', 'hidden_'],
    ['a method', 'guide v8runtimeoverview', 'app.method'],
    ['what is not there', source, 'nothing'],
  ])('does not call %s (%s)', (_fact, _source, name) => {
    expect(() => stage(script('')).owner.run(name)).toThrow(name);
  });
});
