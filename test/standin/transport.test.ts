import { describe, expect, it } from 'vitest';
import { stage } from './bundle';

describe('google.script.run (platform 5.3-5.7)', () => {
  it.each([
    ['a date', 'return new Date();', 'a Date'],
    ['a nested date', 'return { a: [{ b: new Date() }] };', 'a Date'],
    ['a function', 'return [function () {}];', 'a function'],
    ['a cycle', 'var a = {}; a.a = a; return a;', 'a circular reference'],
    ['a service object', 'return { sheet: sheet };', 'a service object'],
    ['an error', 'return new Error("x");', 'an object of a class'],
    ['a Map', 'return new Map();', 'an object of a class'],
  ])('does not carry %s', (_, body, what) => {
    expect(() => stage().run(body)).toThrow(what);
  });

  it('does the work all the same when the answer cannot pass (platform 5.4)', () => {
    const { run, book } = stage();
    expect(() => run(`sheet.getRange('A1').setValue('xong'); return new Date();`)).toThrow(
      'a Date',
    );
    expect(book.cell('A1').value).toBe('xong');
  });

  it('turns undefined in arrays into null, leaves it out of objects, copies everything', () => {
    const twice = stage().run(
      'var a = {x: 1}; return { list: [undefined, a, a], none: undefined };',
    );
    expect(twice).toEqual({ list: [null, { x: 1 }, { x: 1 }] });
    const { list } = twice as { list: unknown[] };
    expect(list[1]).not.toBe(list[2]);
  });

  it('refuses arguments that do not pass and makes the others of the script realm', () => {
    const { owner, run } = stage('function echo(a) { return [a instanceof Array, a]; }');
    run('');
    expect(owner.run('echo', [1, undefined])).toEqual([true, [1, null]]);
    expect(() => owner.run('echo', { when: new Date() })).toThrow('a Date');
  });

  it('calls top-level functions only, without a trailing underscore', () => {
    const { owner, run } = stage(
      'function hidden_() { return 1; } var app = { go: function () {} };',
    );
    run('');
    expect(() => owner.run('hidden_')).toThrow('hidden_');
    expect(() => owner.run('app.go')).toThrow('app.go');
    expect(() => owner.run('missing')).toThrow('missing');
  });

  it('gives the message of an error and nothing else of it', () => {
    const { run } = stage();
    const body = `var e = new Error('Tệp quá lớn'); e.code = 7; throw e;`;
    expect(() => run(body)).toThrow(/^Tệp quá lớn$/);
  });
});
