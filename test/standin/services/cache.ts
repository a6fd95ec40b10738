import type { Cached } from '../model/cached';
import type { Execution } from '../runtime/execution';
import { Host } from '../runtime/host';
import { cache, navigation, type ServiceClass } from '../runtime/serviceClass';
import { Trouble } from '../runtime/trouble';

export class CacheServiceHost extends Host {
  readonly service = 'CacheService';
}

class CacheHost extends Host {
  readonly service = 'CacheService.Cache';
  readonly entries: Map<string, Cached>;

  constructor(run: Execution, owner: string) {
    super(run);
    const { caches } = run.world;
    this.entries = caches.get(owner) ?? new Map();
    caches.set(owner, this.entries);
  }
}

/** Key 250 characters, value 100 KB, 10 minutes unless said, 6 hours at most (platform 7.4). */
const limits = {
  key: 250,
  value: 100 * 1024,
  normal: 600,
  longest: 21_600,
  items: 1000,
  kept: 900,
};

function get({ run, entries }: CacheHost, key: string): string | null {
  const entry = entries.get(key);
  return entry && entry.until > run.world.clock.now() ? entry.value : null;
}

function put(host: CacheHost, key: string, value: string, seconds = limits.normal): void {
  if (key.length > limits.key) throw new Trouble('argumentTooLarge', { name: 'key' });
  if (Buffer.byteLength(value) > limits.value) {
    throw new Trouble('argumentTooLarge', { name: 'value' });
  }
  if (seconds < 1 || seconds > limits.longest) {
    throw new Trouble('invalidArgument', { name: 'expirationInSeconds' });
  }
  const until = host.run.world.clock.now() + seconds * 1000;
  host.entries.delete(key);
  host.entries.set(key, { value, until });
  if (host.entries.size <= limits.items) return;
  // The 900 that live longest stay.
  const byEnd = [...host.entries].sort(([, a], [, b]) => a.until - b.until);
  for (const [old] of byEnd.slice(0, -limits.kept)) host.entries.delete(old);
}

function putAll(host: CacheHost, values: Record<string, string>, seconds?: number): void {
  for (const [key, value] of Object.entries(values)) put(host, key, value, seconds);
}

export const cacheService: ServiceClass = {
  name: 'CacheService',
  methods: {
    getDocumentCache: navigation(
      '',
      ({ run }: CacheServiceHost) => new CacheHost(run, `document:${run.book.id}`),
    ),
    getUserCache: navigation(
      '',
      ({ run }: CacheServiceHost) => new CacheHost(run, `user:${run.setting.user.email}`),
    ),
    getScriptCache: navigation('', ({ run }: CacheServiceHost) => new CacheHost(run, 'script')),
  },
};

export const cacheClass: ServiceClass = {
  name: 'CacheService.Cache',
  methods: {
    get: cache('String', get),
    getAll: cache('String[]', (host: CacheHost, keys: string[]) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const value = get(host, key);
          return value === null ? [] : [[key, value]];
        }),
      ),
    ),
    put: cache('String, String | String, String, Integer', put),
    putAll: cache('Object | Object, Integer', putAll),
    remove: cache('String', ({ entries }: CacheHost, key: string) => {
      entries.delete(key);
    }),
    removeAll: cache('String[]', ({ entries }: CacheHost, keys: string[]) => {
      for (const key of keys) entries.delete(key);
    }),
  },
};
