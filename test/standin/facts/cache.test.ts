import { expect, it } from 'vitest';
import { stage } from '../bundle';
import { checkFacts, refused } from './fact';

const CACHE = `function cache() { return CacheService.getDocumentCache(); }`;

checkFacts(
  'cache',
  [
    ['nothing found is null', 'Cache.get', `return cache().get('foo');`, null],
    ['found again', 'Cache.put', `cache().put('foo', 'bar'); return cache().get('foo');`, 'bar'],
    [
      'gone in its time',
      'Cache.put',
      `cache().put('foo', 'bar', 20); Utilities.sleep(20001); return cache().get('foo');`,
      null,
    ],
    [
      'at least a second',
      'Cache.put',
      `cache().put('foo', 'bar', 0);`,
      refused('expirationInSeconds'),
    ],
    [
      'at most six hours',
      'Cache.put',
      `cache().put('foo', 'bar', 21601);`,
      refused('expirationInSeconds'),
    ],
    [
      'a key of 250 characters',
      'Cache.put',
      `cache().put('k'.repeat(250), 'v'); return cache().get('k'.repeat(250));`,
      'v',
    ],
    [
      'no longer key',
      'Cache.put',
      `cache().put('k'.repeat(251), 'v');`,
      refused('Argument too large: key'),
    ],
    [
      '100 KB a key',
      'Cache.put',
      `cache().put('k', 'v'.repeat(102400)); return cache().get('k').length;`,
      102400,
    ],
    [
      'no larger value',
      'Cache.put',
      `cache().put('k', 'v'.repeat(102401));`,
      refused('Argument too large: value'),
    ],
    [
      'a value is a text',
      'Cache.put',
      `cache().put('k', { a: 1 });`,
      refused("don't match the method signature"),
    ],
    [
      'only what is found comes back',
      'Cache.getAll',
      `cache().putAll({ foo: 'bar', x: 'y' }); return cache().getAll(['foo', 'x', 'missing']);`,
      { foo: 'bar', x: 'y' },
    ],
    [
      'removed',
      'Cache.remove',
      `cache().put('foo', 'bar'); cache().remove('foo'); return cache().get('foo');`,
      null,
    ],
    [
      'several removed',
      'Cache.removeAll',
      `cache().putAll({ foo: '1', x: '2', z: '3' }); cache().removeAll(['foo', 'x']); return cache().getAll(['foo', 'x', 'z']);`,
      { z: '3' },
    ],
    [
      'caches are apart',
      'CacheService',
      `cache().put('foo', 'bar'); return CacheService.getUserCache().get('foo');`,
      null,
    ],
    [
      'a cap of 1,000 items: beyond, the 900 that live longest stay',
      'Cache.put',
      `var keys = [];
       for (var i = 0; i < 1001; i++) { keys.push('k' + i); cache().put('k' + i, 'v', i < 500 ? 60 : 600); }
       return [cache().get('k0'), cache().get('k1000'), Object.keys(cache().getAll(keys)).length];`,
      [null, 'v', 900],
    ],
  ],
  CACHE,
);

it('keeps a value for ten minutes unless said (Cache.put)', () => {
  const { run, google } = stage(CACHE);
  const found = () => run(`return cache().get('foo');`);
  run(`cache().put('foo', 'bar');`);
  // The calls themselves take some of the time.
  google.clock.advance(598_000);
  expect(found()).toBe('bar');
  google.clock.advance(2_000);
  expect(found()).toBe(null);
});
