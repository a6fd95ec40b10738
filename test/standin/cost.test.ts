import { describe, expect, it } from 'vitest';
import { stage, writeBundle } from './bundle';
import { createGoogle } from './index';

describe('counting (design 5, platform 8.1)', () => {
  it('counts calls by kind and method; navigation and builders are free but counted', () => {
    const { run, google } = stage();
    google.calls.reset();
    run(`
      sheet.getRange('A1:B1').offset(1, 0).setValues([[1, 2]]);
      SpreadsheetApp.newDataValidation().requireDate().build();
      LockService.getDocumentLock().tryLock(10);
      PropertiesService.getDocumentProperties().getProperty('a');
      SpreadsheetApp.flush();`);
    const { calls, kinds, methods } = google.calls.snapshot();
    // getSheets of the test's own first lines is the read.
    expect(kinds).toMatchObject({ read: 1, write: 1, flush: 1, lock: 1, property: 1, file: 0 });
    expect(calls).toBe(5);
    expect(kinds.navigation).toBeGreaterThan(4);
    expect(methods['SpreadsheetApp.Range.setValues']).toBe(1);
  });

  it('counts reads that commit writes apart', () => {
    const { run, google } = stage();
    google.calls.reset();
    run(
      `for (var i = 1; i <= 5; i++) { sheet.getRange(i, 1).setValue(i); sheet.getRange(i, 1).getValue(); }`,
    );
    expect(google.calls.snapshot().flushingReads).toBe(5);
    google.calls.reset();
    run(`
      for (var i = 1; i <= 5; i++) sheet.getRange(i, 1).setValue(i);
      for (var i = 1; i <= 5; i++) sheet.getRange(i, 1).getValue();`);
    expect(google.calls.snapshot().flushingReads).toBe(1);
  });
});

describe('prices and limits (platform 7.1, 8)', () => {
  it('makes alternating reads and writes slow', () => {
    const time = (body: string) => {
      const { run, google } = stage();
      const before = google.clock.now();
      run(body);
      return google.clock.now() - before;
    };
    const block = time(
      `sheet.getRange('A1:A50').setValues(Array(50).fill([1])); sheet.getRange('A1').getValue();`,
    );
    const single = time(
      `for (var i = 1; i <= 50; i++) { sheet.getRange(i, 1).setValue(1).getValue(); }`,
    );
    expect(block).toBeLessThan(2_000);
    expect(single).toBeGreaterThan(15_000);
  });

  it('prices the cells that are committed (8.3)', () => {
    const { run, google } = stage();
    const before = google.clock.now();
    run(`sheet.getRange(1, 1, 400, 10).setValue(1); SpreadsheetApp.flush();`);
    const cost = google.clock.now() - before;
    expect(cost).toBeGreaterThan(1_300);
    expect(cost).toBeLessThan(2_000);
  });

  it('stops after six minutes, and no catch helps (7.10)', () => {
    const { run } = stage();
    expect(() =>
      run(
        `for (var i = 0; i < 9; i++) { try { Utilities.sleep(60000); } catch (e) {} } return 'xong';`,
      ),
    ).toThrow('Exceeded maximum execution time');
  });
});

describe('a script that turns in circles', () => {
  it('is stopped', () => {
    const google = createGoogle({
      now: '2026-05-31T09:00:00+07:00',
      language: 'en',
      patience: 200,
    });
    const user = google.user('tpt@thcsmau.example');
    const book = google.createSpreadsheet('Sổ', { owner: user });
    const dist = writeBundle('function turn() { while (true) {} }');
    const desk = google.install({ dist, book }).open(user);
    expect(() => desk.run('turn')).toThrow('Exceeded maximum execution time');
  });
});

describe('faults', () => {
  const twice = `sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2); return 'xong';`;
  const method = 'SpreadsheetApp.Range.setValue';

  it('fails the n-th call of a method, once', () => {
    const { run, google, book } = stage();
    google.faults.fail(method, { nth: 2 });
    expect(() => run(twice)).toThrow('a server error occurred');
    expect(book.values('A1:A2')).toEqual([[1], ['']]);
    expect(run(twice)).toBe('xong');
  });

  it('uses up a quota until it is cleared', () => {
    const { run, google } = stage();
    google.faults.quota('Drive');
    expect(() => run(`Drive.Files.list();`)).toThrow('Service invoked too many times');
    google.faults.clear();
    run(`Drive.Files.list();`);
  });

  it("lets another person edit between a script's read and its write", () => {
    const { run, google, colleague, book } = stage();
    const teacher = colleague('gvcn@thcsmau.example');
    google.faults.meanwhile(method, () => void teacher.type('A1', 'của cô'));
    expect(
      run(
        `var before = sheet.getRange('A1').getValue(); sheet.getRange('A2').setValue('x'); return [before, sheet.getRange('A1').getValue()];`,
      ),
    ).toEqual(['', 'của cô']);
    expect(book.values('A1:A2')).toEqual([['của cô'], ['x']]);
  });

  it('keeps a second script out while the first holds the lock', () => {
    const { run, google, colleague } = stage(
      `function take() { return LockService.getDocumentLock().tryLock(100); }`,
    );
    const teacher = colleague('gvcn@thcsmau.example');
    const seen: unknown[] = [];
    google.faults.meanwhile(method, () => void seen.push(teacher.run('take')));
    run(`LockService.getDocumentLock().waitLock(100); sheet.getRange('A1').setValue(1);`);
    expect([seen, teacher.run('take')]).toEqual([[false], true]);
  });

  it('slows a method down', () => {
    const { run, google } = stage();
    google.faults.slow(method, 200_000);
    expect(() => run(twice)).toThrow('maximum execution time');
  });

  it('stops at the n-th service call; what was written stays', () => {
    const { run, google, book } = stage();
    google.faults.stopAt(3);
    expect(() => run(`try { ${twice} } catch (e) { return 'caught'; }`)).toThrow('stopped');
    expect(book.values('A1:A2')).toEqual([[1], ['']]);
  });
});
