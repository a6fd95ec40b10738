import { describe, expect, it } from 'vitest';
import { stage } from './bundle';

describe('locks (platform 7.8)', () => {
  it('waits for somebody else, gives up in time, frees at the end of the script', () => {
    const { run, google } = stage();
    google.faults.busyLock(8000);
    expect(run(`return LockService.getDocumentLock().tryLock(2000);`)).toBe(false);
    expect(() => run(`LockService.getDocumentLock().waitLock(1000);`)).toThrow('Lock timeout');
    const before = google.clock.now();
    expect(run(`return LockService.getDocumentLock().tryLock(10000);`)).toBe(true);
    expect(google.clock.now() - before).toBeGreaterThan(2000);
    expect(
      run(`var lock = LockService.getDocumentLock(); var got = [lock.hasLock(), lock.tryLock(1), lock.hasLock()];
        lock.releaseLock(); return got.concat(lock.hasLock());`),
    ).toEqual([false, true, true, false]);
  });

  it('are waited for no longer than a script runs (7.1)', () => {
    const { run, google } = stage();
    google.faults.busyLock(400_000);
    expect(() => run(`LockService.getDocumentLock().waitLock(500000);`)).toThrow(
      'Exceeded maximum execution time',
    );
  });
});

describe('properties (platform 7.3) and cache (7.4)', () => {
  it('keeps texts by document, user and script', () => {
    const { run, runAs, colleague } = stage();
    run(`
      PropertiesService.getDocumentProperties().setProperties({ a: '1', b: '2' }).deleteProperty('b');
      PropertiesService.getUserProperties().setProperty('a', 'mine');`);
    const read = `return [PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperty('a')];`;
    expect(run(read)).toEqual([{ a: '1' }, 'mine']);
    expect(runAs(colleague('b@thcsmau.example'), read)).toEqual([{ a: '1' }, null]);
  });

  it('replaces all properties, or none where one of the new is too large', () => {
    const { run } = stage();
    const put = (values: string) =>
      run(`PropertiesService.getDocumentProperties().setProperties(${values}, true);`);
    put(`{ a: '1', b: '2' }`);
    put(`{ b: '3' }`);
    expect(() => put(`{ c: 'x'.repeat(9217) }`)).toThrow('Argument too large: value');
    expect(run(`return PropertiesService.getDocumentProperties().getProperties();`)).toEqual({
      b: '3',
    });
  });

  it('forgets cached values in time', () => {
    const { run, google } = stage();
    run(`CacheService.getDocumentCache().put('a', 'x', 60);`);
    expect(run(`return CacheService.getDocumentCache().get('a');`)).toBe('x');
    google.clock.advance(60_000);
    expect(run(`return CacheService.getDocumentCache().getAll(['a']);`)).toEqual({});
  });
});

describe('Logger', () => {
  it('tells and clears the lines of its own execution, which the test keeps', () => {
    const { run, google } = stage();
    run(`Logger.log('trước');`);
    expect(run(`Logger.log('một'); console.log('hai'); return Logger.getLog();`)).toBe('một');
    run(`Logger.clear();`);
    expect(google.logs.map(({ text }) => text)).toEqual(['trước', 'một', 'hai']);
  });
});

describe('Utilities', () => {
  it('formats dates in a zone by Java letters', () => {
    expect(
      stage().run(`
        var day = new Date(2026, 4, 9, 7, 5);
        return ['dd/MM/yyyy', 'yyyy-MM-dd HH:mm', "'ngày' d 'tháng' M", 'dd/MM/yy'].map(function (p) {
          return Utilities.formatDate(day, 'Asia/Ho_Chi_Minh', p); }).concat(Utilities.formatDate(day, 'GMT+9', 'HH'));`),
    ).toEqual(['09/05/2026', '2026-05-09 07:05', 'ngày 9 tháng 5', '09/05/26', '09']);
    for (const letters of ['EEEE', 'MMM']) {
      expect(() => stage().run(`Utilities.formatDate(new Date(), 'GMT', '${letters}');`)).toThrow(
        'not modelled',
      );
    }
  });

  it('gives signed bytes, takes no others', () => {
    const { run } = stage();
    expect(run(`return Utilities.newBlob('ế').getBytes();`)).toEqual([-31, -70, -65]);
    expect(run(`return Utilities.newBlob([-31, -70, -65]).getDataAsString();`)).toBe('ế');
    expect(run(`return Utilities.base64Encode('ế', Utilities.Charset.UTF_8);`)).toBe('4bq/');
    for (const call of [
      `base64Encode('ế')`,
      `base64EncodeWebSafe('ế', Utilities.Charset.US_ASCII)`,
      `computeDigest(Utilities.DigestAlgorithm.MD5, 'ế')`,
    ]) {
      expect(() => run(`Utilities.${call};`)).toThrow('without Charset.UTF_8 is not modelled');
    }
    expect(
      run(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').slice(0, 3);`),
    ).toEqual([-54, -105, -127]);
    expect(() => run(`Utilities.newBlob([225]);`)).toThrow('match the method signature');
  });

  it('sleeps on the fake clock', () => {
    const { run, google } = stage();
    const before = google.clock.now();
    run(`Utilities.sleep(5000);`);
    expect(google.clock.now() - before).toBeGreaterThanOrEqual(5000);
  });
});
