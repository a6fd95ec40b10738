import { describe, expect, it } from 'vitest';
import { stage } from './bundle';

describe('the script lives in a bare context of its own (platform 6)', () => {
  it('gets arrays, dates and objects of its own realm', () => {
    expect(
      stage().run(`
        sheet.getRange('A1').setValue(new Date(2026, 4, 1));
        var values = sheet.getRange('A1:B1').getValues();
        var list = Drive.Files.list();
        return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
          list instanceof Object, list.files instanceof Array, sheet.getRange instanceof Function];`),
    ).toEqual([true, true, true, true, true, true]);
  });

  it('has nothing of the browser and of Node (platform 6.2)', () => {
    const names = [
      ...['setTimeout', 'URL', 'TextEncoder', 'atob', 'crypto', 'fetch', 'window'],
      ...['process', 'require', 'Buffer'],
    ];
    const { run } = stage();
    const there = names.filter((name) => run(`return typeof ${name};`) !== 'undefined');
    expect(there).toEqual([]);
    expect(run(`return typeof Math;`)).toBe('object');
  });

  it.each([`eval('1')`, `new Function('return 1')()`])('makes no code of a text: %s', (making) => {
    expect(() => stage().run(`return ${making};`)).toThrow('Code generation from strings');
  });

  it('runs on the fake clock, in the zone of the manifest (platform 10.16)', () => {
    const { run, google } = stage();
    google.clock.set('2026-05-31T23:30:00+07:00');
    expect(
      run(
        `var now = new Date(); return [now.getDate(), now.getHours(), Date.now() === now.getTime()];`,
      ),
    ).toEqual([31, 23, true]);
    expect(new Date(0).getTimezoneOffset()).toBe(300);
  });

  it('loads the bundle afresh for every call', () => {
    const { owner, run } = stage('var count = 0; function next() { count += 1; return count; }');
    run('');
    expect([owner.run('next'), owner.run('next')]).toEqual([1, 1]);
  });

  it('gives TODAY() the day of the clock in the book zone', () => {
    const { run, book, google } = stage();
    run(`sheet.getRange('A1').setFormula('=TODAY()').setNumberFormat('dd/mm/yyyy');`);
    expect(book.cell('A1').display).toBe('31/05/2026');
    google.clock.set('2026-06-01T00:00:01+07:00');
    expect(book.cell('A1').display).toBe('01/06/2026');
  });
});
